import { isSpeechForm, readCue } from './cues';
import { isCompound } from './is-compound';
import { initials, ownerBefore, roleAhead, tied } from './owner-before';
import {
  capitalRun,
  hasOrganisationWord,
  isWhole,
  readOrganisation,
  readPlace,
  townAt,
  type Range,
} from './organisations';
import { quotationAt, textOf, wordsBetween, type Passage } from './passage';
import { fieldRoles, isDeterminer, readField } from './role-field';
import { withTies } from './ties';
import { titleEnd } from './title-end';
import { auxiliaries, behindNoun, calendar, pronouns, roleKind, studyHeads } from './words';

/** One thing a person is: “professor of nutrition” at “University of Illinois Chicago”. */
export type RolePhrase = { role: Range | null; orgs: Range[]; place: Range | null; end: number };

// “explains why athletes …” is no role, whatever noun it ends in.
const isFinite = (word: string): boolean => {
  const cue = readCue(word);
  return (
    cue !== undefined &&
    roleKind(word) === undefined &&
    (cue.forms.has('third') || isSpeechForm(word))
  );
};
// “the X Chair in Neurology at Y”, “Lecturer in Neurology, UCL”: a capital between “in” and a body that is no place.
const isSubject = (passage: Passage, at: number): boolean => {
  const end = capitalRun(passage, at)?.to ?? 0;
  const body = passage.tokens[end]?.text === ',' ? capitalRun(passage, end + 1) : null;
  return (
    (passage.tokens[end]?.lower === 'at' ||
      (body !== null &&
        (isWhole(passage, body) || initials.test(textOf(passage, body.from, body.to))))) &&
    readPlace(passage, at, false) === null
  );
};

const praise = /^(?:top|leading|renowned|prominent|noted|respected|well-known|celebrated)$/;

