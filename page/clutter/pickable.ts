import { nameOf, own } from '@/page/article/own-members';
import { childrenOf } from '@/page/clutter/children-of';

/** The page itself is no thing on it, and what is ours is not the page’s. */
export function mayPick(element: Element): boolean {
  return !/^(html|body|head)$|^leanread-/.test(nameOf(element));
}

/** The box at a point of the window; words in a line stand for the box around them. */
export function pickableAt(
  document: Document,
  x: number,
  y: number,
  ours: Element,
): Element | null {
  const under = document.elementsFromPoint(x, y).find((one) => one !== ours && mayPick(one));
  return under ? boxAround(under) : null;
}

/** Where the arrow keys lead: to the box around, into it, to the one before or after. */
export function goFrom(
  element: Element,
  way: 'around' | 'into' | 'before' | 'after',
): Element | null {
  if (way === 'around') {
    const up = own(element).parentElement;
    return up && mayPick(up) ? boxAround(up) : null;
  }
  if (way === 'into') return childrenOf(element).find(isPickable) ?? null;
  const up = own(element).parentElement;
  const row = up ? childrenOf(up) : [];
  const place = row.indexOf(element);
  const beside = way === 'before' ? row.slice(0, place).reverse() : row.slice(place + 1);
  return beside.find(isPickable) ?? null;
}

function boxAround(element: Element): Element | null {
  let box: Element | null = element;
  while (box && displayOf(box) === 'inline') box = own(box).parentElement;
  return box && mayPick(box) ? box : null;
}

function isPickable(element: Element): boolean {
  if (!mayPick(element) || displayOf(element) === 'inline') return false;
  const { width, height } = own(element).getBoundingClientRect();
  return width > 0 && height > 0;
}

const displayOf = (element: Element): string =>
  own(element).ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
