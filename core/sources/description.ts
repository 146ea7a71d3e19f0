import { teamBehind } from './company';
import { isSpeechForm } from './cues';
import { isPlural } from './is-plural';
import { readName } from './names';
import { standingOfLetters } from './letters';
import { readOrganisation, whole, type Range } from './organisations';
import { initials } from './owner-before';
import { quotationAt, wordsBetween, type Passage } from './passage';
import { readPredicate } from './predicate';
import { readRolePhrase, type RolePhrase } from './role-phrase';
import { readTie, tieBehind } from './ties';
import { determiners, roleKind, studyHeads } from './words';

/** What stands around a name about the person: all as token positions of its passage. */
export type Description = {
  phrases: RolePhrase[];
  aged: boolean;
  /** Words like “who lives in”: the person speaks from experience. */
  lay: boolean;
  /** “who was not involved in the study”. */
  outside: Range | null;
  /** “who led the study”. */
  author: Range | null;
  /** “who directs … for X”. */
  leads: boolean;
  end: number;
};

export const blankDescription = (end: number): Description => ({
  phrases: [],
  aged: false,
  lay: false,
  outside: null,
  author: null,
  leads: false,
  end,
});

const layVerbs =
  /^(?:lives|lived|lost|suffers|suffered|damaged|underwent|uses|used|tried|started|began|struggled|takes|took|gained|participated|joined|signed|weighs|weighed|wants|stars)$/;
/** “who has type 1 diabetes”, “who was diagnosed with asthma”. */
const illness =
  /^who (?:(?:has|had) (?:(?!\S+(?:ed|en)\b)\S+ ){0,3}?(?:diabetes|cancer|disease|syndrome|disorder|asthma|arthritis|epilepsy|\S+osis|allerg\S+)\b|(?:was|is|has been) (?:diagnosed|living)\b)/;
