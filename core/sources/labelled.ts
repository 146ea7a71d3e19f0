import type { Mention } from './mentions';
import type { Passage } from './passage';
import type { Sentence } from './sentences';
import type { Statement } from './statements';
import { subjectOf } from './subjects';

/** “Nora Vale (coach of two champions): “…””: a name, a colon and what was said. */
export function labelled(
  passage: Passage,
  [mention]: readonly Mention[],
  at: number,
  sentence: Sentence,
): Statement | null {
  if (passage.tokens[at]?.text !== ':') return null;
  const isLast = at === passage.tokens.length - 1;
  if (!isLast && (passage.quoted[at + 1] ?? -1) === -1) return null;
  if (mention?.kind !== 'person' || mention.from > sentence.from + 1) return null;
  const end = Math.max(mention.to, mention.person?.use?.end ?? 0);
  const { tokens } = passage;
  const aside = tokens[end]?.text === '(' && tokens[at - 1]?.text === ')' && at - end < 16;
  // “Nora Vale, director, Elm Institute of Sleep (EIS):”, and the words in the next block.
  const isDescribed =
    isLast && at < 40 && mention.person?.description?.phrases.some(({ role }) => role !== null);
  if (at !== Math.max(end, mention.person?.end ?? 0) && !aside && !isDescribed) return null;
  return {
    passage,
    sentence,
    cue: { from: at, to: at + 1 },
    subject: subjectOf([mention], mention.from, at),
    order: 'subject-first',
    continues: false,
    from: mention.from,
    to: at + 1,
  };
}
