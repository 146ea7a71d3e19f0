import data from '@/data/sources/credentials.json';
import type { Standing } from './source';
import type { Token } from './token';

type Credential = { letters: string; line: string; standing: Standing };

const bare = (letters: string) => letters.replace(/[.\s]/g, '').toLowerCase();
const known = new Map<string, Credential>(
  data.credentials.map((one) => [
    bare(one.letters),
    { ...one, standing: one.standing as Standing },
  ]),
);

/** The glossary line of letters as written on the page (“M.D.”, “RDN”), or null. */
export const explainCredential = (letters: string): string | null =>
  known.get(bare(letters))?.line ?? null;

export const credentialStanding = (letters: string): Standing | null =>
  known.get(bare(letters))?.standing ?? null;

const isCapitals = (text: string) =>
  /^\p{Lu}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** Reads letters behind a name, from token `at`: “, MD, PhD” or “ RDN”. Returns their places and where they end. */
export function readCredentials(
  tokens: readonly Token[],
  at: number,
): { found: number[]; end: number } {
  const found: number[] = [];
  let end = at;
  for (let next = at; next < tokens.length;) {
    const comma = tokens[next]?.text === ',';
    const place = comma ? next + 1 : next;
    const token = tokens[place];
    if (!token || token.kind !== 'word' || !isCapitals(token.text)) break;
    const sure = known.has(bare(token.text));
    // Unknown letters count among known ones only, and in capitals throughout: “MS, RDN, CDCES, XYZ”.
    if (!sure && !(found.length > 0 && comma && /^[\p{Lu}-]{2,6}$/u.test(token.text))) break;
    found.push(place);
    end = place + 1;
    next = end;
  }
  return { found, end };
}
