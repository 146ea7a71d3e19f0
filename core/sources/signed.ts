import { leading } from './company';
import type { Mention } from './mentions';
import type { Passage } from './passage';
import type { Sentence } from './sentences';
import type { Statement } from './statements';
import { subjectOf } from './subjects';

/** ““…” — Dr. Vale”: a quotation with nothing behind it but whose it is. */
export function signed(
  passage: Passage,
  mentions: readonly Mention[],
  at: number,
  sentence: Sentence,
): Statement | null {
  const { tokens, quoted } = passage;
  if (!/^[—–-]$/.test(tokens[at]?.text ?? '') || (quoted[at - 1] ?? -1) === -1) return null;
  const mention = mentions.find((one) => one.kind === 'person' && leading(one) === at + 1);
  const end = Math.max(mention?.to ?? 0, mention?.person?.end ?? 0);
  if (!mention || end < tokens.length - 1) return null;
  return {
    passage,
    sentence,
    cue: { from: at, to: at + 1 },
    subject: subjectOf([mention], at + 1, end),
    order: 'verb-first',
    continues: false,
    from: at,
    to: end,
  };
}
