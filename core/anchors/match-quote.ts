import type { Alignment } from './align';
import { placeByWords, type AlignedPlace } from './place-by-words';
import type { Anchor, Match } from './quote';
import { quoteWordsOf, type QuoteWords } from './quote-words';
import { searchQuote, strength } from './search-quote';
import { wordIndex } from './word-index';
import { wordsOf, type Words } from './words';

/** Today's text, read once for all highlights. */
export type Reading = { text: string; words: Words; index: ReturnType<typeof wordIndex> };

export function readText(text: string): Reading {
  const words = wordsOf(text);
  return { text, words, index: wordIndex(words) };
}

/** Under this share of kept words the page is another text, whose order says nothing. */
const leastKept = 0.1;
/** How much better than the next place the best must be, in letters. */
const margin = 8;

const orphan: Match = { state: 'orphan', start: null, end: null };
const ambiguous: Match = { state: 'ambiguous', start: null, end: null };

/** Where a saved passage stands in today's text. Never a guess: what is not plain is not found. */
export function matchQuote(anchor: Anchor, reading: Reading, alignment: Alignment | null): Match {
  const saved = quoteWordsOf(anchor);
  const { words, text } = reading;
  const known = alignment && alignment.kept >= leastKept ? alignment : null;

  const aligned = known && placeByWords(anchor, saved.quote, words, known);
  const standing = aligned && withEdges(aligned, anchor, saved, text);
  const stands = standing && isPlain(standing);
  if (stands && standing.isSame) return { state: 'exact', ...rangeOf(standing) };

  // The words as saved, elsewhere, may be the passage itself; then what took its place is not.
  if (stands && !text.includes(anchor.exact)) return { state: 'changed', ...rangeOf(standing) };
  const found = placesElsewhere(anchor, saved, reading, (word) => isFree(known, aligned, word));
  const [best, next] = found;
  if (stands && !(best?.isSame && strength(best) >= strength(standing)))
    return { state: 'changed', ...rangeOf(standing) };
  if (!best) return orphan;
  if (next && strength(best) - strength(next) < margin) return ambiguous;
  if (!best.isSame) return { state: 'changed', ...rangeOf(best) };
  const isHere = !known && best.before >= 0.5 && best.after >= 0.5;
  return { state: isHere ? 'exact' : 'moved', ...rangeOf(best) };
}

/** Where the words of a passage stand today, whichever is meant: what a person chooses from where it is ambiguous. */
export function findPlaces(anchor: Anchor, reading: Reading): { start: number; end: number }[] {
  const saved = quoteWordsOf(anchor);
  const found = placesElsewhere(anchor, saved, reading, () => true);
  return found.map(rangeOf).sort((one, two) => one.start - two.start);
}

function placesElsewhere(
  anchor: Anchor,
  saved: QuoteWords,
  reading: Reading,
  isFreeWord: (word: number) => boolean,
): Standing[] {
  return searchQuote(saved, reading, isFreeWord)
    .map((place) => withEdges(place, anchor, saved, reading.text))
    .filter(isPlainElsewhere);
}

type Standing = AlignedPlace & {
  /** The very words that were saved. */
  isSame: boolean;
  /** A few words of one block that would now lie in two. */
  isTorn: boolean;
};

const fewCharacters = 40;

/** Good enough for a place that the page's own order gives. Set on 3,700 passages that stayed and 790 that went. */
function isPlain({ isSame, kept, letters, own, before, after, isTorn }: Standing): boolean {
  const company = before + after;
  const weaker = Math.min(before, after);
  if (isSame) return letters >= 20 || company >= 0.8 || weaker >= 0.3;
  if (kept < 0.6 || (own < 0.45 && kept < 0.65)) return false;
  if (isTorn && kept < 0.9) return false;
  if (letters >= 20) return company >= 0.6 || kept >= 0.75;
  // A few words, changed: only between neighbours that both stand.
  return letters >= 9 && (own >= 0.5 || kept >= 0.9) && weaker >= 0.7;
}

/** Elsewhere the passage must be its own witness, or bring its neighbours along. */
function isPlainElsewhere({ isSame, kept, letters, own, before, after }: Standing): boolean {
  const weaker = Math.min(before, after);
  if (isSame) return letters >= 24 || (letters >= 16 && weaker >= 0.5);
  if (kept < 0.75 || own < 0.7 || letters < 30) return false;
  return before >= 0.4 || after >= 0.4 || (kept >= 0.9 && letters >= 80);
}

/** A word that is already known as another passage's was there before: it cannot be what was saved here. */
function isFree(alignment: Alignment | null, aligned: AlignedPlace | null, word: number): boolean {
  if (!alignment || (alignment.origin[word] ?? -1) < 0) return true;
  return aligned !== null && word >= aligned.from && word <= aligned.to;
}

/** What the selection cut off its edge words stays out, and the signs it took along come along, where they still stand. */
function withEdges(place: AlignedPlace, anchor: Anchor, saved: QuoteWords, text: string): Standing {
  const { quote, cutBefore, cutAfter } = saved;
  const inner = { start: place.start + cutBefore, end: place.end - cutAfter };
  // Only within the same word: the “5 mg” of “25 mg” is not the one of “35 mg”.
  const isSameWord = !(cutBefore && place.missingBefore) && !(cutAfter && place.missingAfter);
  if (isSameWord && (cutBefore || cutAfter) && text.slice(inner.start, inner.end) === anchor.exact)
    return { ...place, ...inner, isSame: true, isTorn: false };

  const lead = anchor.exact.slice(0, Math.max(0, quote.starts[0] ?? 0));
  const trail = anchor.exact.slice(quote.ends[quote.count - 1] ?? 0);
  const start = text.endsWith(lead, place.start) ? place.start - lead.length : place.start;
  const end = text.startsWith(trail, place.end) ? place.end + trail.length : place.end;
  const now = text.slice(start, end);
  const isTorn = anchor.exact.length < fewCharacters && blocksOf(now) > blocksOf(anchor.exact);
  return { ...place, start, end, isSame: now === anchor.exact, isTorn };
}

const blocksOf = (text: string): number => text.split('\n').length;

const rangeOf = ({ start, end }: Standing) => ({ start, end });
