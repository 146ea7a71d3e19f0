import type { Claim } from './claims';
import { findDates, type DateMention } from './dates';
import { textOf, type Passage } from './passage';
import { findJournals, type JournalMention } from './publications';
import type { Attribution, Publication } from './source';
import type { Block } from './source';
import { studyHeads } from './words';

type Tied = Pick<Attribution, 'publication' | 'date'>;

/** Which journal and year belong to which claim: those of its own sentence, or of the article's one study. */
export class EvidenceTies {
  readonly publications: Publication[] = [];
  private readonly journals: JournalMention[][];
  private readonly only: JournalMention | null;
  private readonly dates = new Map<Passage, DateMention[]>();

  constructor(passages: readonly Passage[], blocks: readonly Block[]) {
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
      ({ start, end }) =>
        within(start) &&
        !claimed(start) &&
        // “the BMJ's editor” speaks for it; what is said was not published there.
        !/^\s*(?:[’']s )?(?:\S+ )?editor/.test(passage.text.slice(end, end + 30)),
    );
    const told = own
      ? null
      : toldMagazine(
          passage,
          statement.order === 'subject-first' || statement.order === 'verb-first' ? to : -1,
          sentence.to,
        );
    const kind =
      subject.mentions[0]?.kind ??
      (subject.pronoun === 'they' || subject.pronoun === 'it' ? 'study' : 'person');
    const words = textOf(passage, from, to);
    // “the study”, “they”, “X and his team found”: the article's one study; “another study” is a different one.
    const definite =
      kind === 'study'
        ? /^(?:the|this|these|it|they|their|its|an? new|new|a recent|an?)\b/i.test(words) &&
          !/\b(?:another|other|past|previous|earlier|older)\b/i.test(words)
        : kind === 'unnamed'
          ? true
          : subject.team;
    const fresh = kind === 'study' && /^(?:an?|new)\b/i.test(words);
    const evidential =
      kind !== 'unnamed' ||
      /\b(?:found|find|conclude|concluded|cite|report|reported|wrote|write|discovered)\b/.test(
        words,
      );
    const shared = definite && evidential ? this.nearest(passage.block, fresh ? 2 : 4) : null;
    const tied = own ?? shared;
    const dates = this.datesOf(passage).filter(({ start }) => within(start) && !claimed(start));
    const near = dates.find(
      (date) =>
        belongs(passage, date.at, sentence.from, kind, from) ||
        // “In 2014 X and colleagues reported in the journal Y that …”
        (own && date.at === sentence.from + 1 && passage.tokens[sentence.from]?.lower === 'in'),
    );
    const dated = near ? { passage, date: near } : tied ? this.dateOf(tied) : null;
    return {
      publication: tied ? tied.passage.span(tied.start, tied.end) : told,
      date: dated
        ? { text: dated.passage.span(dated.date.start, dated.date.end), iso: dated.date.iso }
        : null,
    };
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
    const near = this.journals.slice(Math.max(0, block - 1), block + 3).flat();
    return near.length === 1 ? (near[0] ?? null) : null;
  }

  /** When the journal's piece came out, where the page says it beside the journal's name. */
  private dateOf({
    passage,
    start,
    end,
  }: JournalMention): { passage: Passage; date: DateMention } | null {
    const name = passage.text.slice(start, end).toLowerCase();
    for (const journal of this.journals.flat()) {
      if (journal.passage.text.slice(journal.start, journal.end).toLowerCase() !== name) continue;
      const line = journal.passage.text;
      const date = this.datesOf(journal.passage).find(
        ({ start: at }) =>
          at > journal.end && at - journal.end < 60 && beside.test(line.slice(journal.end, at)),
      );
      if (date) return { passage: journal.passage, date };
    }
    return null;
  }
}

// “Neurology, online in March 2019”: nothing but words of publishing between; a verb begins another matter.
const beside =
  /^[\s,("”'’:–—-]*(?:(?:on|in|online|of|for|early|late|this|last|its|the|issue|edition|dated|published|print|volume|\p{N}+|first|advance|ahead)\b[\s,:.()–—-]*)*$/iu;

/** A year belongs to the evidence when it stands on a study or a publication, not on an event. */
function belongs(
  passage: Passage,
  at: number,
  floor: number,
  kind: string,
  subject: number,
): boolean {
  const { tokens } = passage;
  const around = tokens.slice(Math.max(floor, at - 8), at + 9);
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens.slice(at + 1, at + 6).map(({ lower }) => lower);
  const noun = (word: string) => studyHeads.has(word) || /^(?:edition|issue)$/.test(word);
  if (
    /^(?:a|an|the|small|one|another|recent|large|in|this|that|its)$/.test(before) &&
    next.some((word) => noun(word)) &&
    (kind !== 'person' || before !== 'in' || subject > at)
  )
    return true;
  if (before === 'in' && noun(tokens[at - 2]?.lower ?? '')) return true;
  if (tokens[at - 1]?.text === '(' && kind !== 'person') return false;
  return (
    around.some(({ lower }) => /^(?:published|edition|issue|presented)$/.test(lower)) &&
    /^(?:in|on|,|a|the|of)$/.test(before)
  );
}

/** “explains to Forbes in a recent feature”: the magazine the words were made for. */
function toldMagazine(passage: Passage, at: number, limit: number) {
  const { tokens } = passage;
  if (at < 0 || tokens[at]?.lower !== 'to' || at + 1 >= limit) return null;
  let to = at + 1;
  while (to < limit && tokens[to]?.capital) to += 1;
  const start = tokens[at + 1]?.start;
  const end = tokens[to - 1]?.end;
  if (to === at + 1 || start === undefined || end === undefined) return null;
  return passage.span(start, end);
}
