import { isShareWord } from '@/core/article/share-word';
import { textOf } from '@/page/article/box';
import { grow } from '@/page/article/grow';
import type { Clutter, FindClutter } from '@/page/article/pre-clean';

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
    if (row && (measures.get(row)?.characters ?? 0) < 250) rows.set(row, (rows.get(row) ?? 0) + 1);
    else if (/^(button|a)$/.test(item.localName) && isAlone(item))
      found.push({ element: item, reason: 'share', rule: 'share button' });
  }
  for (const [row, count] of rows) {
    const items = Math.max(1, row.querySelectorAll('a, button, li').length);
    if (count < 2 && items > 1) continue;
    if (count < items * 0.5) continue;
    found.push({
      element: grow(row, measures, { words: 30, prose: 8 }),
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

const isAlone = (item: Element) =>
  textOf(item.parentElement ?? item) === textOf(item) || item.localName === 'button';
