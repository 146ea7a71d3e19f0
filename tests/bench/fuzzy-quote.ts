import search from 'approx-string-match';

/** A passage as Hypothesis saves it, and where it stood. */
export type SavedQuote = { exact: string; prefix: string; suffix: string; start: number };

/** Up to half of a quote may differ, and never more than this many letters. */
const mostErrors = 256;

/**
 * The peer that `marks` is measured against: what Hypothesis does today, written anew from what it is known to do
 * (the quote wherever half of it is alike, the best of those places by its words, its neighbours and its old
 * place), over the same library for inexact search.
 */
export function findFuzzily(text: string, { exact, prefix, suffix, start }: SavedQuote) {
  const places = placesOf(text, exact, Math.min(mostErrors, exact.length / 2));
  const scored = places.map((place) => {
    const before = text.slice(Math.max(0, place.start - prefix.length), place.start);
    const after = text.slice(place.end, place.end + suffix.length);
    const nearness = 1 - Math.abs(place.start - start) / text.length;
    const score =
      50 * (1 - place.errors / exact.length) +
      20 * alike(before, prefix) +
      20 * alike(after, suffix) +
      2 * nearness;
    return { ...place, score };
  });
  return scored.sort((one, two) => two.score - one.score)[0] ?? null;
}

function placesOf(text: string, quote: string, errors: number) {
  const places: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    places.push({ start: at, end: at + quote.length, errors: 0 });
  return places.length > 0 ? places : search(text, quote, Math.floor(errors));
}

function alike(text: string, wanted: string): number {
  if (!wanted || !text) return 0;
  const [best] = placesOf(text, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}
