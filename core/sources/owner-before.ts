import {
  capitalRun,
  hasOrganisationWord,
  readOrganisation,
  whole,
  type Range,
} from './organisations';
import type { Passage } from './passage';
import { roleKind, studyHeads } from './words';

export const tied = new Set([
  'at',
  'with',
  'for',
  'from',
  'in',
  'within',
  'on',
  'based',
  'there',
  'of',
]);

// What ends a body's name where the title goes on in capitals: “Mayo Clinic Cardiologist”.
const bodyWords = (word: string) =>
  whole.test(word) || /^(?:news|alliance|coalition|authority)$/.test(word);
const initials =
  /^(?!(?:ICU|ENT|IVF|HIV|STEM|NFL|NBA|NHL|USA|CEO|CFO|CMO|CSO|CTO|COO)$)\p{Lu}{3,}$/u;

/** “Kite's chief medical officer”, “Mayo Clinic Cardiologist”: the body before a role. */
export function ownerBefore(
  passage: Passage,
  at: number,
  limit: number,
): { org: Range; next: number } | null {
  const { tokens } = passage;
  const run = capitalRun(passage, at);
  if (!run) return null;
  for (let end = run.to - 1; end > at; end -= 1)
    if (
      (bodyWords(tokens[end - 1]?.lower ?? '') ||
        (end === at + 1 && initials.test(tokens[at]?.text ?? ''))) &&
      tokens.slice(end, run.to).some(({ lower }) => roleKind(lower))
    )
      return { org: { from: at, to: end }, next: end };
  if (run.to >= limit) return null;
  let to = run.to;
  const organisation = readOrganisation(passage, at);
  if (organisation && organisation.name.to > to && organisation.name.to < limit)
    to = organisation.name.to;
  if (tokens[to]?.kind === 'possessive') {
    const next = tokens[to + 1]?.lower ?? '';
    return studyHeads.has(tokens[to - 1]?.lower ?? '') || next === ''
      ? null
      : { org: { from: at, to }, next: to + 1 };
  }
  // “the NIA director”; “a US researcher” names no body.
  const named =
    (to === at + 1 && initials.test(tokens[at]?.text ?? '')) ||
    hasOrganisationWord(passage, { from: at, to });
  const next = tokens[to];
  if (
    named &&
    next?.kind === 'word' &&
    !next.capital &&
    roleAhead(passage, to, Math.min(limit, to + 5))
  )
    return { org: { from: at, to }, next: to };
  return null;
}

export function roleAhead(passage: Passage, at: number, limit: number): boolean {
  for (let next = at; next < Math.min(limit, at + 6); next += 1) {
    const token = passage.tokens[next];
    if (!token || token.kind === 'mark' || tied.has(token.lower)) return false;
    // “ageing and mental health and co-director”: the next “and” begins another part.
    if (token.lower === 'and') return false;
    if (roleKind(token.lower)) return true;
  }
  return false;
}
