import { countWords } from '@/core/article/count-words';
import type { LeftOut, LeftOutReason } from '@/core/article/left-out';
import { comparable } from '@/core/article/comparable';
import { blockText } from '@/page/article/block-text';
import type { Measures } from '@/page/article/measure';

/** A box of the copy that the reader does not show, and why. */
export type Left = { element: Element; reason: LeftOutReason; rule: string };

/** Shorter texts are dates, labels and signs; nobody misses them. */
const fewWords = 4;
const shownCharacters = 200;

/**
 * What was left out of the article, in the order of the page. The record is asked for the order: it was
 * taken while the copy was whole.
 */
export function listLeftOut(
  left: readonly Left[],
  root: Element | null,
  measures: Measures,
  title: string,
): LeftOut[] {
  const kept = root ? keptTexts(root, measures) : [];
  return left
    .flatMap(({ element, reason, rule }) => {
      const text = blockText(element).replaceAll('\n', ' ');
      const words = countWords(text);
      if (!text || ((reason === 'around' || reason === 'apart') && words < fewWords)) return [];
      // The reader shows it, once and above everything.
      if (comparable(text) === comparable(title)) return [];
      return {
        element,
        reason,
        rule,
        text,
        words,
        ...placeAmong(kept, startOf(element, measures)),
      };
    })
    .sort((one, other) => one.start - other.start)
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

type Kept = { start: number; before: number };

/** The texts of the body: where each stood on the page, and the characters of the body before it. */
function keptTexts(root: Element, measures: Measures): Kept[] {
  const kept: Kept[] = [];
  let before = 0;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const characters = countCharacters(text.data);
    const start = measures.startOf(text);
    if (characters && start !== undefined) kept.push({ start, before });
    before += characters;
  }
  kept.push({ start: Infinity, before });
  return kept;
}

/** White space aside: the one count that neither cleaning nor laying out changes. */
const countCharacters = (text: string): number => text.replace(/\s+/g, '').length;

function placeAmong(kept: readonly Kept[], start: number): { start: number; place: number } {
  let [low, high] = [0, kept.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return { start, place: kept[low]?.before ?? 0 };
}

/** Where an element stood, or the first measured one in it: a box of ours around others has no place of its own. */
function startOf(element: Element, measures: Measures): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = element; node; node = walker.nextNode()) {
    const start = measures.get(node as Element)?.start;
    if (start !== undefined) return start;
  }
  return 0;
}
