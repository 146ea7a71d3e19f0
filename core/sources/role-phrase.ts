import { isSpeechForm, readCue } from './cues';
import { homeTown, townBehind } from './home-town';
import { isCompound } from './is-compound';
import { ownerBefore, roleAhead, tied } from './owner-before';
import {
  bodyBefore,
  capitalRun,
  hasOrganisationWord,
  readOrganisation,
  readPlace,
  townAt,
  type Range,
} from './organisations';
import { quotationAt, textOf, wordsBetween, type Passage } from './passage';
import { fieldRoles, isDeterminer, readField } from './role-field';
import { titleEnd } from './title-end';
import { auxiliaries, behindNoun, bodies, calendar, placeNames, pronouns, roleKind } from './words';

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
// “the X Chair in Neurology at Y”: a capital between “in” and “at” that is no place.
const isSubject = (passage: Passage, at: number): boolean =>
  passage.tokens[capitalRun(passage, at)?.to ?? 0]?.lower === 'at' &&
  readPlace(passage, at, false) === null;
const isBodyNoun = (word: string) =>
  bodies.has(word) || /^(?:group|think-?tank|tank|startup)$/.test(word);

/** Reads “a senior scientist at the X Center in Y” from `at`; null where no noun of the list is the head. */
export function readRolePhrase(passage: Passage, at: number, limit: number): RolePhrase | null {
  const { tokens } = passage;
  let from = at;
  while (from < limit && isDeterminer(tokens[from]?.lower ?? '')) from += 1;
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
    if (tied.has(word) || auxiliaries.has(word) || pronouns.has(word) || word === 'by') break;
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
      !(tokens[head]?.lower === 'chief' && roleAhead(passage, to, limit))
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
  // “…, Professor Elizabeth M…”: the title of the next person.
  if (to === head + 1 && tokens[head]?.capital && tokens[to]?.capital && to < limit) return null;
  // “author of The Fiber Book”: a title is no body.
  if (/^(?:co-?)?authors?$/.test(tokens[head]?.lower ?? '') && tokens[to]?.lower === 'of') {
    const quotation = quotationAt(passage, to + 1);
    const end = Math.min(limit, quotation?.to ?? titleEnd(passage, to + 1, limit));
    return { role: { from, to: end }, orgs, place: home, end };
  }
  const phrase = withTies(passage, { from, to }, orgs, limit);
  return { ...phrase, place: phrase.place ?? home };
}

const pastMark = ({ tokens }: Passage, at: number) => (tokens[at]?.text === ',' ? at + 1 : at);

