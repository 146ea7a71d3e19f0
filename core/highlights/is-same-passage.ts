import type { Anchor } from '@/core/anchors/quote';
import type { Highlight } from './highlight';

type Marked = Pick<Highlight, 'anchor' | 'skeleton'>;
type Agreeing = (one: Anchor, two: Anchor) => boolean;

/**
 * Whether two markings of one page are of the same place, and not only of the same words. Which of several equal
 * passages one is was counted in the text of its moment, and tells the place in that very text alone: “10 mg”,
 * the only one when it was saved, is the second once a sentence above says it, too.
 */
export function isSamePassage(one: Marked, two: Marked, agree: Agreeing = areEqual): boolean {
  if (one.anchor.exact !== two.anchor.exact) return false;
  return one.skeleton !== '' && one.skeleton === two.skeleton
    ? one.anchor.occurrence === two.anchor.occurrence
    : agree(one.anchor, two.anchor);
}

const areEqual: Agreeing = (one, two) => one.prefix === two.prefix && one.suffix === two.suffix;
