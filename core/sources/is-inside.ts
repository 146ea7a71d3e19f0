import type { Claim } from './claims';

/** “The study adds to the evidence, X said.”: what a study says inside somebody's claim is theirs. */
export function isInside({ statement }: Claim, claims: readonly Claim[]): boolean {
  const { passage, subject, from, to, continues } = statement;
  if (subject.mentions[0]?.kind !== 'study' || continues) return false;
  const start = passage.tokens[from]?.start ?? 0;
  const end = passage.tokens[to - 1]?.end ?? start;
  return claims.some(
    ({ statement: outer, pieces, mode }) =>
      outer !== statement &&
      mode === 'indirect' &&
      outer.from > from &&
      outer.subject.mentions[0]?.kind !== 'study' &&
      pieces.some((one) => one.passage === passage && one.start <= start && one.end >= end),
  );
}
