import { heaviestChain, type Pair } from './heaviest-chain';

/** Five words in a row that occur once are hardly ever there by chance. */
const phraseLength = 5;

/** Runs of equal words around phrases that occur once on either side, in one order. `weight` is their length. */
export function sharedPhrases(
  old: Uint32Array,
  later: Uint32Array,
  oldFrom: number,
  oldTo: number,
  newFrom: number,
  newTo: number,
): Pair[] {
  const oldPhrases = phrasesOf(old, oldFrom, oldTo);
  const newPhrases = phrasesOf(later, newFrom, newTo);
  const runs: Pair[] = [];
  let open: Pair | undefined;
  const inOrder = [...oldPhrases].filter(([, at]) => at >= 0).sort((one, two) => one[1] - two[1]);
  for (const [key, at] of inOrder) {
    const place = newPhrases.get(key) ?? -1;
    if (place < 0) continue;
    const ahead = open ? at - open.old : -1;
    if (open && place - open.new === ahead && ahead <= open.weight) {
      open.weight = ahead + phraseLength;
      continue;
    }
    open = { old: at, new: place, weight: phraseLength };
    runs.push(open);
  }
  return withoutOverlap(heaviestChain(runs));
}

/** Where each phrase stands; -1 for one that stands there twice. */
function phrasesOf(hashes: Uint32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i + phraseLength <= to; i++) {
    let key = 0x811c9dc5;
    for (let k = 0; k < phraseLength; k++) {
      key = Math.imul(key ^ (hashes[i + k] ?? 0), 0x01000193);
      key ^= key >>> 15;
    }
    places.set(key, places.has(key) ? -1 : i);
  }
  return places;
}

function withoutOverlap(chain: Pair[]): Pair[] {
  let [oldEnd, newEnd] = [0, 0];
  return chain.flatMap((run) => {
    const late = Math.max(0, oldEnd - run.old, newEnd - run.new);
    if (run.weight - late <= 0) return [];
    [oldEnd, newEnd] = [run.old + run.weight, run.new + run.weight];
    return [{ old: run.old + late, new: run.new + late, weight: run.weight - late }];
  });
}
