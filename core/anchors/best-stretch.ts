import type { Words } from './words';

export type Place = {
  start: number;
  end: number;
  /** First and last word of the place. */
  from: number;
  to: number;
  /** How many of the passage's first and last words are missing from it. */
  missingBefore: number;
  missingAfter: number;
  /** Share of the passage's letters in words that are still there. */
  kept: number;
  /** Letters that are still there. */
  letters: number;
  /** Share of the letters found that come from the passage: low where much was put in between. */
  own: number;
};

/** What a letter put in between costs, where a kept one earns 1: stray words far off are let go. */
const insertionCost = 0.1;

/** The stretch that keeps most letters of the passage for the least put in between; null if none is kept. */
export function bestStretch(quote: Words, words: Words, partners: readonly number[]): Place | null {
  let [sum, from, letters, all, last] = [0, 0, 0, 0, -1];
  let best = { sum: 0, from: -1, to: -1, letters: 0 };
  for (let i = 0; i < quote.count; i++) {
    const length = lengthAt(quote, i);
    all += length;
    const partner = partners[i] ?? -1;
    if (partner < 0) continue;
    const inserted = last < 0 ? 0 : (words.starts[partner] ?? 0) - (words.ends[last] ?? 0) - 1;
    sum -= inserted * insertionCost;
    if (last < 0 || sum <= 0) [sum, from, letters] = [0, i, 0];
    sum += length;
    letters += length;
    last = partner;
    if (sum > best.sum) best = { sum, from, to: i, letters };
  }
  if (best.from < 0) return null;
  const [first, end] = [partners[best.from] ?? 0, partners[best.to] ?? 0];
  let found = 0;
  for (let i = first; i <= end; i++) found += lengthAt(words, i);
  return {
    start: words.starts[first] ?? 0,
    end: words.ends[end] ?? 0,
    from: first,
    to: end,
    missingBefore: best.from,
    missingAfter: quote.count - 1 - best.to,
    kept: best.letters / all,
    letters: best.letters,
    own: best.letters / found,
  };
}

export const lengthAt = ({ starts, ends }: Words, i: number): number =>
  (ends[i] ?? 0) - (starts[i] ?? 0);

/**
 * “200 mg daily” that became “400 mg daily” is shown with its 400: what stands where an edge of the passage stood,
 * up to the neighbour that is still there (`before`, `after`: its word today, or -1), belongs to the place.
 */
export function withReplacedEdges(
  place: Place,
  words: Words,
  before: number,
  after: number,
): Place {
  let { from, to } = place;
  const isReplaced = (now: number, missing: number) => missing > 0 && now > 0 && now <= missing + 1;
  if (before >= 0 && isReplaced(from - before - 1, place.missingBefore)) from = before + 1;
  if (after >= 0 && isReplaced(after - to - 1, place.missingAfter)) to = after - 1;
  return { ...place, from, to, start: words.starts[from] ?? 0, end: words.ends[to] ?? 0 };
}
