import type { Anchor } from './quote';
import { wordAt, type Words } from './words';

const contextLength = 64;
/** A passage that occurs more often than this is not told apart by counting on. */
const mostOccurrences = 999;

/** The record of a passage of a canonical text, to find it again by. */
export function describeQuote(text: string, words: Words, start: number, end: number): Anchor {
  const exact = text.slice(start, end);
  const first = wordAt(words, start);
  const { segment, before } = segmentOf(words, first);
  return {
    exact,
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
    docLength: text.length,
    ...countOccurrences(text, exact, start),
    segment,
    segmentEnd: segmentOf(words, Math.max(first, wordAt(words, end - 1))).segment,
    segmentOffset: before,
  };
}

function segmentOf({ closes, count }: Words, word: number) {
  let [segment, segmentStart] = [0, 0];
  const last = Math.min(word, count - 1);
  for (let i = 0; i < last; i++)
    if (closes[i]) {
      segment += 1;
      segmentStart = i + 1;
    }
  return { segment, before: Math.max(0, word - segmentStart) };
}

function countOccurrences(text: string, exact: string, start: number) {
  let [occurrence, occurrences] = [0, 0];
  for (let at = text.indexOf(exact); at >= 0 && occurrences < mostOccurrences;) {
    if (at < start) occurrence += 1;
    occurrences += 1;
    at = text.indexOf(exact, at + 1);
  }
  return { occurrence, occurrences };
}
