import type { Passage } from './passage';
import { functionWords } from './words';

/** “a surgeon active in …”, “a doctor familiar with …”: what is said of the noun, and no part of it. */
const saidOf = /^(?:there|able|active|available|critical|familiar|new|present|responsible)$/;

/** “nurse recruiter”, “psychologist intern”: a noun on no list of ours behind one that is, and nothing more. */
export function isCompound({ tokens }: Passage, at: number, limit: number): boolean {
  const word = tokens[at];
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  return (
    word?.kind === 'word' &&
    !word.capital &&
    !functionWords.has(word.lower) &&
    !/(?:ing|ed|ly)$/.test(word.lower) &&
    !saidOf.test(word.lower) &&
    (!next || next.kind === 'mark' || /^(?:at|with|for|in|from|and|who)$/.test(next.lower))
  );
}
