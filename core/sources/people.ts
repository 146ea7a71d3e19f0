import { isSpeechForm } from './cues';
import { readDescription, type Description } from './description';
import { isEvident } from './is-evident';
import { familyName, readName, type NameUse } from './names';
import type { Range } from './organisations';
import type { Passage } from './passage';
import { pastField } from './past-field';
import { readPremodifier, type Premodifier } from './premodifier';
import type { RolePhrase } from './role-phrase';
import { readCopulas } from './copula';
import { behindNoun, functionWords, particles, roleKind } from './words';

/** One use of a person's name in the text, with what stands around it. */
export type PersonMention = {
  person: Person;
  passage: Passage;
  /** With honorific and a role right before it (“Researcher Sara …”). */
  from: number;
  to: number;
  /** Where letters and apposition end. */
  end: number;
  /** Where a role before the name begins. */
  premodifier: Premodifier | null;
  description: Description | null;
  use: NameUse | null;
  /** What another sentence says the person is. */
  elsewhere?: (RolePhrase & { passage: Passage })[];
  /** “She was not involved in the study.” in a sentence behind. */
  outside?: Range & { passage: Passage };
};

export type Person = {
  family: string;
  given: string;
  mentions: PersonMention[];
};

export type Stranger = { from: number; begins: boolean; given: string };

/** The registry: everybody the article presents as a person, and every place they are named. */
export function findPeople(passages: readonly Passage[]): {
  people: Person[];
  mentions: PersonMention[][];
  /** Names nothing presents as a person, and whether they begin a sentence: a pronoun behind may be theirs. */
  strangers: Stranger[][];
} {
  const people: Person[] = [];
  const byFamily = new Map<string, Person[]>();
  const mentions: PersonMention[][] = passages.map(() => []);
  const strangers: Stranger[][] = passages.map(() => []);
  const full = passages.map((passage) => readFullNames(passage));

  const join = (passage: Passage, use: NameUse): Person => {
    const family = familyName(passage, use.name);
    const first = passage.tokens[use.name.from]?.lower ?? '';
    // “Dr. van Loon”: no first name is a particle.
    const given = use.name.to - use.name.from > 1 && !particles.has(first) ? first : '';
    // “Dame Sally”, “Dr Michael”: titles may go with the first name.
    if (given === '' && use.honorific !== null && !byFamily.has(family)) {
      const titled = people.find((person) => person.given === family);
      if (titled) return titled;
    }
    const namesakes = byFamily.get(family) ?? [];
    const same = namesakes.find(
      (person) => person.given === '' || given === '' || alike(person.given, given),
    );
    if (same) {
      same.given ||= given;
      return same;
    }
    const person: Person = { family, given, mentions: [] };
    people.push(person);
    byFamily.set(family, [...namesakes, person]);
    return person;
  };
  // Presented without a role, but a speaker by family name later: a person all the same.
  const speakers = new Set(passages.flatMap(readSpeakers));
  // Patients and trainers are called by their first names: “Heather said”.
  const byGiven = new Map<string, Person[]>();
  for (const [at, candidates] of full.entries())
    for (const candidate of candidates) {
      const passage = passages[at];
      const { name } = candidate.use;
      const given = passage?.tokens[name.from]?.lower ?? '';
      const byFirst = name.to - name.from > 1 && speakers.has(given);
      if (!passage) continue;
      if (!candidate.evident && !byFirst && !speakers.has(familyName(passage, name))) continue;
      const person = join(passage, candidate.use);
      candidate.person = person;
      const same = byGiven.get(given) ?? [];
      if (byFirst && !same.includes(person)) byGiven.set(given, [...same, person]);
    }
  for (const [at, passage] of passages.entries()) {
    const found = mentions[at] ?? [];
    const taken = new Set<number>();
    for (const candidate of full[at] ?? []) {
      const family = familyName(passage, candidate.use.name);
      const { from } = candidate.use;
      const person =
        candidate.person ??
        byFamily
          .get(family)
          ?.find(({ given }) => alike(given, passage.tokens[candidate.use.name.from]?.lower ?? ''));
      if (!person) {
        if (passage.quoted[from] === -1)
          strangers[at]?.push({
            from,
            begins: passage.sentenceAt(from)?.from === from,
            given: passage.tokens[from]?.lower ?? '',
          });
        continue;
      }
      const mention = { ...candidate.mention, person };
      person.mentions.push(mention);
      found.push(mention);
      for (let token = mention.from; token < candidate.use.end; token += 1) taken.add(token);
    }
    for (let token = 0; token < passage.tokens.length; token += 1) {
      const word = passage.tokens[token];
      if (!word?.capital || taken.has(token)) continue;
      const namesakes = byFamily.get(word.lower) ?? byGiven.get(word.lower);
      const neighbour = passage.tokens[token - 1];
      const partOfRun =
        (neighbour?.capital &&
          neighbour.end + 1 === word.start &&
          !functionWords.has(neighbour.lower) &&
          !roleKind(neighbour.lower)) ||
        (passage.tokens[token + 1]?.capital ?? false);
      if (!namesakes || partOfRun) continue;
      const person = latest(namesakes, passage.block);
      const sentence = passage.sentenceAt(token);
      const mention: PersonMention = {
        person,
        passage,
        from: token,
        to: token + 1,
        end: token + 1,
        premodifier: null,
        description: readDescription(passage, token + 1, sentence?.to ?? token + 1),
        use: null,
      };
      person.mentions.push(mention);
      found.push(mention);
    }
    found.sort((a, b) => a.from - b.from);
  }
  readCopulas(passages, mentions);
  return { people, mentions, strangers };
}

