import { standingOfLetters } from './letters';
import { isSpeechForm, readCue } from './cues';
import { hasOrganisationWord, type Range } from './organisations';
import type { Passage } from './passage';
import { readRolePhrase, type RolePhrase } from './role-phrase';
import {
  auxiliaries,
  calendar,
  conjunctions,
  functionWords,
  prepositions,
  pronouns,
  roleKind,
} from './words';

/** What stands before a name: “CBS News chief medical correspondent Dr. …”. `from` is where the whole begins. */
export type Premodifier = { phrase: RolePhrase; from: number };

const isStop = (word: string): boolean =>
  prepositions.has(word) ||
  conjunctions.has(word) ||
  auxiliaries.has(word) ||
  pronouns.has(word) ||
  word === "'s" ||
  (isSpeechForm(word) && !roleKind(word));

/** Capitalised before the noun of an office they are part of the title, and the body stands before them. */
const inTitles =
  /^(?:Senior|Chief|Executive|Managing|Vice|Deputy|Assistant|Associate|General|Product|Brand|Program|Project|Marketing|Medical|Clinical|Scientific|Nursing|Operating|Financial|Strategy|Technology|Communications)$/;

/** Looks left from the first token of a name (or of its honorific). */
export function readPremodifier(passage: Passage, name: number, floor: number): Premodifier | null {
  const { tokens } = passage;
  const before = tokens[name - 1];
  if (!before || name - 1 < floor) return null;
  if (before.text === ',') return beforeComma(passage, name, floor);
  if (before.kind === 'possessive') {
    let run = name - 2;
    while (
      run - 1 >= floor &&
      tokens[run - 1]?.capital &&
      !functionWords.has(tokens[run - 1]?.lower ?? '')
    )
      run -= 1;
    const org = { from: run, to: name - 1 };
    const named =
      hasOrganisationWord(passage, org) ||
      tokens[name]?.lower.startsWith('dr') ||
      tokens[name]?.lower.startsWith('prof');
    if (!tokens[run]?.capital || !named || roleKind(tokens[name - 2]?.lower ?? '')) return null;
    return { phrase: { role: null, orgs: [org], place: null, end: name }, from: run };
  }
  if (!roleKind(before.lower) || before.kind !== 'word') return null;
  let from = name - 1;
  while (from - 1 >= floor && name - from < 6) {
    const token = tokens[from - 1];
    if (!token || token.kind !== 'word' || functionWords.has(token.lower) || isStop(token.lower))
      break;
    if (
      token.capital &&
      !roleKind(token.lower) &&
      !inTitles.test(token.text) &&
      standingOfLetters(token.text) === null &&
      !(
        from - 1 === floor &&
        !tokens[from]?.capital &&
        readCue(token.lower) === undefined &&
        !hasOrganisationWord(passage, { from: floor, to: from }) &&
        /^(?:study|lead|senior|registered|chief|principal|veteran|board-certified|licensed|clinical|sports|certified)$/.test(
          token.lower,
        )
      )
    )
      break;
    from -= 1;
  }
  // “nutritionist and author X”: the first is the profession.
  const twin =
    tokens[from - 1]?.lower === 'and' &&
    from - 2 >= floor &&
    roleKind(tokens[from - 2]?.lower ?? '') !== undefined;
  const role = { from, to: name };
  if (twin) {
    role.to = from - 1;
    from -= 2;
    while (
      from - 1 >= floor &&
      tokens[from - 1]?.kind === 'word' &&
      !tokens[from - 1]?.capital &&
      !isStop(tokens[from - 1]?.lower ?? '') &&
      !functionWords.has(tokens[from - 1]?.lower ?? '')
    )
      from -= 1;
    role.from = from;
  }
  const orgs: Range[] = [];
  let start = from;
  let at = from - 1;
  if (tokens[at]?.kind === 'possessive') at -= 1;
  let run = at;
  while (
    run >= floor &&
    tokens[run]?.capital &&
    !functionWords.has(tokens[run]?.lower ?? '') &&
    !calendar.has(tokens[run]?.lower ?? '')
  )
    run -= 1;
  // “University of Utah researcher X”: one “of” may stand inside.
  if (
    run < at &&
    /^(?:of|for|and|&)$/.test(tokens[run]?.lower ?? '') &&
    run - 1 >= floor &&
    tokens[run - 1]?.capital &&
    hasOrganisationWord(passage, { from: run - 1, to: at + 1 })
  ) {
    run -= 1;
    while (run >= floor && tokens[run]?.capital && !functionWords.has(tokens[run]?.lower ?? ''))
      run -= 1;
  }
  if (run < at) {
    const possessive = tokens[at + 1]?.kind === 'possessive';
    if (
      possessive ||
      hasOrganisationWord(passage, { from: run + 1, to: at + 1 }) ||
      at > run + 1 ||
      /\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(tokens[at]?.text ?? '')
    ) {
      orgs.push({ from: run + 1, to: at + 1 });
      start = run + 1;
    }
  } else if (tokens[at + 1]?.kind === 'possessive') {
    // “the study's lead author X”
    role.from = tokens[at]?.lower === 'study' ? at : from;
    start = role.from;
  }
  if (/^(?:the|a|an|one)$/.test(tokens[start - 1]?.lower ?? '') && start - 1 >= floor) start -= 1;
  return { phrase: { role, orgs, place: null, end: name }, from: start };
}

/** “the study's lead author, Dr. X”, “Clue's head of scientific research, Dr. Y”. */
function beforeComma(passage: Passage, name: number, floor: number): Premodifier | null {
  const { tokens } = passage;
  const comma = name - 1;
  let wall = comma;
  while (wall > floor && comma - wall < 18) {
    const token = tokens[wall - 1];
    if (
      !token ||
      (token.kind === 'mark' && token.text !== "'") ||
      isSpeechForm(token.lower) ||
      auxiliaries.has(token.lower)
    )
      break;
    wall -= 1;
  }
  if (tokens[wall]?.lower === 'according' && tokens[wall + 1]?.lower === 'to') wall += 2;
  for (let from = wall; from < comma; from += 1) {
    const token = tokens[from];
    if (!token || (prepositions.has(token.lower) && from === wall)) continue;
    const starts =
      from === wall ||
      prepositions.has(tokens[from - 1]?.lower ?? '') ||
      conjunctions.has(tokens[from - 1]?.lower ?? '');
    if (!starts) continue;
    const phrase = readRolePhrase(passage, from, comma);
    if (phrase?.role && phrase.end === comma) return { phrase, from };
  }
  return null;
}
