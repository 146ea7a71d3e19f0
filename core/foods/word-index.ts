import type { NameWords } from '@/core/foods/phrases';

/** Foods in whose name, or in another name of which, a word stands; one as often as it stands there. */
type Places = { name: number[]; words: number[] };
/** Foods with what the word counts for each. */
type Scores = Map<number, number>;

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

  const score = (scores: Scores, places: Places, weight: number) => {
    for (const field of ['name', 'words'] as const) {
      const ids = places[field];
      const foods = ids.filter((id, at) => id !== ids[at - 1]).length;
      const rare = Math.log(1 + (read.length - foods + 0.5) / (foods + 0.5));
      for (let at = 0; at < ids.length;) {
        const [id, first] = [ids[at] ?? 0, at];
        while (ids[at] === id) at++;
        const often = at - first;
        const length = (lengths[field][id] ?? 1) / mean[field];
        const worth = least + (often * (soon + 1)) / (often + soon * (1 - long + long * length));
        const more = weight * weights[field] * likely(id) * rare * worth;
        scores.set(id, (scores.get(id) ?? 0) + more);
      }
    }
  };

  const scoresOf = (word: string, isBegun: boolean): Scores => {
    const scores: Scores = new Map();
    const places = index.get(word);
    if (places) score(scores, places, 1);
    if (!isBegun) return scores;
    for (const [whole, others] of index) {
      if (whole === word || !whole.startsWith(word)) continue;
      const missing = whole.length - word.length;
      score(scores, others, (begun * whole.length) / (whole.length + 0.3 * missing));
    }
    return scores;
  };

  return {
    find(words, wanted, isLastBegun) {
      const said = [...new Set(words)];
      const each = said.map((word, at) => scoresOf(word, isLastBegun && at === said.length - 1));
      const ids =
        wanted === 'any'
          ? new Set(each.flatMap((scores) => [...scores.keys()]))
          : [...(each.at(-1)?.keys() ?? [])].filter((id) => each.every((one) => one.has(id)));
      const found = [...ids].map((id) => {
        const counts = each.flatMap((scores) => scores.get(id) ?? []);
        // Who has more of the words comes before who has one of them often.
        return { id, score: counts.reduce((all, one) => all + one, 0) * counts.length };
      });
      return found.sort((one, other) => other.score - one.score).map(({ id }) => id);
    },
  };
}

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((all, one) => all + one, 0) / Math.max(1, numbers.length);
