import { useEffect, useId, useState } from 'preact/hooks';
import { plainText } from '@/core/calories/plain-text';
import './stepper.css';

type Props = {
  label: string;
  value: number;
  step: number;
  words: { less: string; more: string; problem: string };
  /** null while what stands there is no amount. */
  onChange: (value: number | null) => void;
};

const most = 9999;

/** A number with a step down and up. Takes “1,5”, “1.5” and “½”; what cannot be read stays and is said. */
export function Stepper({ label, value, step, words, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(String(value));
  const read = readAmount(text);

  // Another food or portion brings its own amount; what is being typed is left alone.
  useEffect(() => {
    if (readAmount(text) !== value) setText(String(value));
  }, [value]);

  const set = (next: number) => {
    // Less of 5 g is not the 10 g of a step.
    const least = Math.min(step, read ?? value);
    const kept = Math.min(most, Math.max(least, Math.round(next * 100) / 100));
    setText(String(kept));
    onChange(kept);
  };

  return (
    <div class="stepper field">
      <label class="label" for={id}>
        {label}
      </label>
      <div class="steps">
        <button
          type="button"
          class="button"
          aria-label={words.less}
          onClick={() => set((read ?? value) - step)}
        >
          −
        </button>
        <input
          id={id}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={read === null}
          {...(read === null ? { 'aria-describedby': `${id}-problem` } : {})}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onChange(readAmount(event.currentTarget.value));
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            set((read ?? value) + (event.key === 'ArrowUp' ? step : -step));
          }}
        />
        <button
          type="button"
          class="button"
          aria-label={words.more}
          onClick={() => set((read ?? value) + step)}
        >
          +
        </button>
      </div>
      {read === null && (
        <span class="problem" id={`${id}-problem`}>
          {words.problem}
        </span>
      )}
    </div>
  );
}

/** A positive amount as people type it; null for anything else. */
export function readAmount(text: string): number | null {
  const plain = plainText(text).replace(',', '.');
  // A fraction that was one sign has become three by now.
  const fraction = /^(\d{1,3})[/⁄]([1-9]\d?)$/.exec(plain);
  const value = fraction ? Number(fraction[1]) / Number(fraction[2]) : Number(plain);
  if (!fraction && !/^(\d{1,4}(\.\d*)?|\.\d+)$/.test(plain)) return null;
  return value > 0 && value <= most ? value : null;
}
