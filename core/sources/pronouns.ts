import type { Mention } from './mentions';
import type { Passage } from './passage';
import type { Person, PersonMention, Stranger } from './people';
import type { Statement } from './statements';
import { namesOf } from './words';

/** Who a pronoun stands for. Null where the text leaves it open: then there is no source. */
export type Reference =
  | { kind: 'person'; person: PersonMention }
  | { kind: 'group' }
  /** “the 78-year-old”, whoever it is: nobody the article gives a name as a speaker. */
  | { kind: 'lay' }
  | { kind: 'study'; mention: Mention; passage: Passage }
  | { kind: 'organisation'; mention: Mention }
  | null;

type Gender = 'he' | 'she';

/** Follows one article from block to block; what it learns about a person's pronoun it keeps. */
export class Pronouns {
  private readonly genders = new Map<Person, Gender>();
  /** Whom the last pronoun stood for, and where: the next may go on from there. */
  private heard: { person: PersonMention; block: number } | null = null;

  constructor(
    private readonly passages: readonly Passage[],
    private readonly mentions: readonly (readonly Mention[])[],
    private readonly strangers: readonly (readonly Stranger[])[],
  ) {
    for (const { person } of mentions.flat()) {
      if (!person) continue;
      const { given, family } = person.person;
      // A first name is enough to keep “he” from the woman named last; what the text says later wins.
      if (!this.genders.has(person.person))
        for (const gender of ['she', 'he'] as const)
          if (namesOf[gender].has(given || family)) this.genders.set(person.person, gender);
      const honorific = person.use?.honorific;
      if (honorific === null || honorific === undefined) continue;
      const word = person.passage.tokens[honorific]?.lower.replace('.', '');
      if (word === 'mr' || word === 'sir' || word === 'lord') this.genders.set(person.person, 'he');
      if (word === 'ms' || word === 'mrs' || word === 'miss' || word === 'dame')
        this.genders.set(person.person, 'she');
    }
  }

  resolve({ subject, passage, sentence }: Statement): Reference {
    const { pronoun } = subject;
    if (pronoun === 'he' || pronoun === 'she' || pronoun === 'one') {
      for (let block = passage.block; block >= Math.max(0, passage.block - 4); block -= 1) {
        if (this.heard?.block === block && block < passage.block && pronoun !== 'one') {
          const { person } = this.heard;
          const isNamedLater = (this.mentions[block] ?? []).some(
            ({ person: other }) => other && other.person !== person.person,
          );
          if (!isNamedLater && this.genders.get(person.person) === pronoun) {
            this.heard = { person, block: passage.block };
            return { kind: 'person', person };
          }
        }
        const before = (this.mentions[block] ?? []).filter(
          ({ from }) => block < passage.block || from < subject.from,
        );
        // A claim given to the wrong person is worse than none.
        const home = this.passages[block];
        const sentenceBefore = sentence.from > 0 ? passage.sentenceAt(sentence.from - 1)?.from : 0;
        const stranger = (this.strangers[block] ?? []).findLast(
          ({ from, begins, given }) =>
            (block < passage.block
              ? begins
              : from < subject.from && (begins || from >= (sentenceBefore ?? 0))) &&
            (pronoun === 'one' || !namesOf[pronoun === 'he' ? 'she' : 'he'].has(given)),
        );
        for (let at = before.length - 1; at >= 0; at -= 1) {
          const { person = null, from = 0 } = before[at] ?? {};
          if (!person) continue;
          // “X writes in Night Moor. She says …”: beside a person in one sentence it is a title or a place.
          const isBeside =
            stranger?.begins === false &&
            home?.sentenceAt(stranger.from) === home?.sentenceAt(from);
          if (stranger && stranger.from > from && !isBeside) return null;
          if (pronoun === 'one') return { kind: 'person', person };
          const gender = this.genders.get(person.person);
          if (gender && gender !== pronoun) continue;
          // “Vale went to see Moss. She …”: either of two the text tells nothing of.
          const sentenceOf = home?.sentenceAt(from);
          const rival = before
            .slice(0, at)
            .some(
              (one) =>
                one.person &&
                one.person.person !== person.person &&
                home?.sentenceAt(one.from) === sentenceOf &&
                this.genders.get(one.person.person) !== (pronoun === 'he' ? 'she' : 'he'),
            );
          if (!gender && rival) return null;
          this.genders.set(person.person, pronoun);
          this.heard = { person, block: passage.block };
          return { kind: 'person', person };
        }
        if (stranger) return null;
      }
      return pronoun === 'one' ? { kind: 'lay' } : null;
    }
    const earlier = (this.mentions[passage.block] ?? []).filter(
      ({ from }) => from < sentence.from || (from < subject.from && pronoun === 'they'),
    );
    const previous = this.mentions[passage.block - 1] ?? [];
    if (pronoun === 'they') {
      const last = [...previous, ...earlier]
        .reverse()
        .find(({ kind, plural }) => kind === 'person' || (kind === 'unnamed' && plural));
      const group = [...previous, ...earlier].some(
        ({ kind, plural }) => kind === 'unnamed' && plural,
      );
      if (group || last?.kind === 'unnamed') return { kind: 'group' };
      // “The findings came out in X. They show …”
      const found = (earlier.length > 0 ? earlier : previous).findLast(
        ({ kind, plural }) => kind === 'study' && plural,
      );
      const where = earlier.length > 0 ? passage : this.passages[passage.block - 1];
      return found && where && !last && (where.sentenceAt(found.from)?.from ?? -9) >= found.from - 1
        ? { kind: 'study', mention: found, passage: where }
        : null;
    }
    if (pronoun !== 'it') return null;
    const last = sentence.from > 0 ? passage.sentenceAt(sentence.from - 1) : undefined;
    const second = last && last.from > 0 ? passage.sentenceAt(last.from - 1) : undefined;
    const inBlock = [second, last].filter((one) => one !== undefined);
    const floor = inBlock[0]?.from ?? sentence.from;
    const candidates =
      earlier.length > 0 && inBlock.length > 0
        ? earlier.filter(({ from }) => from >= floor)
        : sentence.from === 0
          ? previous
          : [];
    const home = candidates === previous ? this.passages[passage.block - 1] : passage;
    const heads = candidates.filter(
      ({ kind, from }) =>
        kind === 'organisation' ||
        // “its guidelines” belong to somebody; “it” is that somebody.
        (kind === 'study' && !/^(?:its|their|his|her)$/.test(home?.tokens[from]?.lower ?? '')),
    );
    const study = heads.find(({ kind }) => kind === 'study');
    if (study && home) return { kind: 'study', mention: study, passage: home };
    // “The committee recommends …. It also suggests …”
    if (
      heads.length === 0 &&
      candidates.some(({ kind, from }) => kind === 'unnamed' && from <= floor + 3)
    )
      return { kind: 'group' };
    // Several bodies: the one that begins its sentence.
    const leading = heads.filter(({ from }) => (home?.sentenceAt(from)?.from ?? -9) >= from - 1);
    const [organisation] = heads.length === 1 ? heads : leading;
    return organisation && (heads.length === 1 || leading.length === 1)
      ? { kind: 'organisation', mention: organisation }
      : null;
  }
}
