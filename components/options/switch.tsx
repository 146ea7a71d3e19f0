import { useId } from 'preact/hooks';
import './switch.css';

type Props = { label: string; hint: string; on: boolean; onChange: (on: boolean) => void };

export function Switch({ label, hint, on, onChange }: Props) {
  const id = useId();
  return (
    <div class="switch-row">
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-hint`}>{hint}</p>
      </div>
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        aria-describedby={`${id}-hint`}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
