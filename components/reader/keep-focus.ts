const reachable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), summary, [tabindex]:not([tabindex="-1"])';

/** Tab past the last element comes back to the first, and the other way round. */
export function keepFocus(event: KeyboardEvent, inside: HTMLElement): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = stopsIn(inside).filter(isShown);
  const active = activeIn(inside);
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (active === from || (event.shiftKey && active === inside)) {
    event.preventDefault();
    to?.focus();
  }
}

/** In the order of Tab, in which what a slot shows stands in its place. */
const stopsIn = (inside: Element): HTMLElement[] =>
  [...inside.querySelectorAll<HTMLElement>(`${reachable}, slot`)].flatMap((each) =>
    each instanceof HTMLSlotElement ? each.assignedElements().flatMap(stopsIn) : each,
  );

/** The focused element, also inside a shadow root, where the document only knows the host, or in the one around. */
export function activeIn(inside: Element): Element | null {
  const root = inside.getRootNode();
  if (root instanceof Document) return root.activeElement;
  if (!(root instanceof ShadowRoot)) return null;
  const around = root.host.getRootNode();
  return root.activeElement ?? (around instanceof ShadowRoot ? around.activeElement : null);
}

function isShown(element: HTMLElement): boolean {
  const closed = element.closest('details:not([open])');
  return !closed || element.matches('summary');
}
