import { readCue } from './cues';
import type { Passage } from './passage';
import {
  auxiliaries,
  conjunctions,
  determiners,
  functionWords,
  prepositions,
  pronouns,
  studyHeads,
} from './words';

/** Words no noun phrase runs across. */
export const breaks = (word: string): boolean =>
  prepositions.has(word) || conjunctions.has(word) || auxiliaries.has(word) || pronouns.has(word);

/** The left edge of a noun phrase with its head at `head`. */
export function leftEdge(passage: Passage, head: number, floor: number, taken: Uint8Array): number {
  const { tokens } = passage;
  let from = head;
  while (from - 1 >= floor && head - from < 9) {
    const token = tokens[from - 1];
    if (!token) break;
    if (token.kind === 'possessive') {
      from -= 1;
      continue;
    }
    const owner = tokens[from]?.kind === 'possessive';
    if (taken[from - 1] && !owner) break;
    if (
      token.text === ',' &&
      from < head &&
      /^(?:small|large|new|recent|major|randomized|randomised|one|\p{L}+-\p{L}+)$/u.test(
        tokens[from - 2]?.lower ?? '',
      ) &&
      determiners.has(tokens[from - 3]?.lower ?? '')
    ) {
      from -= 1;
      continue;
    }
    if (token.kind === 'mark' || (breaks(token.lower) && !determiners.has(token.lower))) break;
    // “groups representing nurses”, “a trial, involving 90 nurses”
    if (
      /ing$/.test(token.lower) &&
      (taken[from - 2] || (tokens[from - 2]?.text === ',' && tokens[from]?.kind === 'number'))
    )
      break;
    // “X, MD, issued guidance”
    if (
      /ed$/.test(token.lower) &&
      (taken[from - 2] || tokens[from - 2]?.text === ',') &&
      from - 2 >= floor - 1
    )
      break;
    const cue = readCue(token.lower);
    // “Reed advised visiting doctors”: behind a source the verb is its own.
    if (cue && taken[from - 2]) break;
    // “a GP in Leeds, said clearer guidelines helped”: verbs that never stand before a noun, and any behind a comma.
    if (
      cue &&
      (tokens[from - 2]?.text === ',' ||
        /^(?:said|told|added|explained|argued|insisted|commented|admitted|wrote|warned|agreed|believed|thought)$/.test(
          token.lower,
        ))
    )
      break;
    if (
      cue &&
      !cue.forms.has('participle') &&
      !cue.forms.has('ing') &&
      !owner &&
      !studyHeads.has(token.lower)
    )
      break;
    from -= 1;
    if (determiners.has(token.lower)) {
      // “the other researchers”, “all the experts”
      while (from - 1 >= floor && determiners.has(tokens[from - 1]?.lower ?? '')) from -= 1;
      break;
    }
  }
  from = withQuantity(passage, from, floor);
  if (tokens[from]?.kind === 'possessive') from += 1;
  if (from < head && /^(?:now|today|yesterday)$/.test(tokens[from]?.lower ?? '')) from += 1;
  const first = tokens[from];
  if (
    first?.capital &&
    from < head &&
    functionWords.has(first.lower) &&
    !determiners.has(first.lower)
  )
    from += 1;
  return from;
}

/** “A large body of studies”, “some of the studies”: the quantity belongs to what it counts. */
function withQuantity(passage: Passage, from: number, floor: number): number {
  const { tokens } = passage;
  if (tokens[from - 1]?.lower !== 'of') return from;
  if (
    !/^(?:body|number|series|handful|majority|range|spate|wealth|team|group|panel|pair|dozens|hundreds|some|many|most|several|few|one|two|three|couple|trio)$/.test(
      tokens[from - 2]?.lower ?? '',
    )
  )
    return from;
  let start = from - 2;
  while (
    start - 1 >= floor &&
    tokens[start - 1]?.kind === 'word' &&
    !breaks(tokens[start - 1]?.lower ?? '') &&
    readCue(tokens[start - 1]?.lower ?? '') === undefined &&
    from - start < 6
  )
    start -= 1;
  return Math.max(floor, start);
}
