import { align } from '@/core/anchors/align';
import { describeQuote } from '@/core/anchors/describe-quote';
import { matchQuote } from '@/core/anchors/match-quote';
import { skeletonOf } from '@/core/anchors/skeleton';
import { canonicalRange, rangeOf, type PageText } from '@/page/anchors/text-of';

/**
 * The same passages in another text, such as those of the reader on the page it was read from; null for
 * what does not plainly stand there. The two are aligned once.
 */
export function carryRanges(
  ranges: readonly AbstractRange[],
  from: PageText,
  to: PageText,
): (Range | null)[] {
  const alignment = align(skeletonOf(from.words), to.words);
  return ranges.map((range) => {
    const at = canonicalRange(range, from);
    if (!at) return null;
    const anchor = describeQuote(from.text, from.words, at.start, at.end);
    const { start, end } = matchQuote(anchor, to, alignment);
    return start === null ? null : rangeOf(to, start, end);
  });
}
