import type { Words } from './words';

/** Where each word stands in today's text, by hash. */
export type WordIndex = ReadonlyMap<number, readonly number[]>;

/** Made at the first question: a page on which everything stands in its place never asks. */
export function wordIndex({ hashes, count }: Words): () => WordIndex {
  let index: Map<number, number[]> | undefined;
  return () => {
    if (index) return index;
    index = new Map();
    for (let i = 0; i < count; i++) {
      const places = index.get(hashes[i] ?? 0);
      if (places) places.push(i);
      else index.set(hashes[i] ?? 0, [i]);
    }
    return index;
  };
}
