import type { Mention } from './mentions';
import { wordsBetween, type Passage } from './passage';
import type { Sentence } from './sentences';
import type { Statement } from './statements';
import { subjectAfter } from './subject-after';
import { subjectOf, type Subject } from './subjects';
import { determiners } from './words';

/** “according to X”, “according to her”, “according to a fact sheet by X”. */
export function accordingTo(
  passage: Passage,
  mentions: readonly Mention[],
  at: number,
  sentence: Sentence,
): Statement | null {
  const { tokens } = passage;
  // “…, per a 2019 paper”, “Per Dr. X: …”: at a pause only, never “twice per week”.
  const per =
    tokens[at]?.lower === 'per' &&
    (at === sentence.from || /^[,(—]$/.test(tokens[at - 1]?.text ?? ''));
  // “in the words of Dr. X”
  const inWords =
    tokens[at]?.lower === 'in' &&
    /^in the (?:words|view|opinion|eyes) of$/.test(wordsBetween(passage, at, at + 4));
  if (!per && !inWords && (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to'))
    return null;
  const last = inWords ? at + 3 : per ? at : at + 1;
  const cue = { from: at, to: last + 1 };
  // “According to her, …”
  const word = tokens[last + 1]?.lower;
  if ((word === 'her' || word === 'him') && tokens[last + 2]?.kind === 'mark')
    return {
      passage,
      sentence,
      cue,
      subject: subjectOf([], last + 1, last + 2, false, word === 'her' ? 'she' : 'he'),
      order: 'according',
      continues: false,
      from: at,
      to: last + 2,
    };
  const direct = subjectAfter(passage, mentions, last, sentence.to);
  const subject = direct ?? documentBy(passage, mentions, last + 1, sentence.to);
  if (!subject) return null;
  // “set according to each patient's needs”
  const [source] = subject.mentions;
  if (source?.kind === 'unnamed' && tokens[source.to]?.kind === 'possessive') return null;
  return {
    passage,
    sentence,
    cue,
    subject,
    order: 'according',
    continues: false,
    from: at,
    to: subject.to,
  };
}

/** “a fact sheet by the Centers for …”: a document counts as its maker. */
function documentBy(
  passage: Passage,
  mentions: readonly Mention[],
  at: number,
  limit: number,
): Subject | null {
  const first = passage.tokens[at]?.lower ?? '';
  const material =
    /^(?:information|figures|statistics|data|numbers|estimates|guidance|advice|materials?|records|documents|calculations)$/;
  if (!determiners.has(first) && !material.test(first)) return null;
  // “the government's own survey” is the study itself.
  const maker = mentions.find(
    ({ kind, from }) =>
      from > at &&
      from - at < 14 &&
      from < limit &&
      (kind === 'study'
        ? !material.test(first)
        : /^(?:by|from|of|at|in|on)$/.test(passage.tokens[from - 1]?.lower ?? '')),
  );
  if (!maker) return null;
  for (let next = at; next < maker.from; next += 1) {
    const token = passage.tokens[next];
    if (token?.kind === 'mark' && token.text !== '-' && passage.quoted[next] === -1) return null;
  }
  return subjectOf([{ ...maker, from: at }], at, Math.max(maker.to, maker.person?.end ?? 0));
}