/** Reads everything about a person behind the name and its letters, from token `at`, within one sentence. */
export function readDescription(passage: Passage, at: number, limit: number): Description {
  const { tokens } = passage;
  const description = blankDescription(at);
  let next = at;
  // “X and her colleagues at the Moor Clinic”: the body is hers too, the words are the subject's.
  for (const tie of [at + 2, at + 3, at + 4])
    if (teamBehind.test(wordsBetween(passage, at, tie))) {
      const shared = readTie(passage, tie, limit);
      if (shared) description.phrases.push(shared);
      return description;
    }
  // “X and Y of Z”, “X and Y, both of Z”: the second one's body is the first one's too.
  if (tokens[at]?.lower === 'and' && tokens[at + 1]?.capital) {
    const second = readName(passage, at + 1)?.end ?? 0;
    const both = /^, both/.test(wordsBetween(passage, second, second + 2));
    const phrase = both ? readRolePhrase(passage, second + 2, limit) : null;
    const shared =
      second > 0 ? (phrase ?? readTie(passage, both ? second + 2 : second, limit)) : null;
    if (shared) description.phrases.push({ ...shared, role: null });
    return description;
  }
  const tie = readTie(passage, at, limit);
  if (tie && tokens[at]?.lower !== 'for' && tokens[at]?.lower !== 'on') {
    if (!isParted(passage, tie)) description.phrases.push(tie);
    next = tie.end;
    description.end = next;
  }
  for (let turn = 0; turn < 6 && next < limit; turn += 1) {
    const mark = tokens[next]?.text ?? '';
    // “X, DPT and manager at Y”: letters are a role as well.
    const and =
      tokens[next]?.lower === 'and' &&
      (turn > 0 ||
        description.phrases.length > 0 ||
        standingOfLetters(tokens[next - 1]?.text ?? '') !== null);
    // “said Dr. X director of Y”: a comma forgotten.
    const bare =
      !and &&
      turn === 0 &&
      tokens[next]?.kind === 'word' &&
      [next, next + 1].some(
        (noun) =>
          /^(?:clinician|lead|industry|researcher)$/.test(
            roleKind(tokens[noun]?.lower ?? '') ?? '',
          ) && /^(?:of|at|for|with)$/.test(tokens[noun + 1]?.lower ?? ''),
      );
    if (!and && !bare && !/^[,(—–-]$/.test(mark)) break;
    let start = bare ? next : next + 1;
    if (/^[,]$/.test(mark) && tokens[start]?.lower === 'and') start += 1;
    const adverb = /^(?:both|currently|now|also|then|formerly|previously|once)$/.test(
      tokens[start]?.lower ?? '',
    )
      ? start
      : null;
    if (adverb !== null) start += 1;
    const known = description.phrases.length;
    const end = readPart(passage, start, limit, description, and);
    if (end === null) break;
    if (adverb !== null) keepPast(passage, adverb, description.phrases[known]);
    next = end;
    // “host of the podcast “Nap Hour,” says …”
    const title = quotationAt(passage, next);
    if (title?.from === next && title.to - next < 12 && tokens[next - 1]?.kind === 'word')
      next = title.to;
    if (mark === '(' && tokens[next]?.text === ')') next += 1;
    description.end = next;
  }
  return description;
}

/** “X and Y of Elm University and Moor College respectively”: the first body is not the second one’s. */
const isParted = (passage: Passage, { end }: RolePhrase): boolean =>
  /^and .*\brespectively\b/.test(wordsBetween(passage, end, end + 9));

/** “then chair of …”: without its first word the card would say that somebody still is. */
function keepPast({ tokens }: Passage, adverb: number, phrase: RolePhrase | undefined): void {
  const isPast = /^(?:then|formerly|previously|once)$/.test(tokens[adverb]?.lower ?? '');
  if (isPast && phrase?.role && phrase.role.from - adverb <= 2) phrase.role.from = adverb;
}

function readPart(
  passage: Passage,
  start: number,
  limit: number,
  into: Description,
  and: boolean,
): number | null {
  const { tokens } = passage;
  const first = tokens[start];
  if (!first || start >= limit) return null;
  if (first.kind === 'number') {
    if (!/^[1-9]\d$/.test(first.text) && !/^[1-9]\d-year-old$/.test(first.lower)) return null;
    into.aged = true;
    return start + 1;
  }
  if (first.lower === 'age' || first.lower === 'aged') {
    into.aged = true;
    return start + 2;
  }
  if (
    (first.lower === 'who' && first.text !== 'WHO') ||
    first.lower === 'whose' ||
    first.lower === 'which'
  )
    return and ? null : readClause(passage, start, limit, into);
  if (/^(?:of|from|at|with)$/.test(first.lower)) {
    const tie = readTie(passage, start, limit);
    if (tie) into.phrases.push(tie);
    return tie?.end ?? null;
  }
  if (first.lower === 'other') return null;
  for (let at = start; at < start + 3; at += 1)
    if (/-year-old$/.test(tokens[at]?.lower ?? '')) into.aged = true;
  const phrase = readRolePhrase(passage, start, limit);
  // “At the Moor Clinic, Minister for Health X said …”: the title of who comes next.
  const isNext =
    first.capital &&
    roleKind(first.lower) !== undefined &&
    isSpeechForm(tokens[phrase?.end ?? 0]?.lower ?? '') &&
    !phrase?.place &&
    tokens[phrase?.role?.to ?? 0]?.lower !== 'at' &&
    wordsBetween(passage, phrase?.role?.to ?? 0, (phrase?.role?.to ?? 0) + 2) !== 'of the' &&
    !phrase?.orgs.some((org) => hasBodyWord(passage, org));
  // “Nurse X, of Y, and pharmacist Z”: the profession of who comes next.
  const isOfNext = phrase?.end === phrase?.role?.to && readName(passage, phrase?.end ?? 0) !== null;
  if (
    phrase?.role &&
    phrase.role.to > start &&
    !isNext &&
    !(isOfNext && tokens[start - 1]?.lower === 'and') &&
    !isOthers(passage, phrase)
  ) {
    // “, and” before a second person begins no role: “Dr. A, of X, and Dr. B”.
    into.phrases.push(phrase);
    return relative(passage, phrase.end, limit, into);
  }
  // “X, PhD, Harvard University”: a bare body after a comma.
  if (!and && first.capital && (!determiners.has(first.lower) || first.text === 'The')) {
    const organisation = readOrganisation(passage, start);
    const closed =
      organisation &&
      (/^(?:[,.;()”"]|and)$/.test(tokens[organisation.end]?.text ?? '.') ||
        isSpeechForm(tokens[organisation.end]?.lower ?? ''));
    // … or “Lecturer in Sleep Science, UCL”.
    const isShort =
      initials.test(first.text) &&
      standingOfLetters(first.text) === null &&
      organisation?.name.to === start + 1 &&
      into.phrases.at(-1)?.orgs.length === 0;
    if (organisation && closed && (isShort || hasBodyWord(passage, organisation.name))) {
      into.phrases.push({
        role: null,
        orgs: [organisation.name],
        place: organisation.place,
        end: organisation.end,
      });
      return organisation.end;
    }
  }
  return null;
}

/** “X, researchers followed …”: several people are not the one before the comma. */
function isOthers(passage: Passage, { role, orgs, place }: RolePhrase): boolean {
  // … nor behind “and”, wherever they work: “X, MD, and nurses at Y”.
  if (!role) return false;
  const isMore = orgs.length > 0 || place || role.to - role.from > 2;
  if (isMore && passage.tokens[role.from - 1]?.lower !== 'and') return false;
  return isPlural(passage, role);
}

const hasBodyWord = (passage: Passage, { from, to }: Range) =>
  passage.tokens.slice(from, to).some(({ lower }) => whole.test(lower));

/** A clause right behind a role, without a comma: “an executive of X who damaged both hips”. */
function relative(passage: Passage, at: number, limit: number, into: Description): number {
  if (passage.tokens[at]?.lower !== 'who') return at;
  return readClause(passage, at, limit, into) ?? at;
}

/** “who directs outreach for the X Association”, “who was not involved in the study”, “who is a professor at Y”. */
function readClause(passage: Passage, at: number, limit: number, into: Description): number | null {
  const { tokens } = passage;
  let end = at + 1;
  while (end < limit && !/^[,;:)—”"]$/.test(tokens[end]?.text ?? '')) end += 1;
  const text = wordsBetween(passage, at, end);
  const range = { from: at, to: end };
  if (isOutside(text)) into.outside = range;
  else if (
    /\b(?:led|co-led|directed|conducted|headed|authored|co-authored|oversaw|wrote) (?:the|this) (?:\S+ )?(?:study|research|trial|paper|review|work|analysis|report)\b/.test(
      text,
    )
  )
    into.author = range;
  const verb = tokens[at + 1]?.lower ?? '';
  if (layVerbs.test(verb) || illness.test(text)) into.lay = true;
  // What somebody does for a living, without a noun for it.
  if (
    /^(?:who (?:(?:has|also|mainly|primarily) )?(?:stud(?:ies|ied) (?!at\b)|research(?:es|ed) |speciali[sz]es in |(?:treat(?:s|ed)|trains?|coaches|has trained) (?!herself|himself|for|with|at|in))|whose (?:own )?(?:lab|team|group|research|work)\b)/.test(
      text,
    )
  ) {
    into.leads = true;
    const body = tieBehind(passage, at, end);
    const tie = body > at ? readTie(passage, body, end) : null;
    if (tie) into.phrases.push(tie);
  }
  // “who led the study and is director of …”: every verb of the clause.
  for (let start = at + 1; start < end; start += 1) {
    if (start > at + 1 && tokens[start - 1]?.lower !== 'and') continue;
    const said = readPredicate(passage, start, end);
    into.phrases.push(...said.phrases);
    into.leads ||= said.leads;
  }
  return end;
}

/** The end of “was not involved in the study” behind its subject, at token `at`; null where it says something else. */
export function saysOutside(passage: Passage, at: number, limit: number): number | null {
  const end = Math.min(limit, at + 12);
  const words = wordsBetween(passage, at, end);
  return /^,? ?(?:who )?(?:was|is|were|had|has|wasn't|did|didn't) /.test(words) &&
    isOutside(words) &&
    words.split(' ').some((word) => studyHeads.has(word))
    ? end
    : null;
}

const isOutside = (text: string): boolean =>
  /\b(?:not|n't|never) (?:\S+ ){0,2}?(?:involved|part of|connected|affiliated|associated|take part|participate|a part of|a member of|one of)\b/.test(
    text,
  ) || /\bhad no (?:role|part) in\b/.test(text);
