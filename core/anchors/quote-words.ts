import type { Anchor } from './quote';
import { wordAt, wordsOf, type Words } from './words';

/** The words of a passage and of the context saved with it. Positions count from the start of the passage. */
export type QuoteWords = {
  prefix: Uint32Array;
  quote: Words;
  suffix: Uint32Array;
  /** What the selection left out of its first word, and of its last: “hamstring[s]”. */
  cutBefore: number;
  cutAfter: number;
};

export function quoteWordsOf({ prefix, exact, suffix }: Anchor): QuoteWords {
  const words = wordsOf(prefix + exact + suffix);
  const start = prefix.length;
  const end = start + exact.length;
  const first = wordAt(words, start);
  const next = exact ? firstFrom(words, end) : first;
  const shifted = (positions: Words['starts']) =>
    Int32Array.from(positions.subarray(first, next), (position) => position - start);
  const quote = {
    count: Math.max(0, next - first),
    starts: shifted(words.starts),
    ends: shifted(words.ends),
    hashes: words.hashes.subarray(first, next),
    closes: words.closes.subarray(first, next),
  };
  return {
    prefix: words.hashes.subarray(0, first),
    quote,
    suffix: words.hashes.subarray(next),
    cutBefore: Math.max(0, -(quote.starts[0] ?? 0)),
    cutAfter: Math.max(0, (quote.ends[quote.count - 1] ?? 0) - exact.length),
  };
}

/** Index of the first word that begins at a position or later. */
function firstFrom(words: Words, position: number): number {
  const word = wordAt(words, position);
  return (words.starts[word] ?? position) < position ? word + 1 : word;
}
