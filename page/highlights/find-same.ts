import type { Anchor } from '@/core/anchors/quote';
import type { Highlight } from '@/core/highlights/highlight';
import { canonicalRange, type PageText } from '@/page/anchors/text-of';

type Standing = { highlight: Highlight; range: Range | null };

/** The highlight that stands on the very words of an anchor, in the text in which that was described. */
export const findSame = (found: readonly Standing[], { exact, start }: Anchor, page: PageText) =>
  found.find(
    ({ highlight, range }) =>
      range && highlight.anchor.exact === exact && canonicalRange(range, page)?.start === start,
  )?.highlight;
