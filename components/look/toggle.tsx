import { useId } from 'preact/hooks';

type Props = { label: string; on: boolean; onChange: (on: boolean) => void };

export function Toggle({ label, on, onChange }: Props) {
  const id = useId();
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </div>
  );
}
