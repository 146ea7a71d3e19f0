import { isBadgeText } from '@/core/article/badge-words';
import { promoSentence } from '@/core/article/promo-sentence';
import { blockText } from '@/page/article/block-text';
import { isBlock, isHeading, linkShare, textOf } from '@/page/article/box';
import { grow, limits } from '@/page/article/grow';
import type { Clutter, FindClutter } from '@/page/article/pre-clean';

/** Stems of every claim a badge makes: what has none of them need not be looked at closer. */
const mayBoast =
  /medical|clinical|fact|evidence|science|expert|doctor|peer|physician|dietitian|trusted|hon|award|accredited|verified|certified/i;

const lineNames = new Set('p div li section aside span small em ul h2 h3 h4 h5'.split(' '));

const wholly = 0.95;
const mostly = 0.6;

/** “15 make-ahead breakfasts →”: an arrow behind the words of a link that is all of a heading. */
const pointsAway = /\p{L}.*[→»›▸➔➜➝]$/u;
/** More of them head the entries of an article that is a list. */
const mostPointers = 2;

/** Lone lines that promote, link away or boast: no box is needed to know them. */
export const findPromoLines: FindClutter = (body, measures) => {
  const found: Clutter[] = [];
  const pointers: Clutter[] = [];
  for (const block of measures.list(lineNames, { most: 450 }, body)) {
    const size = measures.get(block)?.characters ?? 0;
    const around = block.parentElement ? (measures.get(block.parentElement)?.characters ?? 0) : 0;
    if (!isBlock(block) && around > size + 12) continue;
    const text = textOf(block);
    if (size < 140 && mayBoast.test(text) && isBadgeText(spaced(block))) {
      found.push({
        element: grow(block, measures, { words: 20, prose: 8 }),
        reason: 'badge',
        rule: 'trust badges',
      });
      continue;
    }
    // A heading that is a link from end to end, but for a label, heads nothing here.
    if (isHeading(block)) {
      if (!isLink(block, text, wholly)) continue;
      if (pointsAway.test(text))
        pointers.push({ element: block, reason: 'related', rule: 'heading that leads away' });
    }
    if (measures.get(block)?.holdsBlocks && blockText(block).includes('\n')) continue;
    const reason = promoSentence(text);
    if (!reason || (reason === 'related' && !isLink(block, text, mostly))) continue;
    if (block.closest('table, blockquote, figcaption')) continue;
    found.push({ element: grow(block, measures, limits.label), reason, rule: 'promotional line' });
  }
  return pointers.length > mostPointers ? found : [...found, ...pointers];
};

/** Spans in a row have no space between them in the text. */
function spaced(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** “Read more: the long answer” is a link; “See also: your doctor” without one is advice. */
function isLink(block: Element, text: string, share: number): boolean {
  const label = /^[^:：|–—»>]{0,40}[:：|–—»>-]\s*/.exec(text)?.[0].length ?? 0;
  return linkShare(block) * text.length >= (text.length - label) * share;
}
