import { useId } from 'preact/hooks';

type Props<T extends string | number> = {
  label: string;
  options: readonly (readonly [value: T, words: string])[];
  value: T;
  onValue: (value: T) => void;
};

export function SelectField<T extends string | number>({
  label,
  options,
  value,
  onValue,
}: Props<T>) {
  const id = useId();
  const choose = (index: number) => {
    const chosen = options[index];
    if (chosen) onValue(chosen[0]);
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={String(value)}
        onChange={(event) => choose(event.currentTarget.selectedIndex)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={String(option)}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
