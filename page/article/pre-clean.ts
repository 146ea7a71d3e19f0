import type { BoxFacts } from '@/core/article/box-facts';
import type { ClutterReason } from '@/core/clutter/removal';
import { textOf } from '@/page/article/box';
import { findCards } from '@/page/article/find-cards';
import { findFurniture } from '@/page/article/find-furniture';
import { findLabelled } from '@/page/article/find-labelled';
import { findPromoLines } from '@/page/article/find-promo-lines';
import { findShareBars } from '@/page/article/find-share-bars';
import { findWidgets } from '@/page/article/find-widgets';
import type { Measures } from '@/page/article/measure';
import { readBoxes, type ReadBox } from '@/page/article/read-boxes';
import { takeOut } from '@/page/article/take-out';

/** A box of the copy that has to go, and why. */
export type Clutter = { element: Element; reason: ClutterReason; rule: string };

/** Boxes by what they held before something in them went. */
export type UntouchedBoxes = Map<Element, BoxFacts>;

/** Looks for clutter by what it says, its shape and its repetition; class names only support. */
export type FindClutter = (
  region: Element,
  measures: Measures,
  untouched?: UntouchedBoxes,
) => Clutter[];

const finders: FindClutter[] = [
  findPromoLines,
  findShareBars,
  findWidgets,
  findLabelled,
  findCards,
  findFurniture,
];

/** Never more than this share of a page's text goes by one finding. */
const largestShare = 0.2;
/** An article with more shop boxes than this is about the products, and they are what it says. */
const mostProducts = 4;
/** Small pages are mostly furniture; the share means nothing there. */
const smallestPageCharacters = 1500;
/** What is larger is no box around what goes, but a part of the article. */
const largestBoxCharacters = 500;

/** Takes clutter out of the copy and says what went and why. */
export function preClean(region: Element, measures: Measures): Clutter[] {
  const removals: Clutter[] = [];
  const untouched: UntouchedBoxes = new Map();
  const all = measures.all[0]?.characters ?? 0;
  for (const find of finders) {
    const found = find(region, measures, untouched);
    const products = found.filter(({ rule }) => rule === 'product card').length;
    for (const { element, reason, rule } of found) {
      if (rule === 'product card' && products > mostProducts) continue;
      if (!element.isConnected || element.contains(region)) continue;
      const size = measures.get(element)?.characters ?? 0;
      if (all > smallestPageCharacters && size > all * largestShare) continue;
      if (textOf(element)) removals.push({ element, reason, rule });
      keepUntouched(element);
      takeOut(element);
    }
  }
  return removals;

  /** Of a box that has lost its label or its button nothing tells what it was. */
  function keepUntouched(part: Element): void {
    let box = part;
    for (let at = part.parentElement; at && at !== region; at = at.parentElement) {
      if ((measures.get(at)?.characters ?? 0) > largestBoxCharacters) break;
      box = at;
    }
    if (box === part || untouched.has(box)) return;
    const keep = ({ element, facts, inner }: ReadBox): void => {
      if (!untouched.has(element)) untouched.set(element, facts);
      inner.forEach(keep);
    };
    readBoxes(box).forEach(keep);
  }
}
