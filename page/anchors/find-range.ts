import { align, type Alignment } from '@/core/anchors/align';
import { findPlaces, matchQuote } from '@/core/anchors/match-quote';
import type { Anchor, Match, Skeleton } from '@/core/anchors/quote';
import type { Highlight, SavedPage } from '@/core/highlights/highlight';
import { rangeOf, type PageText } from './text-of';

export type Found = {
  match: Match;
  range: Range | null;
  /** The words that stand there now, in the form in which they are saved. */
  now: string | null;
  /** What a person may choose from where it is ambiguous; else empty. */
  places: Range[];
  /** The share of the text it was saved in that is there now; null where that is not known. */
  kept: number | null;
};

/** One saved passage in the text as it is now. For all of a page use `findRanges`, which aligns once. */
export function findRange(anchor: Anchor, skeleton: Skeleton | null, page: PageText): Found {
  return found(anchor, skeleton && align(skeleton, page.words), page);
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
    return { highlight, ...found(highlight.anchor, alignment, page) };
  });
}

function found(anchor: Anchor, alignment: Alignment | null, page: PageText): Found {
  const match = matchQuote(anchor, page, alignment);
  const isPlaced = match.start !== null;
  return {
    match,
    kept: alignment && alignment.kept,
    range: isPlaced ? rangeOf(page, match.start, match.end) : null,
    now: isPlaced ? page.text.slice(match.start, match.end) : null,
    places:
      match.state === 'ambiguous'
        ? findPlaces(anchor, page).flatMap(({ start, end }) => rangeOf(page, start, end) ?? [])
        : [],
  };
}
