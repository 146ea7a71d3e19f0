/** Two stretches of words, as hashes, and what a word weighs: rare ones more. */
export type Stretch = {
  old: Uint32Array;
  new: Uint32Array;
  weigh: (hash: number) => number;
  /**
   * What it costs to begin a run of equal words. At 0.7 a lone “of” is no sign of kinship and is left alone;
   * a lone rare word, or three common ones in a row, are.
   */
  openingCost: number;
};

/**
 * Pairs the words of two stretches so that runs of equal words weigh most, and calls back with each pair.
 * A full table of n × m cells: callers keep it under `mostCells`.
 */
export function alignWords(
  { old, new: later, weigh, openingCost }: Stretch,
  onPair: (oldWord: number, newWord: number) => void,
): void {
  const [n, m] = [old.length, later.length];
  if (n === 0 || m === 0) return;
  const weights = Float32Array.from(later, weigh);
  const width = m + 1;
  /** How each cell was reached: 1 = pair, 2 = pair that goes on a run, 4 = best without the old word, 8 = without the new. */
  const paths = new Uint8Array((n + 1) * width);
  let bestAbove = new Float32Array(width);
  let best = new Float32Array(width);
  let runAbove = new Float32Array(width).fill(-Infinity);
  let run = new Float32Array(width);

  for (let i = 1; i <= n; i++) {
    const word = old[i - 1];
    run[0] = -Infinity;
    for (let j = 1; j <= m; j++) {
      let path = 0;
      let here = bestAbove[j] ?? 0;
      let from = 4;
      const left = best[j - 1] ?? 0;
      if (left > here) [here, from] = [left, 8];
      if (word === later[j - 1]) {
        const opened = (bestAbove[j - 1] ?? 0) - openingCost;
        const goingOn = runAbove[j - 1] ?? -Infinity;
        const paired = (weights[j - 1] ?? 0) + Math.max(opened, goingOn);
        if (goingOn >= opened) path = 2;
        run[j] = paired;
        if (paired > here) [here, from] = [paired, 1];
      } else run[j] = -Infinity;
      best[j] = here;
      paths[i * width + j] = path | from;
    }
    [bestAbove, best] = [best, bestAbove];
    [runAbove, run] = [run, runAbove];
  }

  let [i, j, inRun] = [n, m, false];
  while (i > 0 && j > 0) {
    const path = paths[i * width + j] ?? 0;
    if (inRun || path & 1) {
      onPair(i - 1, j - 1);
      inRun = (path & 2) !== 0;
      i -= 1;
      j -= 1;
    } else if (path & 8) j -= 1;
    else i -= 1;
  }
}
