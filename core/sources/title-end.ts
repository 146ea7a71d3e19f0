import { capitalRun } from './organisations';
import type { Passage } from './passage';

const small = /^(?:of|in|on|at|for|from|with|to|and|the|an?|your|\d+(?:-\p{L}+)?)$/u;

/** The end of a title in capitals from `at`, small words inside it: “The Art of Napping in America: A Year’s Rest”. */
export function titleEnd(passage: Passage, at: number, limit: number): number {
  const { tokens } = passage;
  for (let to = at; ;) {
    let next = to;
    // A subtitle has capitals, too; of “…: Naps are good” only the first word has.
    const isSubtitle =
      tokens[to]?.text === ':' && tokens[to + 1]?.capital && tokens[to + 2]?.capital;
    if (to > at && (tokens[to]?.kind === 'possessive' || isSubtitle)) next += 1;
    while (small.test(tokens[next]?.text ?? '')) next += 1;
    const run = to === at || next > to ? capitalRun(passage, next) : null;
    if (!run || to >= limit) return to;
    to = run.to;
  }
}
