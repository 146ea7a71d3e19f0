import { saysOutside } from './description';
import type { Person } from './people';
import { spanOf, wordsBetween, type Passage } from './passage';
import type { Relation, Span } from './source';
import type { Statement } from './statements';
import { organisationWords, placeNames, studyHeads } from './words';

export type Tie = { relation: Relation; evidence: Span | null };

const studyRole =
  /\b(?:co-?author|lead author|senior author|study author|study leader|study investigator|lead researcher|lead investigator|principal investigator|lead scientist|co-?investigator|first author|corresponding author)\b|\bauthors? (?:of|on) (?:the|this) (?:\S+ )?(?:study|paper|report|research|review|trial)\b|\b(?:study|paper|report|review)(?:'|’)s (?:\S+ )?authors?\b|\bstudy authors\b/i;
const authorOf = /\bauthors? (?:of|on|for) /i;
/** “co-author of The Fiber Book”, “first author of that statement”: what was written is no study. */
const wroteOther = (role: string): boolean =>
  authorOf.test(role) &&
  !/\b(?:study|studies|papers?|report|research|reviews?|trials?|analysis|meta-analysis|article|findings)\b/i.test(
    role.slice(role.search(authorOf)),
  );
const officer =
  /\b(?:founder|co-?founder|owner|co-?owner|ceo|chief executive|president|spokes\w+|creator|inventor|chief \S+ officer|vice president)\b/i;

const ofStudy = (evidence: Span): Tie => ({ relation: 'author-of-study', evidence });

/** How a person stands to the study or to what the article is about; only where words say so. */
export function judgeRelation(
  person: Person,
  statements: readonly Statement[],
  passages: readonly Passage[],
  roles: readonly Span[],
  orgs: readonly Span[],
): Tie {
  const { mentions } = person;
  for (const { description, passage, outside } of mentions) {
    const own = description?.outside ? { ...description.outside, passage } : outside;
    if (own) return { relation: 'outside', evidence: spanOf(own.passage, own) };
  }
  const outside = outsideSentence(person);
  if (outside) return outside;
  for (const role of roles)
    if (studyRole.test(role.text) && !wroteOther(role.text)) return ofStudy(role);
  for (const { description, passage } of mentions)
    if (description?.author) return ofStudy(spanOf(passage, description.author));
  for (const { subject, passage, cue } of statements)
    // What a team tells its patients is no finding of theirs.
    if (
      subject.team &&
      !/^(?:tell|advise|recommend|urge)s?$/.test(passage.tokens[cue.from]?.lower ?? '')
    )
      return ofStudy(
        spanOf(passage, { from: subject.mentions[0]?.from ?? subject.from, to: cue.to }),
      );
  const team = teamOf(person);
  if (team) return team;
  const interest = roles.find(({ text }) => officer.test(text));
  if (interest)
    for (const org of orgs)
      if (
        // Who speaks for a learned society has no stake in a study it merely let present.
        !(/\b(?:spokes|president)/i.test(interest.text) && learned.test(org.text)) &&
        named(org, person, passages) > 0
      )
        return { relation: 'interest', evidence: interest };
  return { relation: 'unknown', evidence: null };
}

/** “Allen was not involved in the research.” */
function outsideSentence(person: Person): Tie | null {
  for (const { passage, from, to } of person.mentions) {
    const sentence = passage.sentenceAt(from);
    if (!sentence || from - sentence.from > 3) continue;
    const end = saysOutside(passage, to, sentence.to);
    if (end !== null) return { relation: 'outside', evidence: spanOf(passage, { from, to: end }) };
  }
  return null;
}

const learned =
  /\b(?:association|society|college|academy|university|hospital|federation|institute|journal)\b/i;

// Words many bodies share: alone they name none.
const shared =
  /^(?:american|national|international|british|european|canadian|global|united|first|north|south|east|west|mount|saint|great|green|new)$/i;

const sentenceOf = (passage: Passage, token: number): number =>
  passage.sentenceAt(token)?.from ?? -1;

/** How often the article names a body beside its person's own sentences: in full, or by its head (“Omada”). */
function named(org: Span, person: Person, passages: readonly Passage[]): number {
  const [head = '', ...rest] = org.text.split(' ');
  const lower = head.toLowerCase();
  const own =
    head.length > 3 &&
    rest.length > 0 &&
    !shared.test(head) &&
    !organisationWords.has(lower) &&
    !placeNames.has(head);
  const sought = own && lower !== person.family && lower !== person.given ? head : org.text;
  let count = 0;
  const introductions = new Set(
    person.mentions
      .filter(({ use }) => use !== null)
      .map(({ passage, from }) => `${String(passage.block)}:${String(sentenceOf(passage, from))}`),
  );
  for (const passage of passages)
    for (
      let at = passage.text.indexOf(sought);
      at >= 0;
      at = passage.text.indexOf(sought, at + sought.length)
    ) {
      const token = passage.tokens.findIndex(({ end }) => end > at);
      if (!introductions.has(`${String(passage.block)}:${String(sentenceOf(passage, token))}`))
        count += 1;
    }
  return count;
}

/** “Longo's team”, “Kris-Etherton and colleagues”: a study of their own, said anywhere in the article. */
function teamOf(person: Person): Tie | null {
  for (const { passage, from, to } of person.mentions) {
    const words = wordsBetween(passage, to, to + 4);
    const length = /^'s (?:(?:research )?team|group|study|paper)\b/.test(words)
      ? 2
      : /^and (?:(?:his|her|their) )?(?:(?:team|colleagues)(?! (?:at|now|tell|advise)\b)|co-?authors)\b/.test(
            words,
          )
        ? 2
        : 0;
    const before = wordsBetween(passage, Math.max(0, from - 9), from);
    const sentence = passage.sentenceAt(from);
    const study = passage.tokens
      .slice(sentence?.from ?? from, sentence?.to ?? to)
      .some(({ lower }) => studyHeads.has(lower) || /^(?:researchers|team)$/.test(lower));
    const led = /(?:^| )led by(?: [^,.;]{0,40})?$/.test(before) && study;
    if (led) {
      const start = passage.tokens.slice(0, from).findLastIndex(({ lower }) => lower === 'led');
      return ofStudy(spanOf(passage, { from: Math.max(0, start), to }));
    }
    if (length > 0) return ofStudy(spanOf(passage, { from, to: to + length }));
  }
  return null;
}
