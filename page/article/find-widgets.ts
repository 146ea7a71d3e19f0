import { promoSentence } from '@/core/article/promo-sentence';
import { trackerCues } from '@/core/article/tracker-words';
import type { ClutterReason } from '@/core/clutter/removal';
import { holdsKeeper, longestProse, textOf, wordsOf } from '@/page/article/box';
import { grow, limits } from '@/page/article/grow';
import type { Clutter, FindClutter } from '@/page/article/pre-clean';

/** Ticked-off ingredients are content: boxes and radios prove a widget only beside tracker talk. */
const typed =
  'input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=image]), select, textarea';
const order =
  /^((start|begin|get|try|join|sign|log|track|calculate|find|see|take|create|build|go|check|buy|shop|add|order|view|claim|unlock|download|subscribe|continue|submit|send|learn|explore|discover)\b.{0,30}|go|ok|next)$/i;
const price = /(?:[$£€¥]|\bUSD|\bEUR|\bGBP)\s?\d[\d,.]*|\b\d+[.,]\d\d\s?(?:€|EUR|USD|£)/;
const shopping =
  /\b(buy|shop|add to (cart|bag|basket)|order now|check (the )?price|see (price|at|on|it)|view (at|on|deal|price)|get (it|yours|the deal)|purchase|in stock|free shipping|save \d+ ?%|\d+ ?% off)\b|\d\s+(at|from|on) [A-Z]/;

const boxNames = new Set('div section aside form article li ul table figure p'.split(' '));

/** What no tracker of goals and no shop window can do without: most boxes need no closer look. */
const mayBeGoals = /lose|gain|maintain/i;
const maySell = /[$£€¥]|USD|EUR|GBP|buy|shop|cart|order|price|deal/i;

/** A box with more words than this has paragraphs in it. */
const mostGoalWords = 90;

/** Boxes that do something instead of saying something: forms, calculators, trackers, shop windows. */
export const findWidgets: FindClutter = (body, measures) => {
  const found: Clutter[] = [];
  for (const field of body.querySelectorAll(typed)) {
    if (found.some(({ element }) => element.contains(field))) continue;
    const element = grow(field, measures, limits.widget);
    if (textOf(element))
      found.push({ element, reason: fieldReason(element), rule: 'box with fields' });
  }
  for (const box of measures.list(boxNames, { least: 8, most: 900 }, body)) {
    const size = measures.get(box)?.characters ?? 0;
    if (!box.querySelector('a[href], button, input, select, li')) continue;
    if (found.some(({ element }) => element.contains(box))) continue;
    if (isTracker(box))
      found.push({
        element: grow(box, measures, limits.widget),
        reason: 'calculator',
        rule: 'calorie tracker',
      });
    else if (size <= 500 && isProduct(box))
      found.push({
        element: grow(box, measures, { words: 45, prose: 20, teasers: true }),
        reason: 'product',
        rule: 'product card',
      });
  }
  return found;
};

function fieldReason(box: Element): ClutterReason {
  const text = textOf(box);
  if (trackerCues(text) >= 1 && !/newsletter|inbox/i.test(text)) return 'calculator';
  if (/\b(search)\b/i.test(text)) return 'promo';
  if (/\b(comment|reply|your name)\b/i.test(text)) return 'comments';
  return box.querySelector('input[type=email]') || /mail|inbox|subscribe|sign ?up/i.test(text)
    ? 'newsletter'
    : 'promo';
}

function isTracker(box: Element): boolean {
  if (box.localName === 'table' || box.localName === 'li') return false;
  const text = textOf(box);
  const cues = trackerCues(text);
  const goals = mayBeGoals.test(text)
    ? [...box.querySelectorAll('li,option,button,label')].filter((item) =>
        /^(lose|gain|maintain)\b.{0,40}\b(weight|lbs?|pounds?|kg)\b/i.test(textOf(item)),
      ).length
    : 0;
  if (goals >= 3) return longestProse(box) <= 30 && wordsOf(box) <= mostGoalWords;
  if (cues < 3 || longestProse(box) > 32 || holdsKeeper(box)) return false;
  return pushes(box).length > 0 || box.querySelector('input,select') !== null;
}

function isProduct(box: Element): boolean {
  if (box.localName === 'table' || box.closest('table')) return false;
  const sells = box.querySelector('a[rel~=sponsored]') !== null;
  if (!sells && !maySell.test(textOf(box)) && !box.querySelector('input[type=submit]'))
    return false;
  const text = spacedText(box);
  const bought = pushes(box).some((push) => /\b(buy|shop|cart|order|price|deal)\b/i.test(push));
  if (!bought && !sells && !(price.test(text) && shopping.test(text))) return false;
  if (!box.querySelector('a[href], button')) return false;
  if (!price.test(text) && !box.querySelector('img')) return false;
  return longestProse(box) <= 22 && wordsOf(box) <= 60 && !holdsKeeper(box);
}

/** The short orders on links and buttons of a box. */
const pushes = (box: Element) =>
  [...box.querySelectorAll('a[href], button, input[type=submit]')]
    .map((push) => textOf(push) || (push.getAttribute('value') ?? ''))
    .filter((text) => order.test(text) || promoSentence(text) !== null);

function spacedText(box: Element): string {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += ` ${walker.currentNode.textContent}`;
  return text.replace(/\s+/g, ' ');
}
