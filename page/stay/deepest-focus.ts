/** What has the focus, also inside open shadow roots, where the document only knows the host. */
export function deepestFocus(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return isFocusable(active) ? active : null;
}

const isFocusable = (element: Element | null): element is HTMLElement =>
  element !== null && 'focus' in element && element !== element.ownerDocument.body;
