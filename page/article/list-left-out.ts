import { countWords } from '@/core/article/count-words';
import type { LeftOut, LeftOutReason } from '@/core/article/left-out';
import { textOf } from '@/page/article/box';

/** A box of the copy that the reader does not show, and why. */
export type Left = { element: Element; reason: LeftOutReason; rule: string };

/** Shorter texts are dates, labels and signs; nobody misses them. */
const fewWords = 4;
const shownCharacters = 200;

/**
 * What was left out of the article, in the order of the page. The page itself is asked for the order:
 * it was never changed, while the copy has been taken apart.
 */
export function listLeftOut(
  left: readonly Left[],
  root: Element | null,
  liveOf: WeakMap<Node, Node>,
): LeftOut[] {
  const kept = root ? keptTexts(root, liveOf) : [];
  return left
    .flatMap(({ element, reason, rule }) => {
      const text = textOf(element);
      const words = countWords(text);
      if (!text || ((reason === 'around' || reason === 'apart') && words < fewWords)) return [];
      const live = liveNode(element, liveOf);
      return { element, reason, rule, text, words, place: live ? placeAmong(kept, live) : 0 };
    })
    .sort((one, other) => one.place - other.place)
    .map(({ element, reason, rule, text, words, place }, at) => ({
      id: at + 1,
      reason,
      rule,
      text: text.slice(0, shownCharacters),
      words,
      // Most of it is never asked for, and the rest of a page is long.
      get html() {
        return element.outerHTML;
      },
      place,
    }));
}

/** The boxes beside the article: everything that neither is it nor holds it. */
export function boxesAround(body: Element, root: Element): Left[] {
  const around: Left[] = [];
  for (let box = root; box !== body && box.parentElement; box = box.parentElement)
    for (const beside of box.parentElement.children)
      if (beside !== box) around.push({ element: beside, reason: 'around', rule: 'position' });
  return around;
}

type Kept = { live: Node; before: number };

/** The texts of the body as they stand on the page, each with the characters before it. */
function keptTexts(root: Element, liveOf: WeakMap<Node, Node>): Kept[] {
  const kept: Kept[] = [];
  let before = 0;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const characters = countCharacters((walker.currentNode as Text).data);
    const live = liveOf.get(walker.currentNode);
    if (characters && live) kept.push({ live, before });
    before += characters;
  }
  kept.push({ live: root.ownerDocument, before });
  return kept;
}

/** White space aside: the one count that neither cleaning nor laying out changes. */
const countCharacters = (text: string): number => text.replace(/\s+/g, '').length;

function placeAmong(kept: readonly Kept[], node: Node): number {
  let [low, high] = [0, kept.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const text = kept[middle];
    if (text && stands(text.live, node)) low = middle + 1;
    else high = middle;
  }
  return kept[low]?.before ?? 0;
}

/** Whether `one` stands before `other` on the page, open shadow roots read as part of it. */
function stands(one: Node, other: Node): boolean {
  const [first, second] = [pathOf(one), pathOf(other)];
  for (const [level, root] of first.entries()) {
    const beside = second[level];
    if (!beside) return false;
    if (root === beside) continue;
    return Boolean(root.compareDocumentPosition(beside) & Node.DOCUMENT_POSITION_FOLLOWING);
  }
  return false;
}

/** The node and the hosts of the shadow roots around it, outermost first. */
function pathOf(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(root.host);
  return path;
}

/** The node of the page that it is a copy of, or that its first copied part is one of. */
function liveNode(element: Element, liveOf: WeakMap<Node, Node>): Node | null {
  const walker = element.ownerDocument.createTreeWalker(element);
  for (let node: Node | null = element; node; node = walker.nextNode()) {
    const live = liveOf.get(node);
    if (live) return live;
  }
  return null;
}
