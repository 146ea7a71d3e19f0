import { attaches } from './chain';
import { readCue } from './cues';
import { breaks, leftEdge } from './noun-phrase';
import { hasOrganisationWord, readOrganisation, type Range } from './organisations';
import { textOf, wordsBetween, type Passage } from './passage';
import type { PersonMention } from './people';
import {
  acronyms,
  bodies,
  calendar,
  determiners,
  functionWords,
  honorifics,
  placeNames,
  isPeople,
  roleKind,
  isOnePerson,
  studyHeads,
  teams,
  vagueStudies,
  words,
} from './words';

/** Something that may be a source: token positions of the whole noun phrase up to its head. */
export type Mention = {
  kind: 'person' | 'organisation' | 'study' | 'unnamed';
  from: number;
  to: number;
  person: PersonMention | null;
  /** An organisation's own name. */
  name: Range | null;
  plural: boolean;
  /** “my husband”, “one buyer”: shown as a voice, never as evidence. */
  lay?: boolean;
};

/** Who speaks for nobody but themselves. */
const layVoices = words(
  'friend friends boss buyer buyers reviewer reviewers tester testers husband husbands wife mother mothers mom moms mum mums father fathers dad dads son daughter man woman resident local patient customer customers user parent',
);

/** Capitals that name no body: measures, “Vancouver-based”, and peoples (“British scientists”). */
const notBodies =
  /^(?:COVID|HIV|DNA|BMI|LDL|HDL|MRI|FODMAP|II?I?|IU|AM|PM|TV|GPs?)\b|^\S+-(?:based|born|trained)$|^(?:\p{L}+(?:[^u]ish|nese|[iy]c?an|rean)s?|French|Dutch|Greek|Swiss|Welsh|Brit(?:on)?s|Aussies)$/u;

