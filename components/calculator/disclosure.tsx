import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = { title: string; children: () => ComponentChildren; isOpen?: boolean };

/** Something to open, or open already. What is in it is worked out only while it is open. */
export function Disclosure({ title, children, isOpen: isOpenFirst = false }: Props) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}
