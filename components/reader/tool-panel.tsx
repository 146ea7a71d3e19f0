import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  label: string;
  onClose: () => void;
  children: ComponentChildren;
};

/** What opens under the toolbar. It lies over the article, which stays where it is. */
export function ToolPanel({ label, onClose, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('[data-first]');
    (first ?? panel.current)?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={panel}
      class="tool-panel"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onFocusOut={({ relatedTarget }) => {
        // Without a target the whole window has lost the focus, or what had it was taken away.
        if (!(relatedTarget instanceof Element) || panel.current?.contains(relatedTarget)) return;
        // Its own button closes it as well; closed here first, it would open it again.
        if (!relatedTarget.closest('[aria-expanded=true]')) onClose();
      }}
    >
      {children}
    </div>
  );
}
