import { standingOfLetters } from './letters';
import { isSpeechForm, readCue } from './cues';
import { isNobodys } from './is-plural';
import { breaks } from './noun-phrase';
import { hasOrganisationWord, ownsName, whole, type Range } from './organisations';
import { isEmployer, isField } from './owner-before';
import { isGenitive, textOf, wordsBetween, type Passage } from './passage';
import { readRolePhrase, type RolePhrase } from './role-phrase';
import {
  acronyms,
  auxiliaries,
  behindNoun,
  bodies,
  calendar,
  conjunctions,
  functionWords,
  placeNames,
  prepositions,
  roleKind,
} from './words';

/** What stands before a name: “CBS News chief medical correspondent Dr. …”. `from` is where the whole begins. */
export type Premodifier = { phrase: RolePhrase; from: number };

// “US researcher X”, “WHO adviser X”: in small letters they would be words like any other.
const isInitials = (text: string) => acronyms.has(text) || placeNames.has(text);

const isStop = (word: string): boolean =>
  breaks(word) || word === "'s" || (isSpeechForm(word) && !roleKind(word));

/** Capitalised before the noun of an office they are part of the title, and the body stands before them. */
const inTitles =
  /^(?:Senior|Chief|Executive|Managing|Vice|Deputy|Assistant|Associate|General|Product|Brand|Program|Project|Marketing|Medical|Clinical|Scientific|Nursing|Operating|Financial|Strategy|Technology|Communications|Registered|Licensed|Certified|Accredited|Chartered|Qualified|Personal|Principal|Research|Postdoctoral|Acting|Interim|Former|Founding|Celebrity)$/;

