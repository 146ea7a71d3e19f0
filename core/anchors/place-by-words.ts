import type { Alignment } from './align';
import { alignWords } from './align-words';
import { bestStretch, withReplacedEdges, type Place } from './best-stretch';
import type { Anchor } from './quote';
import type { Words } from './words';

/** The place in which the page's own order puts a passage, and how well its neighbours bear it out. */
export type AlignedPlace = Place & {
  /** Share of the words just before and just after that are still there, and still near. */
  before: number;
  after: number;
};

const neighbours = 10;
/** A table for one passage and what lies between its standing neighbours; 0.2 ms. */
const mostCells = 40_000;

/** Where the words of a passage went, or null if none is left or the record does not fit the skeleton. */
export function placeByWords(
  anchor: Anchor,
  quote: Words,
  words: Words,
  alignment: Alignment,
): AlignedPlace | null {
  const { partner, segmentStarts } = alignment;
  const first = (segmentStarts[anchor.segment] ?? partner.length) + anchor.segmentOffset;
  const last = first + quote.count - 1;
  if (quote.count === 0 || last >= partner.length) return null;

  const place = bestStretch(quote, words, partnersOf(alignment, words, first, last));
  if (!place) return null;
  const stretched = withReplacedEdges(
    place,
    words,
    partner[first - 1] ?? -1,
    partner[last + 1] ?? -1,
  );
  return {
    ...stretched,
    before: standing(partner, first - neighbours, first - 1, place.from),
    after: standing(partner, last + 1, last + neighbours, place.to),
  };
}

/**
 * The passage's words in today's text. Where some are missing, the stretch between the nearest standing
 * neighbours is laid beside it once more, now with single common words counting: what stands there is it or nothing.
 */
function partnersOf(alignment: Alignment, words: Words, first: number, last: number): number[] {
  const { partner, hashes } = alignment;
  const own = Array.from(partner.subarray(first, last + 1));
  if (own.every((word) => word >= 0)) return own;

  let [from, to] = [first - 1, last + 1];
  while (from >= 0 && (partner[from] ?? -1) < 0) from--;
  while (to < partner.length && (partner[to] ?? -1) < 0) to++;
  const newFrom = from < 0 ? 0 : (partner[from] ?? 0) + 1;
  const newTo = to < partner.length ? (partner[to] ?? 0) : words.count;
  const oldCount = to - from - 1;
  if (oldCount * (newTo - newFrom) > mostCells || newTo - newFrom > 3 * oldCount + 40) return own;

  const again = own.map(() => -1);
  const old = hashes.subarray(from + 1, to);
  const later = words.hashes.subarray(newFrom, newTo);
  alignWords({ old, new: later, weigh: alignment.weigh, openingCost: 0.2 }, (i, j) => {
    const at = from + 1 + i - first;
    if (at >= 0 && at < again.length) again[at] = newFrom + j;
  });
  return again;
}

/** Share of some saved words that stand within a few sentences of a place today. */
function standing(partner: Int32Array, from: number, to: number, place: number): number {
  const [low, high] = [Math.max(0, from), Math.min(partner.length - 1, to)];
  let near = 0;
  for (let i = low; i <= high; i++) {
    const at = partner[i] ?? -1;
    if (at >= 0 && Math.abs(at - place) <= 3 * neighbours) near++;
  }
  // The edge of the page is a neighbour too.
  return high < low ? 1 : near / (high - low + 1);
}
