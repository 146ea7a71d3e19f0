import type { Skeleton } from './quote';
import type { Words } from './words';

/** The bit above the hash of a word: a segment ends here. */
const closing = 1 << 20;

/** What is kept of a page's text: enough to know every word of it again, not enough to read it. */
export function skeletonOf({ hashes, closes }: Words): Skeleton {
  return Array.from(hashes, (hash, i) => (closes[i] ? hash | closing : hash));
}

/** A skeleton's words as the aligning reads them. */
export function readSkeleton(skeleton: Skeleton) {
  return {
    hashes: Uint32Array.from(skeleton, (word) => word & (closing - 1)),
    closes: Uint8Array.from(skeleton, (word) => (word & closing ? 1 : 0)),
  };
}

/** Two texts with the same words in the same segments have the same key. */
export function skeletonKey(skeleton: Skeleton): string {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (const word of skeleton) {
    one = Math.imul(one ^ word, 0x01000193);
    two = Math.imul(two ^ word, 0x85ebca6b) ^ (two >>> 13);
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
  return `${skeleton.length.toString(16)}-${hex(one)}${hex(two)}`;
}
