import type { Passage } from './passage';
import { functionWords } from './words';

/** “nurse recruiter”, “psychologist intern”: a noun on no list of ours behind one that is, and nothing more. */
export function isCompound({ tokens }: Passage, at: number, limit: number): boolean {
  const word = tokens[at];
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  return (
    word?.kind === 'word' &&
    !word.capital &&
    !functionWords.has(word.lower) &&
    !/(?:ing|ed|ly|[^f]ive|able)$|^there$/.test(word.lower) &&
    (!next || next.kind === 'mark' || /^(?:at|with|for|in|from|and|who)$/.test(next.lower))
  );
}
