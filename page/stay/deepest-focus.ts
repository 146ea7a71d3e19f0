import { own } from '@/page/article/own-members';

/** What has the focus, also inside open shadow roots, where the document only knows the host. */
export function deepestFocus(document: Document): HTMLElement | null {
  let active = document.activeElement;
  for (let inside = within(active); inside; inside = within(inside)) active = inside;
  return isFocusable(active) ? active : null;
}

const within = (element: Element | null): Element | null =>
  (element && own(element).shadowRoot?.activeElement) ?? null;

const isFocusable = (element: Element | null): element is HTMLElement =>
  element !== null && 'focus' in element && element !== own(element).ownerDocument.body;
