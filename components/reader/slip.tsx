import type { ComponentChildren } from 'preact';

type Act = { label: string; key?: string; onPress: () => void };
type Props = { children?: ComponentChildren; label: string; acts: readonly Act[] };

/** A sentence and what can be done about it, at the foot of the window; in nobody's way. */
export function Slip({ children, label, acts }: Props) {
  return (
    <div class="slip" role="group" aria-label={label}>
      {children}
      {acts.map(({ label: act, key, onPress }) => (
        <button key={act} type="button" class="act" aria-keyshortcuts={key} onClick={onPress}>
          {act}
          {key && <kbd>{key}</kbd>}
        </button>
      ))}
    </div>
  );
}
