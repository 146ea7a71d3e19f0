import type { Mention } from './mentions';
import { readOrganisation, type Range } from './organisations';
import type { Passage } from './passage';

/** One study of the article, called by the words that speak of it in full first. */
export type Study = { passage: Passage; name: Range; head: string; plural: boolean };

/** How far back “the trial” may point: behind that the reader has lost the thread too. */
const reachBlocks = 6;

const possessives = /^(?:his|her|their|its|our|my|your)$/;
const anaphors = /^(?:the|this|that|these|those)$/;
const plainWords = /^(?:new|current|latest|same|present|recent|own)$/;
// Nouns that may stand for any study: “the study” after “a trial”.
const general = /^(?:study|research|paper|report|findings|results|analysis|data|trial|work)$/;

/** Tells which words of an article speak of the same study. */
export class Studies {
  private readonly known = new Map<string, Study | null>();

  constructor(passages: readonly Passage[], mentions: readonly (readonly Mention[])[]) {
    const read: Study[] = [];
    passages.forEach((passage, at) => {
      for (const mention of mentions[at] ?? []) {
        if (mention.kind !== 'study') continue;
        const study = this.read(passage, mention, mentions[at] ?? [], read);
        this.known.set(keyOf(passage, mention), study);
        if (study?.passage === passage && study.name.to >= mention.to) read.push(study);
      }
    });
  }

  /** The study a mention speaks of; null for “their review” where the text names none. */
  of(passage: Passage, mention: Mention): Study | null {
    return this.known.get(keyOf(passage, mention)) ?? null;
  }

  private read(
    passage: Passage,
    mention: Mention,
    around: readonly Mention[],
    read: readonly Study[],
  ): Study | null {
    const { tokens } = passage;
    const first = tokens[mention.from]?.lower ?? '';
    const head = headOf(passage, mention);
    const owned = possessives.test(first);
    const words = tokens.slice(mention.from + 1, mention.to - 1).map(({ lower }) => lower);
    const bare = words.every((word) => plainWords.test(word));
    const to = tailOf(passage, mention.to);
    if (owned && to > mention.to)
      return { passage, name: { from: mention.from + 1, to }, head, plural: mention.plural };
    if ((owned || anaphors.test(first)) && bare && to === mention.to) {
      const earlier = read.findLast(
        (study) =>
          passage.block - study.passage.block <= reachBlocks &&
          study.plural === mention.plural &&
          (study.head === head || (!owned && !study.plural && general.test(head))),
      );
      if (earlier && !(owned && someoneBetween(around, mention, earlier, passage))) return earlier;
    }
    if (owned) return null;
    return { passage, name: { from: mention.from, to }, head, plural: mention.plural };
  }
}

const keyOf = (passage: Passage, { to }: Mention): string =>
  `${String(passage.block)}:${String(to)}`;

const headOf = (passage: Passage, { to }: Mention): string =>
  (passage.tokens[to - 1]?.lower ?? '').replace(/ies$/, 'y').replace(/lyses$/, 'lysis');

/** “Their review”, after somebody new was named, is that somebody's and not the one before. */
function someoneBetween(
  around: readonly Mention[],
  { from }: Mention,
  study: Study,
  passage: Passage,
): boolean {
  if (study.passage !== passage) return true;
  return around.some(
    (one) =>
      one.from >= study.name.to &&
      one.to <= from &&
      (one.kind === 'organisation' || one.person?.use != null),
  );
}

/** The end of “by the X Association” or “in Sports Medicine” behind a study's noun. */
function tailOf(passage: Passage, at: number): number {
  if (!/^(?:by|in|from|at)$/.test(passage.tokens[at]?.lower ?? '')) return at;
  const body = readOrganisation(passage, at + 1);
  return body && passage.quoted[at] === -1 ? body.name.to : at;
}