/** What ties the role to a body or a place: “at X in Y”, “of X”, “based in Y”, “from Y”. */
function withTies(
  passage: Passage,
  role: Range | null,
  orgs: Range[],
  limit: number,
  from = role?.to ?? 0,
): RolePhrase {
  const { tokens } = passage;
  let end = from;
  let place: Range | null = null;
  for (let turn = 0; turn < 3 && end < limit; turn += 1) {
    let at = end;
    // “and director of its sleep program at X” keeps its tie behind one plain phrase.
    if (tokens[at]?.text === ',' && /^(?:at|of|from|in|with)$/.test(tokens[at + 1]?.lower ?? ''))
      at += 1;
    at = tieBehind(passage, at, limit);
    const word = tokens[at]?.lower ?? '';
    if (word === 'there') {
      const named = bodyBefore(passage, role?.from ?? at);
      return { role, orgs: named ? [...orgs, named] : orgs, place, end: at + 1 };
    }
    if (!tied.has(word)) break;
    let next = at + 1;
    if (word === 'based') {
      if (!/^(?:in|at|out)$/.test(tokens[next]?.lower ?? '')) break;
      next += 1;
    }
    while (
      next < limit &&
      /^(?:both|the|a|an|her|his|their|nearby|northern|southern|eastern|western|federal|independent|non-?profit|private|prestigious|renowned)$/.test(
        tokens[next]?.text ?? '',
      )
    )
      next += 1;
    // “from the university's Centre for X”
    if (tokens[next + 1]?.kind === 'possessive' && !tokens[next]?.capital) next += 2;
    const spot =
      word === 'in' || word === 'from' || word === 'based'
        ? (readPlace(passage, next, false) ??
          townAt(passage, next) ??
          homeTown(passage, next, word === 'from'))
        : null;
    if (spot && (tokens[spot.to]?.kind !== 'word' || !tokens[spot.to]?.capital)) {
      const bare = spot.to;
      const longer = readOrganisation(passage, next);
      if (
        !longer ||
        longer.name.to <= bare ||
        // “in India at Sir X Hospital”
        tokens[bare]?.lower === 'at' ||
        !hasOrganisationWord(passage, longer.name)
      ) {
        place ??= spot;
        end = spot.to;
        continue;
      }
    }
    let organisation = next < limit ? readOrganisation(passage, next) : null;
    // “of the North Kent branch of the Medical Committee”: the whole it is a branch of.
    const part = organisation?.name.to ?? next;
    if (
      /^(?:branch|chapter|division|arm|wing)$/.test(tokens[part]?.lower ?? '') &&
      tokens[part + 1]?.lower === 'of'
    )
      organisation = readOrganisation(passage, part + 2);
    // “a specialist in Sandwich and South Moor”
    if (organisation && word === 'in' && !hasOrganisationWord(passage, organisation.name)) {
      place ??= organisation.name;
      end = organisation.end;
      continue;
    }
    if (organisation) {
      const name = textOf(passage, organisation.name.from, organisation.name.to);
      if (placeNames.has(name)) place ??= organisation.name;
      else orgs.push(organisation.name);
      const town = organisation.place ? null : townBehind(passage, organisation.name);
      place ??= organisation.place ?? town;
      end = town?.to ?? organisation.end;
      // “at Duke University School of Medicine and Duke Health” is read by readOrganisation; “in Durham, N.C.” by place.
      continue;
    }
    // “in private practice in Dallas”, “on the board of X”: at most four plain words, then one more tie.
    let plain = next;
    while (
      plain < limit &&
      plain - next < 6 &&
      tokens[plain]?.kind === 'word' &&
      !tokens[plain]?.capital &&
      !tied.has(tokens[plain]?.lower ?? '') &&
      !auxiliaries.has(tokens[plain]?.lower ?? '') &&
      !isSpeechForm(tokens[plain]?.lower ?? '') &&
      !pronouns.has(tokens[plain]?.lower ?? '') &&
      (tokens[plain]?.lower !== 'and' || (word === 'on' && !roleAhead(passage, plain + 1, limit)))
    )
      plain += 1;
    // “an expert on drugs and outbreaks, at X”
    if (word === 'on' && tokens[plain]?.text === ',' && tokens[plain + 1]?.lower === 'at')
      plain += 1;
    // “for the advocacy group Bright Lungs”, “of the charity the X Trust”: what the body is, before its name.
    const noun = tokens[plain - 1]?.lower === 'the' ? plain - 2 : plain - 1;
    const named =
      noun >= next && isBodyNoun(tokens[noun]?.lower ?? '') && tokens[plain]?.capital
        ? readOrganisation(passage, plain)
        : null;
    if (named) {
      orgs.push(named.name);
      place ??= named.place;
      end = named.end;
      continue;
    }
    if (!tied.has(tokens[plain]?.lower ?? '') || plain === next) break;
    end = plain;
  }
  return { role, orgs, place, end };
}

/** “a researcher studying sleep at X”, “an internist affiliated with X”: the tie behind what somebody does. */
export function tieBehind({ tokens }: Passage, at: number, limit: number): number {
  if (!/^(?:\p{L}+ing|affiliated|employed|whose|who)$/u.test(tokens[at]?.lower ?? '')) return at;
  for (let next = at + 1; next < Math.min(limit, at + 9); next += 1) {
    const { kind, lower } = tokens[next] ?? { kind: 'mark', lower: '' };
    if (kind === 'mark' || auxiliaries.has(lower) || isSpeechForm(lower)) break;
    if (
      (lower === 'at' || lower === 'with') &&
      tokens.slice(next + 1, next + 3).some(({ capital }) => capital)
    )
      return next;
  }
  return at;
}

/** “of McMaster University in Ontario”, “with the CDC”: a body without a role. */
export function readTie(passage: Passage, at: number, limit: number): RolePhrase | null {
  const phrase = withTies(passage, null, [], limit, at);
  return phrase.end > at && (phrase.orgs.length > 0 || phrase.place) ? phrase : null;
}
