import { countWords } from '@/core/article/count-words';
import { foldText } from '@/core/article/fold-text';
import { isKeepLabel } from '@/core/article/keep-label';
import { blockNames, blockText } from '@/page/article/block-text';
import { answersOf } from '@/page/article/kept-answers';

export const textOf = (node: Node): string =>
  (answersOf(node).text ??= foldText(node.textContent ?? ''));
export const wordsOf = (node: Node): number => (answersOf(node).words ??= countWords(textOf(node)));
export const isBlock = (element: Element): boolean => blockNames.has(element.localName);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
export const isHeading = (element: Element): boolean => headings.has(element.localName);

/** The nearest element around a node that starts a line of its own. */
export function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && !isBlock(element)) element = element.parentElement;
  return element;
}

export const linkShare = (element: Element): number =>
  (answersOf(element).links ??= measuredLinkShare(element));

function measuredLinkShare(element: Element): number {
  const all = textOf(element).length;
  if (!all) return 0;
  let linked = 0;
  if (element.closest('a[href]')) return 1;
  for (const link of element.querySelectorAll('a[href]')) linked += textOf(link).length;
  return linked / all;
}

/** The words of the longest running sentence-like paragraph under the element; links do not count. */
export function longestProse(element: Element): number {
  let longest = ownProse(element);
  for (const block of element.querySelectorAll('p,li,div,td,dd,blockquote,section'))
    longest = Math.max(longest, ownProse(block));
  return longest;
}

const ownProse = (block: Element): number => (answersOf(block).ownProse ??= measuredProse(block));

function measuredProse(block: Element): number {
  let own = '';
  const take = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) own += (child as Text).data;
      else if (child.nodeType === 1) {
        const inner = child as Element;
        if (isBlock(inner) || (inner.localName === 'a' && inner.hasAttribute('href'))) own += ' ';
        else take(inner);
      }
    }
  };
  take(block);
  const line = foldText(own);
  return /[.!?。…”"’)]$|[.!?。]\s/.test(line) ? countWords(line) : 0;
}

export function firstLine(element: Element): string {
  return blockText(element).split('\n', 1)[0] ?? '';
}

/** A box that holds something a reader came for must not be swallowed by one that holds clutter. */
export const holdsKeeper = (element: Element): boolean =>
  (answersOf(element).keeper ??= looksForKeeper(element));

function looksForKeeper(element: Element): boolean {
  if (element.querySelector('h1, blockquote, figcaption, table tr + tr, main, article'))
    return true;
  for (const line of blockText(element).split('\n')) if (isKeepLabel(line)) return true;
  return [...element.querySelectorAll('ol')].some(isOfSteps);
}

const shortestStep = 4;

/** Numbered sentences with nothing to press in them. */
const isOfSteps = (list: Element): boolean =>
  list.childElementCount > 1 &&
  list.querySelector('a[href], button, input') === null &&
  [...list.children].every((item) => /[.!]$/.test(textOf(item)) && wordsOf(item) >= shortestStep);
