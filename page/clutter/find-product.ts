import { found, type Judge } from '@/page/clutter/finding';

const price = /(?:[$£€]\s?\d|\b\d+([.,]\d\d)?\s?(?:usd|eur|gbp|€))/i;
const buy =
  /\b(buy (now|it|on|at|from)|shop (now|it|at)|add to (cart|bag)|check (the )?price|(view|get|see) (the )?deal|(see|get|view|available)? ?(it )?(at|on|from) (amazon|walmart|target|ebay|etsy)|order now)\b/i;

/** A price and a button to pay it, with hardly a word besides. */
export const findProduct: Judge = (box) => {
  if (box.words > 30 || box.words < 3 || box.links + box.buttons === 0 || box.rows > 0) return null;
  if (/^(a|p|li|td|h\d)$/.test(box.tag) || box.isInline || box.titles > 0 || box.prose > 0)
    return null;
  if (!price.test(box.text) || !buy.test(box.text)) return null;
  return found(box, 'product', 'price');
};
