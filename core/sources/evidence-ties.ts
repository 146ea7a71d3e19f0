import type { Claim } from './claims';
import { findDates, type DateMention } from './dates';
import { isDated } from './is-dated';
import type { Mention } from './mentions';
import type { Range } from './organisations';
import { textOf, wordsBetween, type Passage } from './passage';
import { findJournals, type JournalMention } from './publications';
import type { Attribution, Block, Publication } from './source';
import type { Studies, Study } from './studies';
import { roleKind } from './words';

type Tied = Pick<Attribution, 'publication' | 'date'>;
type Dated = { passage: Passage; date: DateMention };

/** Which journal and year belong to which claim: those of its own sentence, of its study, or of the article's one study. */
export class EvidenceTies {
  readonly publications: Publication[] = [];
  private readonly journals: JournalMention[][];
  private readonly only: JournalMention | null;
  private readonly dates = new Map<Passage, DateMention[]>();
  /** Where a study came out: “The research, published in X”, wherever else it is called. */
  private readonly papers = new Map<Study, JournalMention>();

  /** “One study, published in X, …”: none of what was told before it. */
  private readonly others = new Set<JournalMention>();

  constructor(
    passages: readonly Passage[],
    blocks: readonly Block[],
    private readonly mentions: readonly (readonly Mention[])[],
    private readonly studies: Studies,
  ) {
    this.journals = passages.map((passage) =>
      passage.kind === 'caption' ? [] : findJournals(passage),
    );
    const names = new Map<string, JournalMention>();
    for (const journal of this.journals.flat()) {
      const { passage, start, end } = journal;
      const name = passage.span(start, end);
      const key = name.text
        .toLowerCase()
        .replace(/^the /, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
      const linked = (blocks[passage.block]?.links ?? []).some(
        (link) => link.start < name.end + 60 && link.end > name.start - 60,
      );
      if (!names.has(key)) {
        names.set(key, journal);
        this.publications.push({ name, linked });
      }
    }
    const firsts = [...names.values()];
    this.only = firsts.length === 1 ? (firsts[0] ?? null) : null;
    for (const journal of this.journals.flat()) {
      const mention = this.paperAt(journal);
      const study = mention && studies.of(journal.passage, mention);
      if (study && !this.papers.has(study)) this.papers.set(study, journal);
      if (/^(?:one|another|an?)$/.test(journal.passage.tokens[mention?.from ?? -1]?.lower ?? ''))
        this.others.add(journal);
    }
    // “A new study finds …”, and far below: “X, an author of the study, which was published in …”.
    const opening = passages.slice(0, leadBlocks).find(({ block }) => firstStudy(mentions[block]));
    const mention = opening && firstStudy(mentions[opening.block]);
    const lead = mention && studies.of(opening, mention);
    if (!lead || this.papers.has(lead) || !isFresh(textOf(opening, mention.from, mention.to)))
      return;
    const journal = this.journals.flat().find(isOfArticle);
    if (journal) this.papers.set(lead, journal);
  }

  /** The study a journal's sentence says came out there. */
  private paperAt({ passage, at }: JournalMention): Mention | undefined {
    const from = passage.sentenceAt(at)?.from ?? at;
    return (this.mentions[passage.block] ?? []).findLast(
      (one) => one.kind === 'study' && one.from >= from && one.to <= at,
    );
  }

  of({ statement, pieces }: Claim): Tied {
    const { passage, sentence, subject, from, to } = statement;
    const first = passage.tokens[sentence.from]?.start ?? 0;
    const last = passage.tokens[sentence.to - 1]?.end ?? 0;
    const within = (start: number) => start >= first && start < last;
    const claimed = (start: number) =>
      pieces.some(
        (piece) => piece.passage === passage && piece.start <= start && start < piece.end,
      );
    const own = (this.journals[passage.block] ?? []).find(
      ({ start, end }) => within(start) && !claimed(start) && !isEdited(passage.text, start, end),
    );
    const told = own
      ? null
      : toldMagazine(
          passage,
          statement.order === 'subject-first' || statement.order === 'verb-first' ? to : -1,
          sentence.to,
        );
    const [mention] = subject.mentions;
    const kind =
      mention?.kind ??
      (subject.pronoun === 'they' || subject.pronoun === 'it' ? 'study' : 'person');
    const words = textOf(passage, from, to);
    const name = textOf(passage, mention?.from ?? subject.from, to);
    // “the study”, “they”, “X and his team found”: the article's one study; “another study” is a different one.
    const definite =
      kind === 'study'
        ? /^(?:the|this|these|it|they|their|its|an?|new|results|findings)\b/i.test(name) &&
          !/\b(?:another|other|past|previous|earlier|older)\b/i.test(name)
        : kind === 'unnamed'
          ? true
          : subject.team;
    const fresh = kind === 'study' && isFresh(name);
    const evidential =
      kind !== 'unnamed' ||
      /\b(?:found|find|conclude|concluded|cite|report|reported|wrote|write|discovered)\b/.test(
        words,
      );
    const dates = this.datesOf(passage).filter(({ start }) => within(start) && !claimed(start));
    const near = dates.find((date) => isDated(statement, date.at, kind, own !== undefined));
    const study = kind === 'study' && mention ? this.studies.of(passage, mention) : null;
    // “a 2007 study” is not the one the article is about; “research shows” speaks of all there is.
    const shared =
      (near && fresh) || /^(?:research|evidence|studies)\b/i.test(name)
        ? null
        : ((study && this.papers.get(study)) ??
          (definite && evidential ? this.nearest(passage.block, fresh ? 2 : 4) : null));
    const tied = own ?? shared;
    const dated = near
      ? { passage, date: near }
      : ((tied ? this.dateOf(tied) : null) ??
        (study ? this.yearIn(study.passage, study.name) : null) ??
        // “In a study published in 2023, researchers asked … The researchers found …”
        (kind === 'unnamed' && evidential ? this.opened(passage, sentence.from) : null));
    return {
      publication: tied ? tied.passage.span(tied.start, tied.end) : told,
      date: dated
        ? { text: dated.passage.span(dated.date.start, dated.date.end), iso: dated.date.iso }
        : null,
    };
  }

  /** “The study”, of what was “a 2015 study” before. */
  private yearIn(passage: Passage, { from, to }: Range): Dated | null {
    const date = this.datesOf(passage).find(({ at }) => at >= from && at < to);
    return date ? { passage, date } : null;
  }

  private opened(passage: Passage, behind: number): Dated | null {
    const date = this.datesOf(passage).findLast(
      ({ at }) =>
        at < behind &&
        /^in an? (?:\S+ )?\S+ published in$/.test(
          wordsBetween(passage, passage.sentenceAt(at)?.from ?? at, at),
        ),
    );
    return date ? { passage, date } : null;
  }

  private datesOf(passage: Passage): DateMention[] {
    const known = this.dates.get(passage);
    if (known) return known;
    const found = findDates(passage);
    this.dates.set(passage, found);
    return found;
  }

  /** The article's one journal, or the only one near by. */
  private nearest(block: number, reach: number): JournalMention | null {
    if (this.only) return Math.abs(this.only.passage.block - block) <= reach ? this.only : null;
    const near = this.journals
      .slice(Math.max(0, block - 1), block + 3)
      .flat()
      .filter((journal) => journal.passage.block <= block || !this.others.has(journal));
    return near.length === 1 ? (near[0] ?? null) : null;
  }

  /** When the journal's piece came out, where the page says it beside the journal's name. */
  private dateOf({ passage, start, end }: JournalMention): Dated | null {
    const name = passage.text.slice(start, end).toLowerCase();
    for (const journal of this.journals.flat()) {
      if (journal.passage.text.slice(journal.start, journal.end).toLowerCase() !== name) continue;
      const line = journal.passage.text;
      const date = this.datesOf(journal.passage).find((one) =>
        one.start > journal.end
          ? one.start - journal.end < 60 && beside.test(line.slice(journal.end, one.start))
          : journal.start - one.end < 40 && ahead.test(line.slice(one.end, journal.start)),
      );
      if (date) return { passage: journal.passage, date };
    }
    return null;
  }
}

// “Neurology, online in March 2019”: nothing but words of publishing between; a verb begins another matter.
const beside =
  /^(?: \(\p{Lu}+\))?[\s,("”'’:–—-]*(?:(?:on|in|online|of|for|early|late|this|last|its|the|issue|edition|dated|published|print|volume|\p{N}+|first|advance|ahead)\b[\s,:.()–—-]*)*$/iu;

// “in 2014 in the journal Heart”, “the May 2013 issue of Heart”
const ahead = /^[\s,]+(?:(?:in|by|the|online|print|edition|issue|of|journal)\b[\s,]*)*$/;

/** Blocks within which a text says what it is about. */
const leadBlocks = 3;

const firstStudy = (mentions: readonly Mention[] = []) =>
  mentions.find(({ kind }) => kind === 'study');

const isFresh = (words: string): boolean => /^(?:an?|new|recent)\b/i.test(words);

/** Whether a journal's sentence speaks of “the study”, as of one told of before. */
const isOfArticle = ({ passage, start, at }: JournalMention): boolean =>
  /\b(?:the|this|these|their|his|her) (?:new |latest |current )?(?:study|research|paper|findings|results|trial|report|review)\b/i.test(
    passage.text.slice(passage.tokens[passage.sentenceAt(at)?.from ?? at]?.start, start),
  );

/** “the BMJ's editor”, “an editor of the BMJ”: they speak for it; what is said was not published there. */
const isEdited = (text: string, start: number, end: number): boolean =>
  /^\s*(?:[’']s )?(?:\S+ )?editor/.test(text.slice(end, end + 30)) ||
  /editor(?:-in-chief)?(?: of| at| for)(?: the)? (?:journal )?$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** “explains to Forbes in a recent feature”: the magazine the words were made for. */
function toldMagazine(passage: Passage, at: number, limit: number) {
  const { tokens } = passage;
  if (at < 0 || tokens[at]?.lower !== 'to' || at + 1 >= limit) return null;
  // “an adviser to X”
  if (roleKind(tokens[at - 1]?.lower ?? '')) return null;
  let to = at + 1;
  while (to < limit && tokens[to]?.capital) to += 1;
  const start = tokens[at + 1]?.start;
  const end = tokens[to - 1]?.end;
  if (to === at + 1 || start === undefined || end === undefined) return null;
  return passage.span(start, end);
}
