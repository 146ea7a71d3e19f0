import type { NameWords } from '@/core/foods/phrases';

/** Foods in whose name, or in another name of which, a word stands; one as often as it stands there. */
type Places = { name: number[]; words: number[] };
type Found = { score: number; words: Set<string> };

export type WordIndex = {
  /** The foods of all the words, or of any of them, the best first; the last word may be begun only. */
  find(words: readonly string[], wanted: 'all' | 'any', isLastBegun: boolean): number[];
};

/** How soon more of the same word counts no more, how much a long name loses, and what one word is worth. */
const [soon, long, least] = [1.2, 0.7, 0.5];
const weights = { name: 1.5, words: 1 };
/** A word that only begins so, against one that is whole; less the more is missing. */
const begun = 0.4;

/**
 * Scores words by BM25+ (Lv and Zhai, CIKM 2011), summed over both kinds of name, over the words of
 * a few thousand foods. MiniSearch answers the same, and takes four times as long to make its index first.
 * `likely` is how likely a person means this food at all.
 */
export function createWordIndex(
  read: readonly NameWords[],
  likely: (id: number) => number,
): WordIndex {
  const index = new Map<string, Places>();
  const lengths = { name: [] as number[], words: [] as number[] };
  const add = (field: keyof Places, texts: readonly string[][], id: number) => {
    let length = 0;
    for (const words of texts)
      for (const word of words) {
        let places = index.get(word);
        if (!places) index.set(word, (places = { name: [], words: [] }));
        if (places[field].at(-1) !== id) length += 1;
        places[field].push(id);
      }
    lengths[field].push(Math.max(1, length));
  };
  read.forEach(({ name, aliases }, id) => {
    add('name', [name], id);
    add('words', aliases, id);
  });
  const mean = { name: meanOf(lengths.name), words: meanOf(lengths.words) };

  const score = (found: Map<number, Found>, word: string, places: Places, weight: number) => {
    for (const field of ['name', 'words'] as const) {
      const times = new Map<number, number>();
      for (const id of places[field]) times.set(id, (times.get(id) ?? 0) + 1);
      const rare = Math.log(1 + (read.length - times.size + 0.5) / (times.size + 0.5));
      for (const [id, often] of times) {
        const length = (lengths[field][id] ?? 1) / mean[field];
        const worth = least + (often * (soon + 1)) / (often + soon * (1 - long + long * length));
        const more = weight * weights[field] * likely(id) * rare * worth;
        const before = found.get(id);
        if (before) before.score += more;
        else found.set(id, { score: more, words: new Set([word]) });
      }
    }
  };

  const findOne = (word: string, isBegun: boolean): Map<number, Found> => {
    const found = new Map<number, Found>();
    const places = index.get(word);
    if (places) score(found, word, places, 1);
    if (!isBegun) return found;
    for (const [whole, others] of index) {
      if (whole === word || !whole.startsWith(word)) continue;
      const missing = whole.length - word.length;
      score(found, word, others, (begun * whole.length) / (whole.length + 0.3 * missing));
    }
    return found;
  };

  return {
    find(words, wanted, isLastBegun) {
      const [first, ...others] = words.map((word, at) =>
        findOne(word, isLastBegun && at === words.length - 1),
      );
      const found = others.reduce(
        wanted === 'all' ? inBoth : inEither,
        first ?? new Map<number, Found>(),
      );
      const scored = [...found].map(([id, one]) => ({ id, score: one.score * one.words.size }));
      return scored.sort((one, other) => other.score - one.score).map(({ id }) => id);
    },
  };
}

const sum = (one: Found, other: Found): Found => ({
  score: one.score + other.score,
  words: new Set([...one.words, ...other.words]),
});

function inBoth(before: Map<number, Found>, next: Map<number, Found>): Map<number, Found> {
  const both = new Map<number, Found>();
  for (const [id, one] of next) {
    const other = before.get(id);
    if (other) both.set(id, sum(other, one));
  }
  return both;
}

function inEither(before: Map<number, Found>, next: Map<number, Found>): Map<number, Found> {
  const either = new Map(before);
  for (const [id, one] of next) {
    const other = before.get(id);
    either.set(id, other ? sum(other, one) : one);
  }
  return either;
}

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((all, one) => all + one, 0) / Math.max(1, numbers.length);
