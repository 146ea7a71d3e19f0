import { alignWords } from './align-words';
import { sharedPhrases } from './shared-phrases';
import { heaviestChain, type Pair } from './heaviest-chain';
import type { Skeleton } from './quote';
import { readSkeleton } from './skeleton';
import type { Words } from './words';

/** Which word of today's text each word of the saved text became. */
export type Alignment = {
  /** Word of today's text for each saved word, or -1. */
  partner: Int32Array;
  /** The way back: saved word for each of today's, or -1. */
  origin: Int32Array;
  /** The saved words. */
  hashes: Uint32Array;
  /** What a word of today's text says of the place, from 1 for a rare one down to 0.25. */
  weigh: (hash: number) => number;
  /** First word of each saved segment. */
  segmentStarts: number[];
  /** Share of the saved words that are still there. */
  kept: number;
};

/** A table of 4 million cells takes some 20 ms; larger stretches without a common phrase stay unpaired. */
const mostCells = 4_000_000;
/** Above this, phrases that occur once on both sides split a stretch first. */
const fewCells = 40_000;

/** Aligns once for all highlights of a page: whole segments first, then words in what lies between. */
export function align(skeleton: Skeleton, words: Words): Alignment {
  const { hashes: old, closes } = readSkeleton(skeleton);
  const partner = new Int32Array(old.length).fill(-1);
  const origin = new Int32Array(words.count).fill(-1);
  const pair = (oldWord: number, newWord: number) => {
    partner[oldWord] = newWord;
    origin[newWord] = oldWord;
  };

  const oldSegments = segmentsOf(old, closes);
  const newSegments = segmentsOf(words.hashes, words.closes);
  const weigh = rarity(words.hashes);
  const between = (oldFrom: number, oldTo: number, newFrom: number, newTo: number) =>
    alignStretch(old, words.hashes, weigh, oldFrom, oldTo, newFrom, newTo, pair);

  let [oldAt, newAt] = [0, 0];
  for (const segment of heaviestChain(equalSegments(oldSegments, newSegments))) {
    const [from, to] = [oldSegments[segment.old], newSegments[segment.new]];
    if (!from || !to) continue;
    between(oldAt, from.start, newAt, to.start);
    for (let i = 0; i < from.end - from.start; i++) pair(from.start + i, to.start + i);
    [oldAt, newAt] = [from.end, to.end];
  }
  between(oldAt, old.length, newAt, words.count);

  const kept = partner.reduce((sum, word) => sum + (word >= 0 ? 1 : 0), 0);
  return {
    partner,
    origin,
    hashes: old,
    weigh,
    segmentStarts: oldSegments.map(({ start }) => start),
    kept: old.length ? kept / old.length : 0,
  };
}

type Segment = { start: number; end: number; key: number };

function segmentsOf(hashes: Uint32Array, closes: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let key = 0x811c9dc5;
  for (let i = 0; i < hashes.length; i++) {
    key = Math.imul(key ^ (hashes[i] ?? 0), 0x01000193);
    key ^= key >>> 15;
    if (!closes[i] && i + 1 < hashes.length) continue;
    segments.push({ start, end: i + 1, key });
    [start, key] = [i + 1, 0x811c9dc5];
  }
  return segments;
}

/** A line of one or two words (“Overview”, “2011”) is too common to hold the chain; it is paired as words. */
const fewestWords = 3;
/** A line that stands on the page this often says nothing of the place. */
const mostRepeats = 12;

function equalSegments(old: Segment[], later: Segment[]): Pair[] {
  const places = new Map<number, number[]>();
  later.forEach(({ key }, i) => {
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  });
  const repeats = new Map<number, number>();
  for (const { key } of old) repeats.set(key, (repeats.get(key) ?? 0) + 1);

  return old.flatMap(({ start, end, key }, i) => {
    const found = places.get(key) ?? [];
    const words = end - start;
    if (words < fewestWords || found.length > mostRepeats || (repeats.get(key) ?? 0) > mostRepeats)
      return [];
    return found.map((j) => {
      const isSame = (step: number) => old[i + step]?.key === later[j + step]?.key;
      const company = (isSame(-1) ? 0.5 : 0) + (isSame(1) ? 0.5 : 0);
      return { old: i, new: j, weight: words + company };
    });
  });
}

/** From 1 for a word that occurs once down to 0.25 for the commonest. */
function rarity(hashes: Uint32Array): (hash: number) => number {
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return (hash) => {
    const count = counts.get(hash) ?? 1;
    return Math.max(0.25, 1 / (1 + Math.log2(count) / 3));
  };
}

function alignStretch(
  old: Uint32Array,
  later: Uint32Array,
  weigh: (hash: number) => number,
  oldFrom: number,
  oldTo: number,
  newFrom: number,
  newTo: number,
  pair: (oldWord: number, newWord: number) => void,
): void {
  if (oldTo <= oldFrom || newTo <= newFrom) return;
  const cells = (oldTo - oldFrom) * (newTo - newFrom);
  if (cells > fewCells) {
    const phrases = sharedPhrases(old, later, oldFrom, oldTo, newFrom, newTo);
    if (phrases.length > 0) {
      let [oldAt, newAt] = [oldFrom, newFrom];
      for (const phrase of phrases) {
        alignStretch(old, later, weigh, oldAt, phrase.old, newAt, phrase.new, pair);
        for (let i = 0; i < phrase.weight; i++) pair(phrase.old + i, phrase.new + i);
        [oldAt, newAt] = [phrase.old + phrase.weight, phrase.new + phrase.weight];
      }
      alignStretch(old, later, weigh, oldAt, oldTo, newAt, newTo, pair);
      return;
    }
  }
  if (cells > mostCells) {
    // One line over and over: no phrase is rare, but what is equal from either end stands where it stood.
    while (oldFrom < oldTo && newFrom < newTo && old[oldFrom] === later[newFrom])
      pair(oldFrom++, newFrom++);
    while (oldFrom < oldTo && newFrom < newTo && old[oldTo - 1] === later[newTo - 1])
      pair(--oldTo, --newTo);
    if ((oldTo - oldFrom) * (newTo - newFrom) > mostCells) return;
  }
  const stretch = {
    old: old.subarray(oldFrom, oldTo),
    new: later.subarray(newFrom, newTo),
    weigh,
    openingCost: 0.7,
  };
  alignWords(stretch, (i, j) => pair(oldFrom + i, newFrom + j));
}
