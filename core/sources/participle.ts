import { saysVerb } from './after-act';
import { chainHolds } from './chain';
import { isEvidence, isNeedsThat, isSpeech, type Cue } from './cues';
import type { Mention } from './mentions';
import { wordsBetween, type Passage } from './passage';
import type { Sentence } from './sentences';
import type { Statement } from './statements';
import { adverb, subjectOf } from './subjects';
import { prepositions } from './words';

const isPause = /^[,—–]$/;

/** “a trial showing that …”, “…, suggesting that …”, “doctors warning of “…””: a verb in -ing that tells what its owner says. */
export function participle(
  passage: Passage,
  mentions: readonly Mention[],
  at: number,
  cue: Cue,
  sentence: Sentence,
  previous: Statement | null,
): Statement | null {
  const { tokens, quoted } = passage;
  if (!cue.forms.has('ing')) return null;
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  const quotes = (quoted[/^[,:]$/.test(next?.text ?? '') ? at + 2 : at + 1] ?? -1) !== -1;
  const calls =
    cue.base === 'call' &&
    (next?.lower === 'for' || quoted.slice(at + 1, at + 6).some((quotation) => quotation !== -1));
  const tells = quotes || calls || /^(?:that|how|why|whether)$/.test(next?.lower ?? '');
  if (!tells && !saysVerb.test(cue.base)) return null;
  let link = at - 1;
  while (adverb.test(tokens[link]?.lower ?? '')) link -= 1;
  const aside = isPause.test(tokens[link]?.text ?? '');
  if (tells && aside && previous?.order === 'subject-first')
    return { ...previous, cue: { from: at, to: at + 1 }, continues: true, from: link, to: at + 1 };
  // “aimed at showing that …”
  if (prepositions.has(tokens[link]?.lower ?? '')) return null;
  const owner = tells
    ? mentions.findLast(
        (one) => one.kind !== 'person' && one.to <= link + 1 && chainHolds(passage, one, link + 1),
      )
    : undefined;
  const doer = owner ?? (aside ? doerOf(passage, mentions, link, sentence) : undefined);
  // Without “that” only a person's: “X defends naps, saying they cost nothing”.
  if (!tells && doer?.kind !== 'person') return null;
  // What a body found by the way may be anything; its own words are its own.
  if (doer !== owner && doer?.kind === 'organisation' && !quotes && !calls) return null;
  if (!doer || (doer.kind === 'study' ? !isEvidence(word) : !isSaid(word))) return null;
  return {
    passage,
    sentence,
    cue: { from: at, to: at + 1 },
    subject: subjectOf([doer], doer.from, doer.to),
    order: 'subject-first',
    continues: doer !== owner,
    from: doer === owner ? doer.from : link,
    to: at + 1,
  };
}

const isSaid = (word: string): boolean => isSpeech(word) || isEvidence(word) || isNeedsThat(word);

/** Who or what the sentence begins with: “The trial ran for a year, showing that …”. */
function doerOf(
  passage: Passage,
  mentions: readonly Mention[],
  link: number,
  sentence: Sentence,
): Mention | undefined {
  const start =
    passage.tokens.slice(sentence.from, link).findLastIndex(({ text }) => /^[;:]$/.test(text)) +
    1 +
    sentence.from;
  const mention = mentions.find(({ from }) => from >= start);
  const before = mention && mention.from > start ? passage.tokens[mention.from - 1]?.lower : '';
  // What those who were studied did shows something; it says nothing.
  const isStudied =
    mention?.kind === 'unnamed' && /groups?$/.test(wordsBetween(passage, mention.from, mention.to));
  return mention &&
    mention.to <= link &&
    mention.from - start <= 6 &&
    !prepositions.has(before ?? '') &&
    !isStudied
    ? mention
    : undefined;
}
