import { useEffect, useId, useState } from 'preact/hooks';
import type { Bounds } from '@/core/calories/bounds';
import { bodyBounds } from '@/core/calories/bounds';
import { parseFeetAndInches, parseHeight } from '@/core/calories/parse-height';
import { valueOf } from '@/core/calories/typed';
import { cmToFeet, cmToInches, inchesToCm } from '@/core/calories/units';
import { numberWords } from '@/components/ui/number-words';
import { i18n } from '@/components/ui/i18n';
import { fieldNumber, height, type Units } from './figures';
import { TypedField, useSettled } from './typed-field';

type Props = {
  cm: number | null;
  units: Units;
  /** What this age may be; what is read may be anybody's. */
  allowed: Bounds;
  isRefused: boolean;
  onCm: (cm: number | null) => void;
};

const readable = bodyBounds(null).height;

export function HeightField({ cm, units, allowed, isRefused, onCm }: Props) {
  // What could not be read is kept while the one box becomes two, and read anew in the other unit.
  const [unread, setUnread] = useState('');
  useEffect(() => {
    if (cm !== null || unread === '') return;
    const read =
      units === 'us' ? parseFeetAndInches(unread, '', readable) : parseHeight(unread, readable);
    if (read.state === 'valid') onCm(read.value);
  }, [units]);
  if (units === 'us')
    return <FeetAndInches {...{ cm, allowed, isRefused, unread, setUnread, onCm }} />;
  return (
    <TypedField
      label={i18n.t('calculator.height')}
      name="height"
      value={cm}
      parse={(text) => parseHeight(text, readable)}
      show={(value) => fieldNumber(value)}
      unread={unread}
      tellsUnread="at once"
      onValue={(next, text = '') => {
        setUnread(text);
        if (next !== cm) onCm(next);
      }}
      takes={i18n.t('calculator.heightTakes', [
        numberWords(allowed.least, 0),
        numberWords(allowed.most, 0),
      ])}
      isRefused={isRefused}
      unit={i18n.t('calculator.centimetres')}
    />
  );
}

type FeetProps = Omit<Props, 'units'> & { unread: string; setUnread: (text: string) => void };

/** Two boxes, one height. The first one also takes it whole: 5'11", 180 cm. */
function FeetAndInches({ cm, allowed, isRefused, unread, setUnread, onCm }: FeetProps) {
  const id = useId();
  const [typed, setTyped] = useState<{ feet: string; inches: string; cm: number | null }>();
  const { feet, inches } = typed !== undefined && typed.cm === cm ? typed : boxes(cm, unread);
  const parsed = parseFeetAndInches(feet, inches, readable);
  const isWrong = parsed.state === 'invalid' || (isRefused && cm !== null);
  const isShown = useSettled(isWrong, `${feet}|${inches}`);
  const isAmbiguous = parsed.state === 'invalid' && parsed.why === 'ambiguous';

  const take = (nextFeet: string, nextInches: string) => {
    const next = valueOf(parseFeetAndInches(nextFeet, nextInches, readable));
    setTyped({ feet: nextFeet, inches: nextInches, cm: next });
    setUnread(next === null ? `${nextFeet} ${nextInches}`.trim() : '');
    if (next !== cm) onCm(next);
  };
  const shared = {
    type: 'text',
    inputMode: 'decimal',
    autocomplete: 'off',
    'aria-invalid': isShown,
    'aria-describedby': isShown ? `${id}-takes` : undefined,
  } as const;

  return (
    <fieldset class="field height">
      <legend class="label">{i18n.t('calculator.height')}</legend>
      <span class="pair">
        <span class="box">
          <input
            {...shared}
            id={`${id}-feet`}
            name="feet"
            value={feet}
            onInput={(event) => take(event.currentTarget.value, inches)}
          />
          <label class="unit" for={`${id}-feet`}>
            {i18n.t('calculator.feet')}
          </label>
        </span>
        <span class="box">
          <input
            {...shared}
            id={`${id}-inches`}
            name="inches"
            value={inches}
            onInput={(event) => take(feet, event.currentTarget.value)}
          />
          <label class="unit" for={`${id}-inches`}>
            {i18n.t('calculator.inches')}
          </label>
        </span>
      </span>
      {isShown && (
        <span class="problem" id={`${id}-takes`} role="status">
          {isAmbiguous
            ? i18n.t('calculator.heightAmbiguous')
            : i18n.t('calculator.heightTakesUs', [
                // Rounded inwards, so that both heights named are taken.
                height(inchesToCm(Math.ceil(cmToInches(allowed.least))), 'us'),
                height(inchesToCm(Math.floor(cmToInches(allowed.most))), 'us'),
              ])}
        </span>
      )}
    </fieldset>
  );
}

function boxes(cm: number | null, unread: string): { feet: string; inches: string } {
  if (cm === null) return { feet: unread, inches: '' };
  const { feet, inches } = cmToFeet(cm);
  return { feet: String(feet), inches: fieldNumber(inches) };
}
