import { countWords } from '@/core/article/count-words';
import { clutterLabel } from '@/core/article/clutter-label';
import { isPlainStatement } from '@/core/article/line-facts';
import type { Measures } from '@/page/article/measure';
import { blockText } from '@/page/article/block-text';
import { firstLine, holdsKeeper, isBlock, isHeading, longestProse, textOf, wordsOf } from '@/page/article/box'; // prettier-ignore

export type Limits = {
  /** The largest box a piece of evidence may take with it. */
  words: number;
  /** Longer running sentences belong to the article, whatever stands beside them. */
  prose: number;
  /** Teasers have titles and tell stories; nothing else takes in a plain sentence beside it. */
  teasers?: boolean;
  /** A plain sentence of so many words beside it is the article's; where left out, a long one. */
  plainWords?: number;
};

/** Fields, a pressed-for button and a label make a box likelier to be a widget: it may be larger then. */
export const limits = {
  label: { words: 60, prose: 25 },
  list: { words: 160, prose: 40, teasers: true },
  widget: { words: 150, prose: 55 },
} satisfies Record<string, Limits>;

/**
 * The box that a piece of evidence stands for: grows outwards while everything it takes in is small,
 * is no prose and no keeper, and stands behind the evidence or is a word or two.
 */
export function grow(
  seed: Element,
  measures: Measures,
  { words, prose, teasers = false, plainWords }: Limits,
): Element {
  let box = seed;
  for (
    let parent = seed.parentElement;
    parent && parent.localName !== 'body' && parent.localName !== 'main';
    parent = parent.parentElement
  ) {
    const size = measures.get(parent)?.characters ?? 0;
    if (size > words * 9) break;
    if (onlyChild(parent, box)) {
      box = parent;
      continue;
    }
    if (!isBox(parent) && wordsOf(parent) > 12) break;
    if (wordsOf(parent) > words || longestProse(parent) > prose || holdsKeeper(parent)) break;
    const isExplained =
      isSent(box) && isHeaded(parent) && before(parent, box).words <= mostExplained;
    if (before(parent, box).words > 14 && !isExplained && !leadsTo(parent, box)) break;
    if (paragraphsBeside(parent, box) > 2) break;
    if (!teasers && hasOtherMatter(parent, box, isExplained, plainWords)) break;
    if (
      ['p', 'td', 'th', 'tr', 'tbody', 'table'].includes(parent.localName) &&
      wordsOf(parent) > 20
    )
      break;
    box = parent;
  }
  return box;
}

/** An element of the site’s own making is a box as well: hardly any stands amid words. */
const isBox = (element: Element): boolean => isBlock(element) || element.localName.includes('-');

const onlyChild = (parent: Element, child: Element) =>
  textOf(parent) === textOf(child) && !parent.querySelector('img, figure, h1');

/** What is filled in and sent off is explained right over it, under a heading and in so many words. */
const mostExplained = 25;
const isSent = (box: Element): boolean =>
  box.querySelector('input, select, textarea') !== null &&
  box.querySelector('button, input[type=submit]') !== null;

const invites =
  /\b(e-?mails?|inbox|newsletter|letter|subscri|sign(ing)? up|deliver|weekly|daily|updates|join|calculat|goal|track|height|weight|bmi|enter|free|find out|questions?|survey|poll|quiz|helpful)/i;

/** A label or an invitation to fill in the field: then the text above belongs to the box, not to the article. */
function leadsTo(parent: Element, box: Element): boolean {
  if (clutterLabel(firstLine(parent))) return true;
  if (!box.querySelector('input, select, textarea') && !box.matches('input, select, textarea'))
    return false;
  const { words, text } = before(parent, box);
  return words <= 50 && invites.test(text);
}

function before(parent: Element, box: Element): { words: number; text: string } {
  let text = '';
  for (let child = parent.firstChild; child && child !== box; child = child.nextSibling)
    text += ` ${child.textContent ?? ''}`;
  return { words: countWords(text), text };
}

/** Lines of the article's own kind beside the evidence: sentences of eight words and more. */
function paragraphsBeside(parent: Element, box: Element): number {
  let count = 0;
  for (const child of parent.children)
    if (child !== box)
      for (const line of blockText(child).split('\n'))
        if (/[.!?]["”’)]?$/.test(line) && line.split(' ').length >= 8) count += 1;
  return count;
}

const isHeaded = (parent: Element): boolean => {
  const [first] = parent.children;
  return first !== undefined && isHeading(first);
};

/** A sentence of the article in a box of its own; what stands over `box` counts unless it explains it. */
function hasOtherMatter(
  parent: Element,
  box: Element,
  isExplained: boolean,
  plainWords?: number,
): boolean {
  const beside = [...parent.children];
  return beside
    .slice(isExplained ? beside.indexOf(box) : 0)
    .some((child) => child !== box && statesPlainly(child, plainWords));
}

/** Whether a line of it is a sentence that only tells something. */
export const statesPlainly = (element: Element, fewestWords?: number): boolean =>
  blockText(element)
    .split('\n')
    .some((line) => isPlainStatement(line, fewestWords));
