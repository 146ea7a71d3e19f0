import * as letters from '@/data/sources/letters.json';
import type { Standing } from './source';
import type { Token } from './token';
import { acronyms, roleKind } from './words';

/** “M.D.” and “MD” are the same letters. */
export const bareLetters = (text: string) => text.replace(/[.\s]/g, '').toLowerCase();

/** Letters as the last part of a message's key: “PA-C” is `pac`. */
export const letterKey = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');

const known = new Map<string, Standing>();
for (const [standing, line] of [
  ['clinician', letters.clinician],
  ['researcher', letters.researcher],
  ['practitioner', letters.practitioner],
  ['unknown', letters.unknown],
] as const)
  for (const one of line.split(' ')) known.set(bareLetters(one), standing);

/** What standing letters behind a name give; null for letters not on the list. */
export const standingOfLetters = (text: string): Standing | null =>
  known.get(bareLetters(text)) ?? null;

/** “MRPharmS”, “FRCPath”: letters of a society, which no list holds all of; no name begins so. */
export const isPostnominal = (text: string) => /^\p{Lu}{2,}\p{Ll}+\p{Lu}?$/u.test(text);

const isCapitals = (text: string) =>
  /^\p{Lu}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** “, a certified nutritionist”, from its comma. */
const isProfession = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' &&
  /^an?$/.test(tokens[comma + 1]?.lower ?? '') &&
  tokens
    .slice(comma + 2, comma + 5)
    .some(({ lower }) => /^(?:clinician|practitioner)$/.test(roleKind(lower) ?? ''));

/** Reads letters behind a name, from token `at`: “, MD, PhD” or “ RDN”. Returns their places and where they end. */
export function readCredentials(
  tokens: readonly Token[],
  at: number,
): { found: number[]; end: number } {
  const found: number[] = [];
  let end = at;
  // “Dr X (MBBS, MD)”
  const inside = tokens[at]?.text === '(';
  for (let next = inside ? at + 1 : at; next < tokens.length;) {
    const comma = tokens[next]?.text === ',';
    const place = comma ? next + 1 : next;
    const token = tokens[place];
    if (!token || token.kind !== 'word' || !isCapitals(token.text)) break;
    const sure =
      known.has(bareLetters(token.text)) ||
      (!comma && isPostnominal(token.text)) ||
      // “ACSM EX-P”
      (!comma && found.length > 0 && /^\p{Lu}+-\p{Lu}+$/u.test(token.text));
    const behind = tokens[place + 1];
    // Unknown letters count among known ones only, and in capitals throughout: “MS, RDN, CDCES, XYZ”;
    // never those of an office: “DDS, CEO of …”.
    if (!sure && roleKind(token.lower) && /^(?:of|at|for|and|&)$/.test(behind?.lower ?? '')) break;
    // “MD, ACX former president”: the body.
    if (
      !sure &&
      behind?.text !== ',' &&
      [behind, tokens[place + 2]].some((one) => roleKind(one?.lower ?? ''))
    )
      break;
    // “X, PhD student at …” has none yet.
    if (comma && behind && roleKind(behind.lower) && !behind.capital) break;
    // … or right before what somebody is: “X, QTX, a certified nutritionist”.
    const isAmong =
      !acronyms.has(token.text) && (found.length > 0 || isProfession(tokens, place + 1));
    if (!sure && !(isAmong && comma && /^[\p{Lu}./-]{2,9}$/u.test(token.text))) break;
    found.push(place);
    end = place + 1;
    next = end;
  }
  if (!inside) return { found, end };
  return tokens[end]?.text === ')' ? { found, end: end + 1 } : { found: [], end: at };
}
