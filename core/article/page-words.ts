import type { BoxFacts } from '@/core/article/box-facts';

/** What a page says, counted: a box is held against it. */
export type PageWords = { all: number; counts: ReadonlyMap<string, number> };

/** Where nothing is known but the box. */
export const noPage: PageWords = { all: Infinity, counts: new Map() };

/** Shorter ones are mostly the small words of every text. */
const tellingWord = /\p{L}{5,}/gu;
/** A smaller page is mostly furniture: neither a box's share in it nor its words tell anything. */
const smallPage = 260;
/** So much of a box recurs where nobody can tell. */
const usual = 0.2;

/** Counts the words of a page by its outermost boxes. */
export function pageWords(boxes: readonly BoxFacts[]): PageWords {
  const all = boxes.reduce((sum, { words }) => sum + words, 0);
  return {
    all: all > smallPage ? all : Infinity,
    counts: countTelling(boxes.flatMap(({ lines }) => lines)),
  };
}

function countTelling(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const word of line.toLowerCase().match(tellingWord) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of a box's words that stand elsewhere on the page too: an article comes back to what it is about. */
export function shareRecurring(lines: readonly string[], { all, counts }: PageWords): number {
  if (all === Infinity) return usual;
  const own = countTelling(lines);
  let recurring = 0;
  for (const [word, times] of own) if ((counts.get(word) ?? 0) > times) recurring += 1;
  return recurring / Math.max(1, own.size);
}
