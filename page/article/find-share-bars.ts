import { isShareWord } from '@/core/article/share-word';
import { isBlock, longestProse, textOf } from '@/page/article/box';
import { grow, statesPlainly } from '@/page/article/grow';
import type { Clutter, FindClutter } from '@/page/article/pre-clean';

/** A longer sentence is one of the article. */
const prose = 8;
/** “Never give honey to babies.”: so is one as short as this that asks for nothing and speaks of no site. */
const plainWords = 4;

/** Rows of two or more links or buttons that all share, print or save. */
export const findShareBars: FindClutter = (body, measures) => {
  const found: Clutter[] = [];
  const rows = new Map<Element, number>();
  for (const item of body.querySelectorAll('a, button, li, span')) {
    if ((measures.get(item)?.characters ?? 0) > 40) continue;
    const text =
      textOf(item) || item.getAttribute('aria-label') || item.getAttribute('title') || '';
    if (!isShareWord(text) || item.querySelector('a, button, li')) continue;
    const row = rowOf(item);
    if (row && (measures.get(row)?.characters ?? 0) < 250 && !hasProseBeside(row, item))
      rows.set(row, (rows.get(row) ?? 0) + 1);
    else if (/^(button|a)$/.test(item.localName) && isAlone(item))
      found.push({ element: item, reason: 'share', rule: 'share button' });
  }
  for (const [row, count] of rows) {
    const items = Math.max(1, row.querySelectorAll('a, button, li').length);
    // “She saw it on Twitter one night.” names one network and shares nothing.
    if (count < 2 && (items > 1 || longestProse(row) > prose)) continue;
    if (count < items * 0.5) continue;
    found.push({
      element: grow(row, measures, { words: 30, prose, plainWords }),
      reason: 'share',
      rule: 'share bar',
    });
  }
  return found;
};

function rowOf(item: Element): Element | null {
  let row = item.parentElement;
  while (row && textOf(row) === textOf(item) && row.localName !== 'body') row = row.parentElement;
  return row?.localName === 'body' ? null : row;
}

/** Who wrote this, and below it where she can be followed; a warning, and below it where to share it. */
const hasProseBeside = (row: Element, item: Element): boolean =>
  [...row.children].some(
    (child) =>
      isBlock(child) &&
      !child.contains(item) &&
      (longestProse(child) > prose || statesPlainly(child, plainWords)),
  );

/** Beside paragraphs a link stands alone as well as in a box of its own; amid words it is one of them. */
function isAlone(item: Element): boolean {
  const parent = item.parentElement ?? item;
  if (textOf(parent) === textOf(item) || item.localName === 'button') return true;
  return [...parent.childNodes].every((node) =>
    node.nodeType === 1
      ? isBlock(node as Element) || (node as Element).localName === item.localName
      : !node.textContent?.trim(),
  );
}