/** All mentions of one passage outside quotations, in order, none inside another. */
export function findMentions(passage: Passage, persons: readonly PersonMention[]): Mention[] {
  const found: Mention[] = persons
    .filter(({ from }) => passage.quoted[from] === -1)
    .map((person) => ({
      kind: 'person',
      from: person.from,
      to: person.to,
      person,
      name: null,
      plural: false,
    }));
  const taken = new Uint8Array(passage.tokens.length);
  for (const { from, to, person } of found) {
    taken.fill(1, from, to);
    // What describes somebody speaks for nobody else: “X, a therapist at the Y Clinic”.
    if (person) taken.fill(1, person.premodifier?.from ?? from, Math.max(to, person.end));
  }
  for (const sentence of passage.sentences) {
    let floor = sentence.from;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (passage.quoted[at] !== -1 || taken[at]) continue;
      const mention =
        headAt(passage, at, floor, sentence.to, taken) ??
        organisationAt(passage, at, sentence.from, sentence.to, taken);
      if (!mention) continue;
      found.push(mention);
      taken.fill(1, mention.from, mention.to);
      floor = mention.to;
      at = mention.to - 1;
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function headAt(
  passage: Passage,
  at: number,
  floor: number,
  limit: number,
  taken: Uint8Array,
): Mention | null {
  const { tokens } = passage;
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  const word = token.lower;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  const lay = layVoices.has(word);
  const plural = isPeople(word) || (lay && /[^s]s$/.test(word));
  const people = plural || lay || isOnePerson(word) || teams.has(word);
  if (people) {
    if (
      next?.kind === 'word' &&
      (isPeople(next.lower) || teams.has(next.lower) || isOnePerson(next.lower))
    )
      return null;
    // “a team of researchers”: the people are the head.
    if (
      teams.has(word) &&
      next?.lower === 'of' &&
      tokens.slice(at + 2, at + 6).some(({ lower }) => isPeople(lower))
    )
      return null;
    // “the Health Professionals Follow-up Study”: part of a name.
    if (token.capital && next?.capital && tokens[at - 1]?.capital && at > floor) return null;
    const from = token.capital
      ? leftEdge(passage, at, floor, taken)
      : withBody(passage, at, floor, taken);
    const first = tokens[from]?.lower ?? '';
    if (!plural && from === at && !/^(?:editorial)$/.test(word)) return null;
    if (
      !plural &&
      !determiners.has(first) &&
      !tokens.slice(from, at).some(({ kind }) => kind === 'possessive') &&
      !tokens[from]?.capital
    )
      return null;
    if (first === 'your' || first === 'no' || first === 'any') return null;
    const own = first === 'my' || first === 'our';
    return {
      kind: 'unnamed',
      lay: lay || own,
      from,
      to: at + 1,
      person: null,
      name: null,
      plural: plural || teams.has(word),
    };
  }
  // “the government agency”: the last of them.
  if (bodies.has(word) && !token.capital && !bodies.has(next?.lower ?? '')) {
    // “the agency”, “the Berlin company”
    const the = [at - 1, at - 2, at - 3].find(
      (before) =>
        before >= floor &&
        (tokens[before]?.lower === 'the' ||
          (word === 'body' && /^an?$/.test(tokens[before]?.lower ?? ''))),
    );
    if (
      the !== undefined &&
      !taken[the] &&
      // “the body” is mostly ours; “an advisory body” speaks.
      (word !== 'body' || the === at - 2) &&
      !breaks(tokens[at - 1]?.lower === 'the' ? '' : (tokens[at - 1]?.lower ?? ''))
    )
      return {
        kind: 'organisation',
        from: the,
        to: at + 1,
        person: null,
        name: null,
        plural: false,
      };
  }
  const cue = next ? readCue(next.lower) : undefined;
  // “new figures show”
  const isFigures =
    /^(?:figures|statistics|estimates)$/.test(word) &&
    (cue !== undefined ||
      /^(?:from|by)$/.test(next?.lower ?? '') ||
      /(?:^| )according to(?: \S+){0,2}$/.test(wordsBetween(passage, at - 4, at)));
  // “an article in the journal X”, “earlier work shows”
  const isTold =
    (word === 'article' && /^(?:in|published)$/.test(next?.lower ?? '')) ||
    (word === 'work' &&
      cue !== undefined &&
      /^(?:previous|earlier|prior|recent|past)$/.test(tokens[at - 1]?.lower ?? ''));
  if (isFigures || (studyHeads.has(word) && (isTold || !vagueStudies.has(word)))) {
    // “universities report that”
    if (next?.lower === 'that' && readCue(word) && /[^s]s$/.test(tokens[at - 1]?.lower ?? ''))
      return null;
    // “the agencies report”; “an FDA report” is a study.
    if (
      taken[at - 1] &&
      tokens[at - 1]?.kind !== 'possessive' &&
      readCue(word) &&
      !/^(?:an?|this|that)$/.test(tokens[withBody(passage, at, floor, taken)]?.lower ?? '')
    )
      return null;
    const closes =
      !next ||
      next.kind === 'mark' ||
      next.kind === 'possessive' ||
      next.kind === 'number' ||
      cue !== undefined ||
      breaks(next.lower) ||
      attaches(next.lower) ||
      /^(?:co-authored|performed|available|written|today|underway|c[ao]mes?|ran|began)$/.test(
        next.lower,
      ) ||
      /^(?:also|then|now|later|further|even|itself|themselves|included)$/.test(next.lower) ||
      /(?:ly|ed)$/.test(next.lower);
    if (!closes || (token.capital && next?.capital)) return null;
    if (next?.kind === 'possessive') return null;
    const from = withBody(passage, at, floor, taken);
    // “The team, led by Dr. X, reports …”
    if (cue === undefined && from === at && tokens[at - 1]?.text === ',' && readCue(word))
      return null;
    const first = tokens[from]?.lower ?? '';
    if (first === 'no' || first === 'any' || first === 'more' || first === 'your') return null;
    return {
      kind: 'study',
      from,
      to: at + 1,
      person: null,
      name: null,
      plural:
        /s$/.test(word) && word !== 'analysis' && word !== 'meta-analysis' ? true : word === 'data',
    };
  }
  return null;
}

/** “a York Hospital spokesman”, “a UCLA study”: a body right before the noun is part of it. */
function withBody(passage: Passage, at: number, floor: number, taken: Uint8Array): number {
  const { tokens } = passage;
  let from = leftEdge(passage, at, floor, taken);
  if (from < at && (determiners.has(tokens[from]?.lower ?? '') || !taken[from - 1])) return from;
  // “the agency's spokesman”
  if (tokens[from - 1]?.kind === 'possessive' && taken[from - 2]) from -= 1;
  while (taken[from - 1] && tokens[from - 1]?.kind === 'word') from -= 1;
  if (from === at) return from;
  if (/^(?:new|recent|large|major|small)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1;
  return /^an?$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
}

function organisationAt(
  passage: Passage,
  at: number,
  start: number,
  limit: number,
  taken: Uint8Array,
): Mention | null {
  const { tokens } = passage;
  const token = tokens[at];
  if (
    !token?.capital ||
    (functionWords.has(token.lower) && !acronyms.has(token.text)) ||
    calendar.has(token.lower) ||
    roleKind(token.lower) ||
    honorifics.has(token.lower) ||
    /^(?:we|you|they|i|he|she|it|that|there|who|what|here|let)'/.test(token.lower.replace('’', "'"))
  )
    return null;
  const read = readOrganisation(passage, at);
  if (!read) return null;
  let to = Math.min(read.name.to, limit);
  for (let next = at; next < to; next += 1) {
    const word = tokens[next]?.lower ?? '';
    // “British Researchers”: the people are the source, not a body.
    const inName = !tokens[next - 1]?.capital && next > at;
    if (taken[next] || (!inName && (isPeople(word) || word === 'studies'))) to = Math.min(to, next);
  }
  if (to < read.name.to) while (to > at && !tokens[to - 1]?.capital) to -= 1;
  if (to <= at) return null;
  const name = { from: at, to };
  const text = textOf(passage, at, to);
  if (placeNames.has(text) || notBodies.test(text)) return null;
  const single = to - at === 1;
  const known = acronyms.has(token.text) || hasOrganisationWord(passage, name);
  const branded = /^\p{Lu}+&\p{Lu}|^\p{Lu}\p{L}*\p{Ll}\p{Lu}|^\p{Lu}{2,}$|\.(?:com|org)$/u.test(
    token.text,
  );
  // The first word of a sentence is a capital anyway: alone it proves nothing, unless it is one elsewhere too.
  if (single && at === start && !known && !branded && !isNameElsewhere(passage, at)) return null;
  // “the 2015 Moor Guidelines”
  const lead = tokens[at - 1]?.kind === 'number' ? at - 2 : at - 1;
  const the = tokens[lead]?.lower === 'the' && lead >= start && !taken[lead];
  // “The Moor Dietary Guidelines recommend …”
  const plural = /[^s]s$/.test(tokens[to - 1]?.lower ?? '');
  return { kind: 'organisation', from: the ? lead : at, to, person: null, name, plural };
}

function isNameElsewhere(passage: Passage, at: number): boolean {
  const word = passage.tokens[at]?.text;
  // Near by only: a block of a whole book must not be read again at every sentence.
  const from = Math.max(0, at - 300);
  const others = passage.tokens.slice(from, at + 300).some((token, offset) => {
    const stop = passage.tokens[from + offset - 1]?.text ?? '.';
    return from + offset !== at && token.text === word && !/^[.!?“”"]$/.test(stop);
  });
  // “Acorn, which makes the drug, said …”
  const comma = passage.tokens.slice(at + 2, at + 16).findIndex(({ text }) => text === ',');
  const aside = passage.tokens[at + 1]?.text === ',' && comma >= 0;
  const next = passage.tokens[aside ? at + comma + 3 : at + 1]?.lower ?? '';
  return (
    others ||
    (/^(?:said|says|reported|reports|announced|told|spokesman|spokeswoman|spokesperson)$/.test(
      next,
    ) &&
      !/(?:s|ing|ed)$/.test(word?.toLowerCase() ?? 's'))
  );
}
