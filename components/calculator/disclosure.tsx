import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = { title: string; startsOpen?: boolean; children: () => ComponentChildren };

/** Something to open. What is in it is worked out only while it is open. */
export function Disclosure({ title, startsOpen = false, children }: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}
