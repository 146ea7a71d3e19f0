import { foldWording } from '@/core/clutter/read-wording';
import type { Box } from '@/page/clutter/measure-tree';

/** Where the article stands on the page. */
export type Prose = {
  body: Box;
  /** The smallest box that holds most of the running text; null on a page without any. */
  root: Box | null;
  /** The heading that names the article. */
  title: Element | null;
  /** Words of running text on the whole page. */
  total: number;
  first: Element | null;
  last: Element | null;
};

/** Inside the article only strong evidence counts; at its edges and outside weaker evidence does. */
export type Zone = 'in' | 'edge' | 'out';

/** A box belongs to the article rather than beside it when it has this part of its parent's running text. */
const mostOfIt = 0.7;

export function findProse(body: Box): Prose {
  const total = body.prose;
  let root: Box | null = total > 0 ? body : null;
  while (root) {
    const parent: Box = root;
    const heir: Box | undefined = parent.kids.find((kid) => kid.prose >= parent.prose * mostOfIt);
    // A paragraph that is itself most of the page still leaves its neighbours in the article.
    if (!heir || heir.kids.length === 0 || heir.prose === ownProse(heir)) break;
    root = heir;
  }
  const blocks = root ? proseBlocks(root) : [];
  return {
    body,
    root,
    title: findTitle(body),
    total,
    first: blocks[0]?.element ?? null,
    last: blocks[blocks.length - 1]?.element ?? null,
  };
}

export function zoneOf(box: Box, prose: Prose): Zone {
  return (box.zone ??= placeOf(box, prose));
}

function placeOf(box: Box, prose: Prose): Zone {
  const { root, first, last } = prose;
  if (!root) return 'in';
  for (let up: Box | null = box; up; up = up.up)
    if (up.element === root.element)
      return isBefore(box.element, first) || isBefore(last, box.element) ? 'edge' : 'in';
  return 'out';
}

/** By place in the document, because what comes late was measured late. */
function isBefore(one: Element | null, other: Element | null): boolean {
  if (!one || !other || one === other) return false;
  const place = one.compareDocumentPosition(other);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/** Whether the box is the article or holds it. */
export function holdsArticle(box: Box, { root, title, body }: Prose): boolean {
  if (box.element === body.element) return true;
  // By element, because what changed was measured anew.
  for (let up: Box | null = root; up; up = up.up) if (up.element === box.element) return true;
  return box.titles > 0 && title !== null && box.element.contains(title);
}

function ownProse(box: Box): number {
  return box.prose - box.kids.reduce((sum, kid) => sum + kid.prose, 0);
}

function proseBlocks(root: Box): Box[] {
  const found: Box[] = [];
  const stack = [root];
  for (let box = stack.pop(); box; box = stack.pop()) {
    if (box.prose === 0) continue;
    if (ownProse(box) > 0) found.push(box);
    stack.push(...box.kids);
  }
  return found.sort((a, b) => a.place - b.place);
}

/** Of several first-rank headings the one that the window's title speaks of, else the first with words. */
function findTitle(body: Box): Element | null {
  const heads: Box[] = [];
  const stack = [body];
  for (let box = stack.pop(); box; box = stack.pop()) {
    if (box.titles === 0) continue;
    if (box.tag === 'h1' && box.words > 0) heads.push(box);
    stack.push(...box.kids);
  }
  const named = foldWording(body.element.ownerDocument.title);
  heads.sort((a, b) => a.place - b.place);
  const match = heads.find(({ text }) => text.length > 8 && named.includes(foldWording(text)));
  return (match ?? heads[0])?.element ?? null;
}
