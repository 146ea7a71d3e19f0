import { render, type ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

type Props = {
  /** The host of the root all around stands in; left out where there is none. */
  into?: HTMLElement | undefined;
  children: ComponentChildren;
};

/**
 * Shows its children here by way of a slot, while they stand outside of the root, as children of its host. They
 * are there before the layout effects of whoever renders this.
 */
export function Slotted({ into, children }: Props) {
  useLayoutEffect(() => {
    if (into) render(<>{children}</>, into);
  });
  useLayoutEffect(() => () => void (into && render(null, into)), [into]);
  return into ? <slot /> : <>{children}</>;
}
