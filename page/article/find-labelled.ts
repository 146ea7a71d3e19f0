import { isContentsLabel } from '@/core/article/contents-label';
import { clutterLabel } from '@/core/article/clutter-label';
import { isKeepLabel } from '@/core/article/keep-label';
import { trackerCues } from '@/core/article/tracker-words';
import type { ClutterReason } from '@/core/clutter/removal';
import {
  blockOf,
  isBlock,
  isHeading,
  linkShare,
  longestProse,
  textOf,
  wordsOf,
} from '@/page/article/box';
import { grow, limits, type Limits } from '@/page/article/grow';
import type { Measures } from '@/page/article/measure';
import type { Clutter, FindClutter } from '@/page/article/pre-clean';

const reach: Partial<Record<ClutterReason, Limits>> = {
  related: limits.list,
  sponsored: limits.list,
  video: { words: 60, prose: 20, teasers: true },
  comments: limits.list,
  newsletter: limits.widget,
  calculator: limits.widget,
  promo: { words: 80, prose: 30 },
  product: { words: 80, prose: 25, teasers: true },
};

/** Each finding costs a look at all others; a page with more is a page of links. */
const mostFindings = 300;

/** Boxes that say in a line of their own what they are, and look it. */
export const findLabelled: FindClutter = (body, measures) => {
  const found: Clutter[] = [];
  for (const label of labelsOf(body, measures)) {
    if (found.length > mostFindings) break;
    const text = textOf(label);
    const reason = clutterLabel(text);
    if (!reason || isKeepLabel(text)) continue;
    if (found.some(({ element }) => element.contains(label))) continue;
    const rule = `labelled “${text.slice(0, 40)}”`;
    const box = grow(label, measures, reach[reason] ?? limits.label);
    if (box !== label && wordsOf(box) > wordsOf(label) && supports(box, reason)) {
      found.push({ element: box, reason, rule });
      continue;
    }
    const followers = followersOf(label, reason);
    for (const element of followers) found.push({ element, reason, rule });
    if (followers.length || goesAlone(label, reason)) found.push({ element: label, reason, rule });
  }
  return found;
};

/** The outermost elements that hold nothing but one short line. */
function labelsOf(body: Element, measures: Measures): Element[] {
  const labels: Element[] = [];
  /** Thousands of links in one box would each look at all the others. */
  const owners = new Map<Element, boolean>();
  for (const element of measures.list(null, { most: 110 }, body)) {
    const size = measures.get(element)?.characters ?? 0;
    const parent = element.parentElement;
    if (!parent || measures.get(parent)?.characters === size) continue;
    if (element.closest('blockquote, figcaption, h1') || isInDataTable(element)) continue;
    if (!isBlock(element)) {
      const hasText = owners.get(parent) ?? hasOwnText(parent);
      owners.set(parent, hasText);
      if (hasText) continue;
    }
    labels.push(element);
  }
  return labels;
}

/** Pages of the 2000s stand in a table whole; a label in one of its cells is a label. */
function isInDataTable(element: Element): boolean {
  const table = element.closest('table');
  return table !== null && table.querySelector('h1, h2, table') === null;
}

const hasOwnText = (parent: Element) =>
  [...parent.childNodes].some((node) => node.nodeType === 3 && wordsOf(node) >= 2);

function supports(box: Element, reason: ClutterReason): boolean {
  const isActive =
    box.querySelector('a[href], button, input, select, textarea, iframe, video') !== null;
  switch (reason) {
    case 'related':
      return (
        linkShare(box) >= 0.35 ||
        (isActive && box.querySelector('img') !== null) ||
        isOfTeasers(box)
      );
    case 'calculator':
      return (
        isActive && (trackerCues(textOf(box)) >= 2 || box.querySelector('input,select') !== null)
      );
    case 'video':
      return isActive ? longestProse(box) <= 20 : longestProse(box) <= 10;
    case 'newsletter':
    case 'promo':
    case 'product':
      return isActive;
    case 'share':
      return wordsOf(box) <= 15 || linkShare(box) >= 0.3;
    default:
      return true;
  }
}

const mostDeckWords = 20;

/** Linked titles, each a line of its own, and a line or two under each to make it wanted. */
function isOfTeasers(box: Element): boolean {
  const titles = [...box.querySelectorAll('a[href]')].filter(
    (link) => wordsOf(link) >= 3 && isOwnLine(link),
  );
  return (
    titles.length > 0 &&
    wordsOf(box) <= titles.length * (mostDeckWords + 12) &&
    longestProse(box) <= mostDeckWords
  );
}

function isOwnLine(link: Element): boolean {
  if ([...link.children].some(isBlock)) return true;
  const line = blockOf(link);
  return line !== null && textOf(line) === textOf(link);
}

/** The page's own parts: a label beside them does not speak of them. */
const partsOfPage = 'nav, header, footer, main, [role=navigation], [role=banner]';

/** What stands behind a label that has no box of its own. */
function followersOf(label: Element, reason: ClutterReason): Element[] {
  const followers: Element[] = [];
  // An ad in the box of its label is all that the label speaks of.
  if (reason === 'ad' && label.querySelector('img, iframe, ins, object, embed')) return followers;
  let words = 0;
  for (let next = label.nextElementSibling; next; next = next.nextElementSibling) {
    if (isHeading(next) || next.matches(partsOfPage) || !belongs(next, reason)) break;
    words += wordsOf(next);
    if (words > 160) break;
    followers.push(next);
  }
  while (followers.length && !textOf(followers.at(-1) as Element)) followers.pop();
  return followers;
}

function belongs(next: Element, reason: ClutterReason): boolean {
  const words = wordsOf(next);
  if (!words) return next.querySelector('figcaption') === null;
  if (next.querySelector('h1, table, blockquote, figcaption')) return false;
  switch (reason) {
    case 'related':
    case 'sponsored':
      return (
        linkShare(next) >= 0.6 ||
        (next.querySelector('a[href]') !== null &&
          next.querySelector('img') !== null &&
          words <= 45)
      );
    case 'newsletter':
    case 'calculator':
    case 'feedback':
    case 'comments':
      return (
        next.querySelector('input, button, textarea, select') !== null &&
        words <= 60 &&
        longestProse(next) <= 30
      );
    case 'ad':
      return linkShare(next) >= 0.8 && words <= 30;
    case 'share':
      return linkShare(next) >= 0.8 && words <= 20;
    default:
      return false;
  }
}

/** Lines that mean nothing to a reader even where nothing of their box is left. */
function goesAlone(label: Element, reason: ClutterReason): boolean {
  if (label.localName === 'li' && reason !== 'ad' && reason !== 'share') return false;
  if (['ad', 'feedback', 'footer'].includes(reason)) return true;
  if (reason === 'video') return wordsOf(label) >= 2;
  if (reason === 'sponsored') return wordsOf(label) <= 5;
  if (isContentsLabel(textOf(label))) return true;
  if (isHeading(label)) return false;
  return linkShare(label) > 0.8 && isBlock(label) && wordsOf(label) <= 8;
}
