import './choice.css';

type Props<T extends string> = {
  label: string;
  name: string;
  value: T;
  choices: (readonly [T, string])[];
  onChange: (value: T) => void;
};

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, name, value, choices, onChange }: Props<T>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choices">
        {choices.map(([choice, words]) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
