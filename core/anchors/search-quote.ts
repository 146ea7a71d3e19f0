import { alignWords } from './align-words';
import { bestStretch, withReplacedEdges } from './best-stretch';
import type { AlignedPlace } from './place-by-words';
import type { QuoteWords } from './quote-words';
import type { WordIndex } from './word-index';
import type { Words } from './words';

/** A word that stands more often than this says nothing of a place. */
const mostPlaces = 60;
/** Diagonals this close vote together: a word or two put in between. */
const bucket = 4;
const mostCandidates = 5;
const margin = 12;

type Text = { words: Words; index: () => WordIndex };

/**
 * The places where a passage and its context may stand, wherever on the page, best first.
 * `isFree` says which words may be it: one that is known as another passage's word may not.
 */
export function searchQuote(
  { prefix, quote, suffix }: QuoteWords,
  { words, index }: Text,
  isFree: (word: number) => boolean,
): AlignedPlace[] {
  const all = Uint32Array.from([...prefix, ...quote.hashes, ...suffix]);
  const quoteEnd = prefix.length + quote.count;
  const places = index();
  const weigh = (hash: number) => Math.max(0.25, 1 / Math.sqrt(places.get(hash)?.length ?? 1));

  const votes = new Map<number, number>();
  all.forEach((hash, i) => {
    const found = places.get(hash) ?? [];
    if (found.length > mostPlaces) return;
    const weight = weigh(hash) * (i >= prefix.length && i < quoteEnd ? 1 : 0.5);
    for (const at of found) {
      if (!isFree(at)) continue;
      const key = Math.floor((at - i) / bucket);
      votes.set(key, (votes.get(key) ?? 0) + weight);
      votes.set(key + 1, (votes.get(key + 1) ?? 0) + weight);
    }
  });

  const best = [...votes].sort((one, two) => two[1] - one[1]).slice(0, mostCandidates);
  const candidates = best.flatMap(([key]) => {
    const from = Math.max(0, key * bucket - margin);
    const to = Math.min(words.count, key * bucket + all.length + margin + (quote.count >> 1));
    // Words that belong elsewhere are masked: no hash is that large.
    const later = words.hashes.slice(from, to).map((hash, i) => (isFree(from + i) ? hash : ~0));
    const partners = new Array<number>(all.length).fill(-1);
    alignWords({ old: all, new: later, weigh, openingCost: 0.3 }, (i, j) => {
      partners[i] = from + j;
    });
    const place = bestStretch(quote, words, partners.slice(prefix.length, quoteEnd));
    if (!place) return [];
    const before = near(partners.slice(0, prefix.length), place.from);
    const after = near(partners.slice(quoteEnd), place.to);
    const neighbours = [partners[prefix.length - 1] ?? -1, partners[quoteEnd] ?? -1] as const;
    return [{ ...withReplacedEdges(place, words, ...neighbours), before, after }];
  });
  return distinct(candidates.sort((one, two) => strength(two) - strength(one)));
}

/** How much speaks for a place: its own letters, and neighbours as good as some thirty letters a side. */
export const strength = ({ letters, before, after }: AlignedPlace): number =>
  letters + 30 * (before + after);

function near(partners: readonly number[], place: number): number {
  const standing = partners.filter((at) => at >= 0 && Math.abs(at - place) <= 3 * margin);
  return partners.length === 0 ? 0 : standing.length / partners.length;
}

function distinct(places: AlignedPlace[]): AlignedPlace[] {
  return places.filter(
    (place, i) => !places.slice(0, i).some(({ from, to }) => place.from <= to && from <= place.to),
  );
}