/** Looks left from the first token of a name (or of its honorific). */
export function readPremodifier(passage: Passage, name: number, floor: number): Premodifier | null {
  const { tokens } = passage;
  const before = tokens[name - 1];
  // “the director of naps and X”: no role ends so.
  if (!before || name - 1 < floor || prepositions.has(before.lower) || before.lower === 'and')
    return null;
  if (before.text === ',') return beforeComma(passage, name, floor);
  // “Chief Medical Officer (CMO) X”
  const office = tokens[name - 4]?.lower ?? '';
  if (before.text === ')' && tokens[name - 3]?.text === '(' && roleKind(office))
    return readPremodifier(passage, name - 3, floor);
  // “Associate Professor X”: the title is the role.
  if (/^(?:associate|assistant|adjunct)$/.test(before.lower) && tokens[name]?.lower === 'professor')
    return {
      phrase: { role: { from: name - 1, to: name + 1 }, orgs: [], place: null, end: name },
      from: name - 1,
    };
  // “UNSW Professor X”
  if (/^prof/.test(tokens[name]?.lower ?? '') && before.capital && !roleKind(before.lower)) {
    const org = { from: bodyStart(passage, name - 1, floor), to: name };
    const isOffice = tokens.slice(org.from, org.to).some(({ lower }) => roleKind(lower));
    if (isBody(passage, org) && !isOffice)
      return { phrase: { role: null, orgs: [org], place: null, end: name }, from: org.from };
  }
  if (before.kind === 'possessive') {
    const run = bodyStart(passage, name - 2, floor);
    const org = { from: run, to: name - 1 };
    const named =
      hasOrganisationWord(passage, org) ||
      tokens[name]?.lower.startsWith('dr') ||
      tokens[name]?.lower.startsWith('prof');
    if (!tokens[run]?.capital || !named || roleKind(tokens[name - 2]?.lower ?? '')) return null;
    return { phrase: { role: null, orgs: [org], place: null, end: name }, from: run };
  }
  const head = headBefore(passage, name, floor);
  if (!roleKind(tokens[head]?.lower ?? '') || before.kind !== 'word') return null;
  let from = head;
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
        /^(?:study|lead|chief|veteran|sports|community|office)$|(?:(?<!-bas)ed|ing|ic|al|ar|ior|ive)$/.test(
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
  // “chef and registered dietitian X”
  const [first, second] = [from - 2, head].map((noun) => roleKind(tokens[noun]?.lower ?? ''));
  const isSecond =
    twin && (second === 'clinician' ? first !== second : first === 'lay' && second !== 'lay');
  if (isSecond) from = plainStart(passage, from - 2, floor);
  else if (twin) {
    role.to = from - 1;
    from = plainStart(passage, from - 2, floor);
    // “journalist, author and presenter X”
    while (
      tokens[from - 1]?.text === ',' &&
      from - 2 >= floor &&
      roleKind(tokens[from - 2]?.lower ?? '')
    ) {
      role.to = from - 1;
      from = plainStart(passage, from - 2, floor);
    }
    role.from = from;
  }
  const orgs: Range[] = [];
  let place: Range | null = null;
  // “Vancouver-based trainer X”, “Los Angeles-based …”
  if (/-based$/.test(tokens[from - 1]?.lower ?? '') && from - 1 >= floor)
    return {
      phrase: { role, orgs, place: null, end: name },
      from: bodyStart(passage, from - 1, floor),
    };
  let start = from;
  let at = from - 1;
  if (isGenitive(passage, at)) at -= 1;
  // “the Heart Foundation (HF) spokesman X”
  const short = tokens[at]?.text === ')' && tokens[at - 2]?.text === '(' && tokens[at - 3]?.capital;
  if (short && at - 3 >= floor) at -= 3;
  let run = at;
  while (
    run >= floor &&
    tokens[run]?.capital &&
    (!functionWords.has(tokens[run]?.lower ?? '') || isInitials(tokens[run]?.text ?? '')) &&
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
  // “Health Secretary X”, “Sports dietitian X”, “Chief Impact Officer X”: a field, no body.
  const field =
    isField(passage, { from: run + 1, to: at + 1 }) ||
    inTitles.test(tokens[run + 1]?.text ?? '') ||
    // “Company spokesperson X”
    (run + 1 === at && bodies.has(tokens[at]?.lower ?? ''));
  if (run < at && field && at === from - 1) {
    role.from = run + 1;
    start = run + 1;
    // “Moor County's Health Director X”
    if (tokens[run]?.kind === 'possessive' && tokens[run - 1]?.capital) {
      start = bodyStart(passage, run - 1, floor);
      orgs.push({ from: start, to: run });
    }
  } else if (run < at) {
    const possessive = short || isGenitive(passage, at + 1);
    const owner = { from: run + 1, to: at + 1 };
    // “UK scientist X”, “Melbourne, Australia, …”: where somebody works.
    const isPlace = !possessive && placeNames.has(textOf(passage, owner.from, owner.to));
    if (
      possessive ||
      (!isPlace && at > run + 1) ||
      (!isPlace && /\p{Lu}{2}|\p{Ll}\p{Lu}|s-\p{Lu}/u.test(tokens[at]?.text ?? '')) ||
      isEmployer(passage, owner, tokens[head]?.lower ?? '')
    ) {
      orgs.push({ from: run + 1, to: ownsName(passage, at + 1) ? at + 2 : at + 1 });
    } else if (isPlace) place = owner;
    start = run + 1;
  } else if (tokens[at + 1]?.kind === 'possessive') {
    // “the study's lead author X”
    role.from = tokens[at]?.lower === 'study' ? at : from;
    start = role.from;
  }
  // “…, federal Health Minister X says”
  if (
    tokens[start - 2]?.text === ',' &&
    tokens[start - 1]?.kind === 'word' &&
    !functionWords.has(tokens[start - 1]?.lower ?? '') &&
    start - 2 > floor
  )
    start -= 1;
  if (/^(?:the|a|an|one)$/.test(tokens[start - 1]?.lower ?? '') && start - 1 >= floor) start -= 1;
  return { phrase: { role, orgs, place, end: name }, from: start };
}

export const fieldHead =
  /^(?:professor|lecturer|director|head|chief|chair|dean|minister|secretary|commissioner)$/;

/** Where a body's name that ends with the token `last` begins: capitals, and “of” or “for” between them. */
export function bodyStart({ tokens }: Passage, last: number, floor: number): number {
  let from = last;
  for (;;) {
    const joined = /^(?:of|for|and|&)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
    const token = joined >= floor ? tokens[joined] : undefined;
    if (!token?.capital || functionWords.has(token.lower) || calendar.has(token.lower)) return from;
    from = joined;
  }
}

const isBody = (passage: Passage, org: Range) =>
  hasOrganisationWord(passage, org) ||
  /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)$/u.test(passage.tokens[org.to - 1]?.text ?? '');

/** The token of the role's noun: right before the name, or before “of the study”, “for the project”. */
function headBefore({ tokens }: Passage, name: number, floor: number): number {
  // “director general X”
  if (
    behindNoun.test(tokens[name - 1]?.lower ?? '') &&
    roleKind(tokens[name - 2]?.lower ?? '') &&
    name - 2 >= floor
  )
    return name - 2;
  // “professor of surgery X”, “professor of OB/GYN X”
  for (let of = name - 2; of > floor && name - of < 6; of -= 1) {
    const word = tokens[of]?.lower ?? '';
    // “Minister for Health X”, “Director General for Health X”
    if (/^(?:of|for)$/.test(word)) {
      const head = behindNoun.test(tokens[of - 1]?.lower ?? '') ? of - 2 : of - 1;
      if (fieldHead.test(tokens[head]?.lower ?? '')) return head;
    }
    // “Secretary for Food and Health X”
    const joins = word === 'and' && tokens[of - 1]?.capital && tokens[of + 1]?.capital;
    if (tokens[of]?.kind !== 'word' || whole.test(word) || (isStop(word) && !joins)) break;
  }
  return name - 1;
}

/** The first of the plain words that end with the token `last`. */
function plainStart({ tokens }: Passage, last: number, floor: number): number {
  let from = last;
  while (
    from - 1 >= floor &&
    tokens[from - 1]?.kind === 'word' &&
    (!tokens[from - 1]?.capital || from - 1 === floor) &&
    !isStop(tokens[from - 1]?.lower ?? '') &&
    !functionWords.has(tokens[from - 1]?.lower ?? '')
  )
    from -= 1;
  return from;
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
      (token.kind === 'mark' && !/^['+]$/.test(token.text)) ||
      isSpeechForm(token.lower) ||
      auxiliaries.has(token.lower)
    )
      break;
    wall -= 1;
  }
  if (tokens[wall]?.lower === 'according' && tokens[wall + 1]?.lower === 'to') wall += 2;
  for (let from = wall; from < comma; from += 1) {
    const word = tokens[from]?.lower ?? '';
    if (conjunctions.has(word) || (prepositions.has(word) && from === wall)) continue;
    const starts =
      from === wall ||
      prepositions.has(tokens[from - 1]?.lower ?? '') ||
      conjunctions.has(tokens[from - 1]?.lower ?? '');
    if (!starts) continue;
    const phrase = readRolePhrase(passage, from, comma);
    // “co-founder of the Moss restaurant chain, X”, “head of sleep for the district, X”: plain words at the end.
    const isPlain =
      phrase !== null &&
      (/^(?:at|for|in|of) the \p{Ll}+$/u.test(wordsBetween(passage, phrase.end, comma)) ||
        (phrase.orgs.length > 0 &&
          comma - phrase.end < 3 &&
          tokens
            .slice(phrase.end, comma)
            .every(({ kind, capital, lower }) => kind === 'word' && !capital && !isStop(lower))));
    // “Elm Council adviser and sleep expert, X”: the first goes with the body.
    const isFirst =
      phrase !== null &&
      from === wall &&
      tokens[phrase.end]?.lower === 'and' &&
      readRolePhrase(passage, phrase.end + 1, comma)?.end === comma;
    if (!phrase?.role || isNobodys(passage, phrase.role, name)) continue;
    if (phrase.end === comma || isPlain || isFirst) return { phrase, from };
  }
  return null;
}
