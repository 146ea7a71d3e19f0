const reachable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), summary, [tabindex]:not([tabindex="-1"])';

/** Tab past the last element comes back to the first, and the other way round. */
export function keepFocus(event: KeyboardEvent, inside: HTMLElement): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...inside.querySelectorAll<HTMLElement>(reachable)].filter(isShown);
  const active = activeIn(inside);
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (active === from || (event.shiftKey && active === inside)) {
    event.preventDefault();
    to?.focus();
  }
}

/** The focused element, also inside a shadow root, where the document only knows the host. */
export function activeIn(inside: Element): Element | null {
  const root = inside.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

function isShown(element: HTMLElement): boolean {
  const closed = element.closest('details:not([open])');
  return !closed || element.matches('summary');
}
