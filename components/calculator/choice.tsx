import { useId } from 'preact/hooks';
import './choice.css';

type Props<T extends string> = {
  legend: string;
  name: string;
  options: readonly (readonly [value: T, words: string])[];
  value: T | null;
  onValue: (value: T) => void;
  /** The legend is for ears only where the options say it themselves. */
  isLegendUnseen?: boolean;
};

/** A few answers side by side: radio buttons that look like one switch. */
export function Choice<T extends string>({
  legend,
  name,
  options,
  value,
  onValue,
  isLegendUnseen,
}: Props<T>) {
  const id = useId();
  return (
    <fieldset class="field choice">
      <legend class={isLegendUnseen ? 'unseen' : 'label'}>{legend}</legend>
      <span class="row">
        {options.map(([option, words]) => (
          <label key={option}>
            <input
              type="radio"
              name={`${name}${id}`}
              value={option}
              checked={option === value}
              onChange={() => onValue(option)}
            />
            <span>{words}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