/** Reads “a senior scientist at the X Center in Y” from `at`; null where no noun of the list is the head. */
export function readRolePhrase(passage: Passage, at: number, limit: number): RolePhrase | null {
  const { tokens } = passage;
  let from = at;
  while (from < limit && isDeterminer(tokens[from]?.lower ?? '')) from += 1;
  // “a top Tampa nurse”: praise hides neither town nor body.
  if (tokens[from + 1]?.capital && praise.test(tokens[from]?.text ?? '')) from += 1;
  const orgs: Range[] = [];
  // “a Vancouver-based trainer”
  const base = capitalRun(passage, from);
  if (base && /-based$/.test(tokens[base.to - 1]?.lower ?? '')) from = base.to;
  // “a Reno, Nev., physician”
  const town = townAt(passage, from);
  // “a Tampa nurse”, never “a Kansas University nurse”
  const place = readPlace(passage, from, false);
  const alone =
    place && place.to === base?.to && roleAhead(passage, place.to, limit) ? place : null;
  const home = town && roleAhead(passage, pastMark(passage, town.to), limit) ? town : alone;
  if (home) from = pastMark(passage, home.to);
  // “Kite's chief medical officer”, “Stanford University cardiologist”: the body stands before the role.
  const owner = ownerBefore(passage, from, limit);
  if (owner) {
    orgs.push(owner.org);
    from = owner.next;
  }
  let head = -1;
  let title = -1;
  let to = from;
  if (wordsBetween(passage, from, from + 5) === 'ear , nose and throat') to += 5;
  for (; to < limit && to - from < 14; to += 1) {
    const token = tokens[to];
    if (!token) break;
    if (token.kind === 'mark' || token.kind === 'number') break;
    const word = token.lower;
    if (
      head >= 0 &&
      (word === 'of' ||
        (word === 'on' &&
          (/^(?:the|this|a)$/.test(tokens[to + 1]?.lower ?? '') ||
            /^(?:expert|authority|specialist)$/.test(tokens[head]?.lower ?? ''))))
    ) {
      const field = readField(passage, to + 1, limit, tokens[head]?.lower ?? '');
      if (field === null) break;
      to = field - 1;
      continue;
    }
    if (word === 'of' && from === to - 1 && tokens[from]?.lower === 'one') {
      if (isDeterminer(tokens[to + 1]?.lower ?? '')) to += 1;
      continue;
    }
    // “senior lecturer in nutrition at …”: the field, where no place and no body follows.
    if (
      word === 'in' &&
      fieldRoles.test(tokens[head]?.lower ?? '') &&
      tokens[to + 1]?.kind === 'word' &&
      (!tokens[to + 1]?.capital || isSubject(passage, to + 1)) &&
      !/^(?:the|private|an?|her|his|charge)$/.test(tokens[to + 1]?.lower ?? '')
    ) {
      const field = readField(passage, to + 1, limit, tokens[head]?.lower ?? '');
      if (field === null) break;
      to = field - 1;
      continue;
    }
    if (
      tied.has(word) ||
      auxiliaries.has(word) ||
      pronouns.has(word) ||
      // “who is testing whether patients …”
      /^(?:by|whether|how|why|if)$/.test(word)
    )
      break;
    if (word === 'and' || word === 'or' || word === '&') {
      // “a fitness and personal trainer”: one role of two words.
      if (head < 0 && (to > from || !roleAhead(passage, to + 1, limit))) continue;
      // “volunteer and patient services manager”, without an article: what she manages.
      if (tokens[at]?.lower === 'volunteer' && head === at && roleAhead(passage, to + 1, limit)) {
        head = -1;
        continue;
      }
      break;
    }
    if (head >= 0 && !token.capital && (isSpeechForm(word) || word === 'who' || word === 'to'))
      break;
    if (head < 0 && isFinite(word) && !token.capital) break;
    if (calendar.has(word) && word !== 'may') break;
    if (head === to - 1 && behindNoun.test(word)) title = to;
    if (roleKind(word)) head = to;
    else if (
      head >= 0 &&
      token.kind === 'word' &&
      Math.max(head, title) < to - 1 &&
      // “chief cancer control officer”
      !(
        /^(?:chief|head|lead|deputy|associate|assistant)$/.test(tokens[head]?.lower ?? '') &&
        roleAhead(passage, to, limit)
      )
    )
      break;
  }
  if (head < 0) return null;
  const last = title === head + 1 ? title : head;
  // “a surgeon's friend” is no surgeon.
  if (tokens[last + 1]?.kind === 'possessive') return null;
  if (to > last + 1 && !/^(?:of|on|in)$/.test(tokens[last + 1]?.lower ?? ''))
    to = isCompound(passage, last + 1, limit) ? last + 2 : last + 1;
  // “specialist Internal Medicine at X”
  const field = /^(?:specialist|consultant)$/.test(tokens[last]?.lower ?? '')
    ? capitalRun(passage, last + 1)
    : null;
  if (field && tokens[field.to]?.lower === 'at') to = field.to;
  // “…, CEO Sleep Research Moorland.”
  const bare = to === head + 1 && tokens[head]?.lower === 'ceo' ? capitalRun(passage, to) : null;
  if (bare && hasOrganisationWord(passage, bare))
    return { role: { from, to }, orgs: [bare], place: home, end: bare.to };
  // “…, Professor Elizabeth M…”: the title of the next person.
  if (to === head + 1 && tokens[head]?.capital && tokens[to]?.capital && to < limit) return null;
  // “author of The Fiber Book”: a title is no body.
  if (/^(?:co-?)?authors?$/.test(tokens[head]?.lower ?? '') && tokens[to]?.lower === 'of') {
    const quotation = quotationAt(passage, to + 1);
    const title = quotation?.to ?? titleEnd(passage, to + 1, limit);
    // “of the Moor Hospital study”: what was written is the study.
    const end = Math.min(limit, studyHeads.has(tokens[title]?.lower ?? '') ? title + 1 : title);
    return { role: { from, to: end }, orgs, place: home, end };
  }
  // “WHO's Assistant Director-General for Sleep and Rest”: whose office it is was said.
  const office = owner && tokens[to]?.lower === 'for' ? readOrganisation(passage, to + 1) : null;
  if (office && !isWhole(passage, office.name)) to = office.name.to;
  // “Professor of Medicine, Emerita, at X”
  if (tokens[to]?.text === ',' && behindNoun.test(tokens[to + 1]?.lower ?? '')) to += 2;
  const phrase = withTies(passage, { from, to }, orgs, limit);
  return { ...phrase, place: phrase.place ?? home };
}

const pastMark = ({ tokens }: Passage, at: number) => (tokens[at]?.text === ',' ? at + 1 : at);
