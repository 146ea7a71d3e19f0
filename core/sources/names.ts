import { isPostnominal, readCredentials } from './letters';
import { hasOrganisationWord, type Range } from './organisations';
import { textOf, type Passage } from './passage';
import {
  acronyms,
  behindNoun,
  bodies,
  calendar,
  functionWords,
  honorifics,
  namesOf,
  particles,
  placeNames,
  roleKind,
  studyHeads,
} from './words';

/** A name as it stands in one place: honorific, name, letters. Token positions. */
export type NameUse = {
  from: number;
  honorific: number | null;
  name: Range;
  letters: number[];
  end: number;
};

const suffix = /^(?:jr\.?|sr\.?|ii|iii|iv)$/;
// One script a name: a Cyrillic “а” in a Latin name is a disguise, not a spelling.
const latin = /^[\p{Script=Latin}\p{M}'‑.-]+$/u;
const namePart = /^\p{Lu}(?:\.|[\p{L}\p{M}'‑-]*\p{Ll}[\p{L}\p{M}'‑-]*|\.?\p{Lu}?\.?)$/u;

/** What a person of a story is called by, known by one name or two. */
const kin =
  /^(?:grand)?(?:mother|father|mom|mum|dad)(?:-of-.+)?$|^(?:patient|survivor|widow|widower)$/;

const isInitial = (text: string) => /^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text);

/** Places and unions that go by two initials; a state's name with them is no name of a person. */
const statesAndUnions = /^(?:N[CDHJMY]|S[CD]|WV|RI|LA|DC|BC|PEI|U[KNS]|USA|EU)$/;

/** Capitals throughout (“JANE DOE”) are read as a name only behind an honorific. */
export function readName(passage: Passage, at: number): NameUse | null {
  const { tokens } = passage;
  // “Surgeon General X”
  if (behindNoun.test(tokens[at]?.lower ?? '') && roleKind(tokens[at - 1]?.lower ?? ''))
    return null;
  let start = at;
  let honorific: number | null = null;
  while (honorifics.has(tokens[start]?.lower ?? '') && tokens[start]?.capital) {
    honorific ??= start;
    start += 1;
  }
  // “Drs. Vale and Brandt”: the title is both’s.
  if (honorific === null && tokens[at - 1]?.lower === 'and')
    for (let title = at - 2; tokens[title]?.capital; title -= 1)
      if (/^drs\.?$/.test(tokens[title]?.lower ?? '')) honorific = title;
  // “Professor Emerita X”
  if (honorific !== null && behindNoun.test(tokens[start]?.lower ?? '')) start += 1;
  let to = start;
  for (; to - start < 6; to += 1) {
    const token = tokens[to];
    if (!token || token.kind !== 'word') break;
    if (suffix.test(token.lower) && to > start) continue;
    if (
      particles.has(token.lower) &&
      (tokens[to + 1]?.capital ||
        (particles.has(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.capital)) &&
      (to > start || honorific !== null)
    )
      continue;
    // “Said Dr. Vale”; “Jane Lord” is called so.
    if (
      to > start &&
      honorifics.has(token.lower) &&
      (token.lower !== 'lord' || tokens[to + 1]?.capital)
    )
      break;
    const shouted = honorific !== null && /^[\p{Lu}'-]+$/u.test(token.text);
    if (!token.capital || !(namePart.test(token.text) || shouted) || !latin.test(token.text)) break;
    if (
      calendar.has(token.lower) &&
      token.lower !== 'may' &&
      token.lower !== 'april' &&
      token.lower !== 'june'
    )
      break;
    if (
      functionWords.has(token.lower) &&
      token.lower !== 'may' &&
      token.lower !== 'will' &&
      !(to > start)
    )
      break;
    // “Dr RN Vale”: between a title and a name letters are initials, whatever else they stand for.
    const isBeforeName = to === start && honorific !== null && tokens[to + 1]?.capital;
    if (acronyms.has(token.text) || (isPostnominal(token.text) && !isBeforeName)) break;
    if (
      to > start &&
      readCredentials(tokens, to).found.length > 0 &&
      /^\p{Lu}.*\p{Lu}/u.test(token.text) &&
      !isInitial(token.text)
    )
      break;
  }
  while (to > start && isInitial(tokens[to - 1]?.text ?? '')) to -= 1;
  const words = tokens
    .slice(start, to)
    .filter(({ text, lower }) => !isInitial(text) && !suffix.test(lower));
  // “Kim, 15, said …”: with an age a first name is somebody.
  const isAged =
    tokens[to]?.text === ',' &&
    /^[1-9]\d$/.test(tokens[to + 1]?.text ?? '') &&
    tokens[to + 2]?.text === ',';
  // “Vale, a single mother, …”, “for Vale, a father of four, …”
  const isKin =
    tokens[to]?.text === ',' &&
    /^an?$/.test(tokens[to + 1]?.lower ?? '') &&
    tokens.slice(to + 2, to + 4).some(({ lower }) => kin.test(lower));
  // “Rosa, a cashier in Reno, …”
  const isGiven =
    tokens[to]?.text === ',' &&
    /^(?:an?|who|of|from)$/.test(tokens[to + 1]?.lower ?? '') &&
    (namesOf.she.has(tokens[start]?.lower ?? '') || namesOf.he.has(tokens[start]?.lower ?? ''));
  // “D S Vale”, “D.S. Vale”: two initials stand for a first name; “N.Y. Transit” has none.
  const initials = tokens
    .slice(start, to - 1)
    .map(({ text }) => text.replaceAll('.', ''))
    .join('');
  const hasInitials = initials.length > 1 && !statesAndUnions.test(initials);
  if (
    words.length === 0 ||
    (words.length === 1 && honorific === null && !isAged && !isKin && !isGiven && !hasInitials)
  )
    return null;
  // A name holds no place, role or body; “May”, “Sun” and other words are allowed only in company.
  const name = { from: start, to };
  if (
    hasOrganisationWord(passage, name) ||
    words.some(({ lower }) => roleKind(lower) || studyHeads.has(lower)) ||
    // “Drugmaker Acorn”
    bodies.has(tokens[start]?.lower ?? '')
  )
    return null;
  // “Clinical Initiatives”, “Public Understanding”: a department, nobody.
  if (
    /^(?:clinical|regional|public|global|community|environmental)$/.test(tokens[start]?.lower ?? '')
  )
    return null;
  // “Boston”, “North Texas”
  const text = textOf(passage, start, to).replace(/^(?:North|South|East|West)(?:ern)? /, '');
  if (placeNames.has(text)) return null;
  // “Otto Vale, Jr., MD”
  const isJunior = tokens[to]?.text === ',' && suffix.test(tokens[to + 1]?.lower ?? '');
  const { found, end } = readCredentials(tokens, isJunior ? to + 2 : to);
  return { from: at, honorific, name, letters: found, end };
}

/** The key of a family name: the last word, without “Jr.” and case. */
export function familyName(passage: Passage, { from, to }: Range): string {
  let at = to - 1;
  while (at > from && suffix.test(passage.tokens[at]?.lower ?? '')) at -= 1;
  return passage.tokens[at]?.lower ?? '';
}
