import { align, type Alignment } from '@/core/anchors/align';
import { matchQuote } from '@/core/anchors/match-quote';
import type { Anchor, Match, Skeleton } from '@/core/anchors/quote';
import type { Highlight, SavedPage } from '@/core/highlights/highlight';
import { rangeOf, type PageText } from './text-of';

export type Found = { match: Match; range: Range | null };

/** One saved passage in the text as it is now. For all of a page use `findRanges`, which aligns once. */
export function findRange(anchor: Anchor, skeleton: Skeleton | null, page: PageText): Found {
  return found(matchQuote(anchor, page, skeleton && align(skeleton, page.words)), page);
}

/** All saved passages of a page; several texts (page, reader, older versions) are aligned once each. */
export function findRanges(
  { page: { skeletons }, highlights }: SavedPage,
  page: PageText,
): (Found & { highlight: Highlight })[] {
  const alignments = new Map<string, Alignment | null>();
  return highlights.map((highlight) => {
    const key = highlight.skeleton;
    let alignment = alignments.get(key);
    if (alignment === undefined) {
      const skeleton = Object.hasOwn(skeletons, key) ? skeletons[key] : undefined;
      alignment = skeleton ? align(skeleton, page.words) : null;
      alignments.set(key, alignment);
    }
    return { highlight, ...found(matchQuote(highlight.anchor, page, alignment), page) };
  });
}

function found(match: Match, page: PageText): Found {
  return { match, range: match.start === null ? null : rangeOf(page, match.start, match.end) };
}
