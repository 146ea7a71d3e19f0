import { readNames } from '@/core/clutter/read-wording';
import { attributeOf, own } from '@/page/article/own-members';
import { found, type Judge } from '@/page/clutter/finding';
import type { Box } from '@/page/clutter/measure-tree';

/** Sizes that advertising is sold in (IAB fixed-size display units, with the older ones). */
const sizes = new Set(
  '728x90 970x90 970x250 970x66 990x90 468x60 234x60 300x250 300x600 300x1050 300x100 336x280 250x250 180x150 125x125 120x600 160x600 120x240 240x400 320x50 320x100 300x50 88x31 120x60 249x77'.split(
    ' ',
  ),
);

/** A frame or a linked picture of a size that is sold, alone in its box. */
export const findAdSlot: Judge = (box) => {
  if (box.tag === 'iframe') return isSold(box.element) ? found(box, 'ad', 'ad-size') : null;
  if (box.tag !== 'a' || box.words > 0 || box.images !== 1 || box.outward === 0) return null;
  const picture = own(box.element).querySelector('img');
  return picture && isSold(picture) ? found(box, 'ad', 'ad-picture') : null;
};

function isSold(element: Element): boolean {
  const size = `${attributeOf(element, 'width')}x${attributeOf(element, 'height')}`.replace(
    /px/g,
    '',
  );
  return sizes.has(size);
}

/** A box that calls itself an ad, and holds nothing that reads like more. */
export const findNamedAd: Judge = (box, zone) => {
  const reason = readNames(namesOf(box));
  if (reason !== 'ad' && reason !== 'sponsored') return null;
  if (box.prose > 0 || box.titles > 0 || box.rows > 1) return null;
  const isSmall = zone === 'in' ? box.words <= 15 && box.headings === 0 : box.words <= 60;
  if (!isSmall || box.tag === 'p' || /^h\d$/.test(box.tag)) return null;
  return found(box, reason, 'named', namesOf(box));
};

export function namesOf({ element }: Box): string {
  return `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
}
