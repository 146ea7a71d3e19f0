import { useId } from 'preact/hooks';
import { numberWords } from '@/components/ui/number-words';
import { i18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import { nextStep } from '@/core/look/steps';
import type { NumberField } from '@/core/look/steps';

type Props = { field: NumberField; value: number; onValue: (value: number) => void };

/** A number by steps: two buttons with the value between, so that nothing has to be dragged. */
export function Stepper({ field, value, onValue }: Props) {
  const id = useId();
  return (
    <div class="row" role="group" aria-labelledby={id}>
      <span id={id}>{i18n.t(`look.fields.${field}`)}</span>
      <div class="stepper">
        <Step direction={-1} field={field} value={value} onValue={onValue} />
        <output aria-live="polite">{valueWords(field, value)}</output>
        <Step direction={1} field={field} value={value} onValue={onValue} />
      </div>
    </div>
  );
}

function Step({ direction, field, value, onValue }: Props & { direction: 1 | -1 }) {
  const next = nextStep(field, value, direction);
  const words = direction === 1 ? i18n.t(`look.up.${field}`) : i18n.t(`look.down.${field}`);
  return (
    <button
      type="button"
      title={words}
      aria-label={words}
      // Not `disabled`: that would throw away the focus of whoever pressed it last.
      aria-disabled={next === null}
      onClick={() => next !== null && onValue(next)}
    >
      <Icon name={direction === 1 ? 'plus' : 'minus'} />
    </button>
  );
}

/** A line of text at its usual width holds about this many letters to an em. */
const lettersPerEm = 2.1;

function valueWords(field: NumberField, value: number): string {
  switch (field) {
    case 'sizePercent':
      return i18n.t('look.percent', [String(value)]);
    case 'widthEm':
      return i18n.t('look.letters', [String(Math.round((value * lettersPerEm) / 5) * 5)]);
    case 'lineHeight':
      return numberWords(value, [1, 1]);
    default:
      // As a share of the letter's size: 0.06 em says nothing to most.
      return i18n.t('look.percent', [String(Math.round(value * 100))]);
  }
}