/** Single capitals beside a verb of saying: “Tomei said”, “says Duffy”. */
function readSpeakers({ tokens, quoted }: Passage): string[] {
  return tokens.flatMap((token, at) => {
    if (quoted[at] !== -1 || !isSpeechForm(token.lower) || token.capital) return [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (before?.capital && !tokens[at - 2]?.capital) return [before.lower];
    return after?.capital && quoted[at - 1] !== -1 && !tokens[at + 2]?.capital ? [after.lower] : [];
  });
}

const alike = (a: string, b: string): boolean =>
  a === b || (a[0] === b[0] && (a.length < 3 || b.length < 3 || a.startsWith(b.slice(0, 3))));

const latest = (namesakes: Person[], block: number): Person =>
  namesakes.length === 1 && namesakes[0]
    ? namesakes[0]
    : namesakes.reduce((best, person) => {
        const near = (one: Person) =>
          Math.max(
            -1,
            ...one.mentions.map(({ passage }) => (passage.block <= block ? passage.block : -1)),
          );
        return near(person) > near(best) ? person : best;
      });

type Candidate = {
  use: NameUse;
  mention: Omit<PersonMention, 'person'>;
  evident: boolean;
  person?: Person;
};

function readFullNames(passage: Passage): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = passage;
  for (const { from, to } of passage.sentences)
    for (let at = from; at < to; at += 1) {
      if (!tokens[at]?.capital) continue;
      const run = at;
      at = pastField(passage, at);
      const previous = tokens[at - 1];
      const use = readName(passage, at);
      if (!use || use.name.to > to) {
        // The rest of a run that is no name is none either, unless a role inside it parts the two.
        if (
          !roleKind(tokens[at]?.lower ?? '') &&
          !behindNoun.test(tokens[at]?.lower ?? '') &&
          !functionWords.has(tokens[at]?.lower ?? '') &&
          use === null &&
          !ofMinister(tokens, at + 1) &&
          isRole(tokens, at, to) === false
        )
          while (at + 1 < to && tokens[at + 1]?.capital && tokens[at]?.text.endsWith('.') === false)
            at += 1;
        continue;
      }
      if (
        previous?.capital &&
        previous.end + 1 === tokens[at]?.start &&
        at > from &&
        at === run &&
        use.honorific === null &&
        !functionWords.has(previous.lower) &&
        !roleKind(previous.lower) &&
        !ofMinister(tokens, at) &&
        !behindNoun.test(previous.lower) &&
        !/^(?:study|lead)$/.test(previous.lower)
      )
        continue;
      const quoted = passage.quoted[at] !== -1;
      // Nobody's name stands behind “the”: “of the Public Understanding of Risk”.
      if (
        previous?.lower === 'the' &&
        at > from &&
        use.honorific === null &&
        use.letters.length === 0
      )
        continue;
      // “X, editor of the Journal of Child and Adolescent Y”: the end of a body's name, or a town.
      const inBody = found
        .at(-1)
        ?.mention.description?.phrases.some(
          ({ role, orgs, place }) =>
            (role && role.from < at && at < role.to) ||
            orgs.some((org) => org.from < at && at < org.to) ||
            (place && place.from <= at && at < place.to),
        );
      if (inBody) continue;
      const premodifier = readPremodifier(passage, at, from);
      const description = readDescription(passage, use.end, to);
      const shared = sharedBefore(passage, at, found.at(-1));
      const evident =
        !quoted && (shared !== null || isEvident(passage, at, use, premodifier, description, to));
      const sticks =
        at === run && premodifier?.phrase.role?.to === at && tokens[at - 1]?.capital ? at - 1 : at;
      found.push({
        use,
        evident,
        mention: {
          passage,
          from: sticks,
          to: use.name.to,
          end: Math.max(use.end, description.end),
          premodifier,
          description,
          use,
          ...(shared && { elsewhere: [{ ...shared, passage }] }),
        },
      });
      at = use.end - 1;
    }
  return found;
}

/** “Elm University researchers X, PhD, and Y”: what is said of several before the first is said of the next too. */
function sharedBefore(
  { tokens }: Passage,
  at: number,
  before: Candidate | undefined,
): RolePhrase | null {
  const phrase = before?.mention.premodifier?.phrase;
  const between = tokens
    .slice(before?.use.end, at)
    .map(({ lower }) => lower)
    .join('');
  const noun = tokens[(phrase?.role?.to ?? 0) - 1]?.lower ?? '';
  return phrase && /^,?and$/.test(between) && noun.endsWith('s') && roleKind(noun) ? phrase : null;
}

/** “Minister for Health X”: the capital before the name is the field. */
function ofMinister(tokens: Passage['tokens'], at: number): boolean {
  let field = at - 1;
  // “Secretary for Food and Health X”
  if (tokens[field - 1]?.lower === 'and') field -= 2;
  const office = tokens[field - 2]?.lower ?? '';
  const isOffice = roleKind(office) !== undefined || behindNoun.test(office);
  return isOffice && tokens[field - 1]?.lower === 'for';
}

/** Whether a role stands somewhere in the run of capitals from `at`. */
function isRole(tokens: Passage['tokens'], at: number, to: number): boolean {
  for (let next = at; next < Math.min(to, at + 12) && tokens[next]?.capital; next += 1)
    if (
      roleKind(tokens[next]?.lower ?? '') ||
      /^(?:dr\.?|prof\.?)$/.test(tokens[next]?.lower ?? '')
    )
      return true;
  return false;
}
