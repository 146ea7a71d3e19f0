import { prepareBody } from './prepare-body';
import { putBackMark, textsAt } from './place-in-body';

/** Nothing can be put between the parts of these; what stood there goes behind the whole. */
const wholes =
  'p, h1, h2, h3, h4, h5, h6, .scroll, table, figure, pre, dl, picture, details, a, span, b, i, em, strong, sup, sub';

/** Puts a piece where it stood on the page. Nodes are added and none is moved, so ranges in the body stay. */
export function putBack(
  body: HTMLElement,
  piece: DocumentFragment,
  { place, id, label }: { place: number; id: number; label: string },
): HTMLElement {
  const { parent, behind } = spotAt(body, place);
  const isList = parent.matches('ul, ol, menu');
  const box = body.ownerDocument.createElement(isList ? 'li' : 'div');
  box.append(...prepareBody(piece).childNodes);
  for (const heading of box.querySelectorAll('h2')) lower(heading);
  box.className = putBackMark;
  box.dataset['id'] = String(id);
  // Shown by the style sheet: words of ours are no part of the text that is marked and copied.
  box.dataset['label'] = label;
  box.role = isList ? null : 'group';
  box.ariaLabel = label;
  let before = behind;
  for (let next = nextOf(before, parent); isEarlier(next, id); next = nextOf(before, parent))
    before = next;
  parent.insertBefore(box, nextOf(before, parent));
  return box;
}

/** Below the sections of the article, which it does not begin anew. */
function lower(heading: HTMLElement): void {
  const next = heading.ownerDocument.createElement('h3');
  next.append(...heading.childNodes);
  heading.replaceWith(next);
}

const nextOf = (node: Node | null, parent: Node): Node | null =>
  node ? node.nextSibling : parent.firstChild;

/** Things that stood at one place come back in their order. */
const isEarlier = (node: Node | null, id: number): node is HTMLElement =>
  node instanceof HTMLElement &&
  node.classList.contains(putBackMark) &&
  Number(node.dataset['id']) < id;

/** Where a box of its own may stand: as far out as the texts on both sides of the place allow. */
function spotAt(body: HTMLElement, place: number): { parent: Element; behind: Node | null } {
  const { before, after } = textsAt(body, place);
  if (!before) return { parent: body, behind: null };
  let behind: Node = before;
  const holds = (parent: Node | null) => after !== undefined && parent?.contains(after);
  while (behind.parentNode && behind.parentNode !== body && !holds(behind.parentNode))
    behind = behind.parentNode;
  for (let at = behind.parentElement; at && at !== body; at = at.parentElement)
    if (at.matches(wholes) || at.matches('thead, tbody, tr, td, th') || isInline(at)) behind = at;
  return { parent: behind.parentElement ?? body, behind };
}

const isInline = (element: Element): boolean => element.closest('p, h2, h3, h4, h5, h6') !== null;
