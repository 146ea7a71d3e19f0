import { saysOutside } from './description';
import type { Person } from './people';
import type { Passage } from './passage';
import type { Relation, Span } from './source';
import type { Statement } from './statements';
import { organisationWords, placeNames } from './words';

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

/** How a person stands to the study or to what the article is about; only where words say so. */
export function judgeRelation(
  person: Person,
  statements: readonly Statement[],
  passages: readonly Passage[],
  roles: readonly Span[],
  orgs: readonly Span[],
): Tie {
  for (const { description, passage } of person.mentions) {
    if (description?.outside)
      return {
        relation: 'outside',
        evidence: spanOf(passage, description.outside.from, description.outside.to),
      };
  }
  for (const { outside } of person.mentions)
    if (outside)
      return { relation: 'outside', evidence: spanOf(outside.passage, outside.from, outside.to) };
  const outside = outsideSentence(person);
  if (outside) return outside;
  for (const role of roles)
    if (studyRole.test(role.text) && !wroteOther(role.text))
      return { relation: 'author-of-study', evidence: role };
  for (const { description, passage } of person.mentions)
    if (description?.author)
      return {
        relation: 'author-of-study',
        evidence: spanOf(passage, description.author.from, description.author.to),
      };
  for (const { subject, passage, cue } of statements)
    if (subject.team)
      return {
        relation: 'author-of-study',
        evidence: spanOf(passage, subject.mentions[0]?.from ?? subject.from, cue.to),
      };
  const team = teamOf(person);
  if (team) return team;
  const interest = roles.find(({ text }) => officer.test(text));
  if (interest)
    for (const org of orgs)
      if (
        // Who speaks for a learned society has no stake in a study it merely let present.
        !(/\bspokes/i.test(interest.text) && learned.test(org.text)) &&
        named(org, person, passages) > 0
      )
        return { relation: 'interest', evidence: interest };
  return { relation: 'unknown', evidence: null };
}

const spanOf = (passage: Passage, from: number, to: number): Span | null => {
  const start = passage.tokens[from]?.start;
  const end = passage.tokens[to - 1]?.end;
  return start === undefined || end === undefined ? null : passage.span(start, end);
};

/** “Allen was not involved in the research.” */
function outsideSentence(person: Person): Tie | null {
  for (const { passage, from, to } of person.mentions) {
    const sentence = passage.sentenceAt(from);
    if (!sentence || from - sentence.from > 3) continue;
    const end = saysOutside(passage, to, sentence.to);
    if (end !== null) return { relation: 'outside', evidence: spanOf(passage, from, end) };
  }
  return null;
}

const learned =
  /\b(?:association|society|college|academy|university|hospital|federation|institute)\b/i;

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
    const words = passage.tokens
      .slice(to, to + 4)
      .map(({ lower }) => lower)
      .join(' ');
    const length = /^'s (?:(?:research )?team|group|study|paper)\b/.test(words)
      ? 2
      : /^and (?:(?:his|her|their) )?(?:team|colleagues|co-?authors)\b/.test(words)
        ? 2
        : 0;
    const before = passage.tokens
      .slice(Math.max(0, from - 9), from)
      .map(({ lower }) => lower)
      .join(' ');
    const sentence = passage.sentenceAt(from);
    const study = passage.tokens
      .slice(sentence?.from ?? from, sentence?.to ?? to)
      .some(({ lower }) =>
        /^(?:study|research|trial|review|meta-analysis|analysis|researchers|team|paper)$/.test(
          lower,
        ),
      );
    const led = /(?:^| )led by(?: [^,.;]{0,40})?$/.test(before) && study;
    if (led)
      return {
        relation: 'author-of-study',
        evidence: spanOf(
          passage,
          Math.max(
            0,
            passage.tokens.slice(0, from).findLastIndex(({ lower }) => lower === 'led'),
          ),
          to,
        ),
      };
    if (length > 0)
      return { relation: 'author-of-study', evidence: spanOf(passage, from, to + length) };
  }
  return null;
}
