import type { Anchor } from '@/core/anchors/quote';
import { matchQuote, type Reading } from '@/core/anchors/match-quote';

/**
 * Where the words of a reading place stand today. Unlike a highlight it may be guessed among equals:
 * a reader who is put a paragraph off loses nothing. Null where the words are gone.
 */
export function findPlace(anchor: Anchor, reading: Reading): { start: number; end: number } | null {
  const { exact, start, docLength } = anchor;
  const { text } = reading;
  const expected = docLength > 0 ? (start / docLength) * text.length : start;
  let nearest = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (nearest < 0 || Math.abs(at - expected) < Math.abs(nearest - expected)) nearest = at;
  if (nearest >= 0) return { start: nearest, end: nearest + exact.length };
  const match = matchQuote(anchor, reading, null);
  return match.start === null ? null : match;
}
