import { getter } from './own-members';

/** About what Chromium copies and reads within two seconds on a slow machine. */
export const maxNodes = 25_000;
export const maxCharacters = 1_500_000;
/** Serialising and copying recurse: deeper wrappers are read as if they were not there. */
export const maxDepth = 240;

/** Deeper than the deepest place seen by this much, nothing can be: every so many elements one is asked. */
const asked = 64;

/**
 * Whether the browser itself may copy the page: no open shadow roots, not too many elements, and not so
 * deep that its recursion would end the tab.
 */
export function isPlainPage(live: Document, body: HTMLElement): boolean {
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
  // There is about one text for every element.
  if (Element.prototype.getElementsByTagName.call(body, '*').length > maxNodes / 2) return false;
  if (shadowRoot(body)) return false;
  const walker = Document.prototype.createTreeWalker.call(live, body, NodeFilter.SHOW_ELEMENT);
  let elements = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (shadowRoot(node)) return false;
    elements += 1;
    if (elements % asked) continue;
    let depth = 0;
    for (let at: Node | null = node; at; at = parentOf(at)) depth += 1;
    if (depth > maxDepth + asked) return false;
  }
  return true;
}
