import { useId } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';

type Props = {
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string;
  isText?: boolean;
  isWide?: boolean;
};

/** A line of a package: words, or a number that may stay empty. */
export function AmountField({ label, value, onValue, hint, isText, isWide }: Props) {
  const id = useId();
  const isOdd = !isText && value.trim() !== '' && readPart(value) === null;
  return (
    <div class={isWide ? 'field wide' : 'field'}>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={isText ? 120 : 12}
        {...(isText ? {} : { inputMode: 'decimal' as const })}
        placeholder={hint}
        value={value}
        aria-invalid={isOdd}
        {...(isOdd ? { 'aria-describedby': `${id}-problem` } : {})}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {isOdd && (
        <span class="problem" id={`${id}-problem`}>
          {i18n.t('foods.ownTakes')}
        </span>
      )}
    </div>
  );
}

/** A number from 0 as packages write it, “3,5 g” too; null for anything else. */
export function readPart(text: string): number | null {
  const match = /^(\d{1,5}(?:[.,]\d{0,3})?|[.,]\d{1,3})\s*(?:g|kcal|kj)?$/i.exec(text.trim());
  return match?.[1] ? Number(match[1].replace(',', '.')) : null;
}
