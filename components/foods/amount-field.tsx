import { useId } from 'preact/hooks';

type Props = {
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string;
  isText?: boolean;
  isWide?: boolean;
  /** What is wrong with what stands there. */
  problem?: string | undefined;
};

/** A line of a package: words, or a number that may stay empty. */
export function AmountField({ label, value, onValue, hint, isText, isWide, problem }: Props) {
  const id = useId();
  return (
    <div class={isWide ? 'field wide' : 'field'}>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        // A pasted unit must not be cut off: it says what the number is.
        maxLength={isText ? 120 : 24}
        {...(isText ? {} : { inputMode: 'decimal' as const })}
        placeholder={hint}
        value={value}
        aria-invalid={problem !== undefined}
        {...(problem === undefined ? {} : { 'aria-describedby': `${id}-problem` })}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <span class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
