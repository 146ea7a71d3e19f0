import { foldWording } from '@/core/clutter/read-wording';
import { own } from '@/page/article/own-members';
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
  first: Box | null;
  last: Box | null;
  /** The article, its title and all that holds them. */
  frame: Set<Element>;
  /** What holds something that a rule of the person’s keeps. */
  kept: Set<Element>;
  /** Places up to here were given in the order of the document; later ones as things came. */
  inOrder: number;
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
  const blocks = root ? gather(root, 'prose', (box) => ownProse(box) > 0) : [];
  const title = findTitle(body);
  const frame = new Set<Element>([body.element]);
  for (const inner of [root, title]) for (let up = inner; up; up = up.up) frame.add(up.element);
  return {
    body,
    root,
    title: title?.element ?? null,
    total,
    first: blocks[0] ?? null,
    last: blocks[blocks.length - 1] ?? null,
    frame,
    kept: new Set(),
    inOrder: lastPlace(body),
  };
}

export function zoneOf(box: Box, prose: Prose): Zone {
  return (box.zone ??= placeOf(box, prose));
}

function placeOf(box: Box, prose: Prose): Zone {
  const { root, first, last } = prose;
  if (!root) return 'in';
  if (box.element === root.element) return 'in';
  if (!box.up || zoneOf(box.up, prose) === 'out') return 'out';
  return isBefore(box, first, prose) || isBefore(last, box, prose) ? 'edge' : 'in';
}

function isBefore(one: Box | null, other: Box | null, { inOrder }: Prose): boolean {
  if (!one || !other || one.element === other.element) return false;
  const isLate = one.place > inOrder || other.place > inOrder;
  if (!isLate && one.place > other.place) return false;
  const place = own(one.element).compareDocumentPosition(other.element);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/** Whether the box is the article or holds it. */
export function holdsArticle(box: Box, { frame }: Prose): boolean {
  return frame.has(box.element);
}

function lastPlace(box: Box): number {
  let last = box;
  for (let kid = last.kids.at(-1); kid; kid = last.kids.at(-1)) last = kid;
  return last.place;
}

function ownProse(box: Box): number {
  return box.prose - box.kids.reduce((sum, kid) => sum + kid.prose, 0);
}

/** In reading order; what counts none of that kind is not looked into. */
function gather(start: Box, count: 'prose' | 'titles', isMeant: (box: Box) => boolean): Box[] {
  const found: Box[] = [];
  const stack = [start];
  for (let box = stack.pop(); box; box = stack.pop()) {
    if (box[count] === 0) continue;
    if (isMeant(box)) found.push(box);
    stack.push(...box.kids);
  }
  return found.sort((a, b) => a.place - b.place);
}

/** Of several first-rank headings the one that the window's title speaks of, else the first with words. */
function findTitle(body: Box): Box | null {
  const heads = gather(body, 'titles', ({ tag, words }) => tag === 'h1' && words > 0);
  const named = foldWording(own(body.element).ownerDocument.title);
  const match = heads.find(({ text }) => text.length > 8 && named.includes(foldWording(text)));
  return match ?? heads[0] ?? null;
}
