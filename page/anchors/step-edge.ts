import { canonicalRange, rangeOf, type PageText } from './text-of';

export type Edge = 'start' | 'end';

/** The range with one edge a word further on or back; null where that is past the text or leaves nothing. */
export function stepEdge(
  range: AbstractRange,
  page: PageText,
  edge: Edge,
  step: 1 | -1,
): Range | null {
  const now = canonicalRange(range, page);
  if (!now) return null;
  const { starts, ends, count } = page.words;
  const edges = Array.from((edge === 'start' ? starts : ends).subarray(0, count));
  const at = edge === 'start' ? now.start : now.end;
  const next =
    step === 1 ? edges.find((place) => place > at) : edges.findLast((place) => place < at);
  if (next === undefined) return null;
  const [start, end] = edge === 'start' ? [next, now.end] : [now.start, next];
  return start < end ? rangeOf(page, start, end) : null;
}
