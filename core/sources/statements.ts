import { accepts, agrees } from './accepts';
import { accordingTo } from './according-to';
import { attaches } from './chain';
import { afterAct } from './after-act';
import { isEvidence, isNeedsThat, isSpeech, isSpeechForm, readCue, type Cue } from './cues';
import { leading } from './company';
import { isAsked } from './is-asked';
import { labelled } from './labelled';
import type { Mention } from './mentions';
import type { Range } from './organisations';
import type { Passage } from './passage';
import type { Sentence } from './sentences';
import { signed } from './signed';
import { subjectAfter } from './subject-after';
import { isSaid, subjectBefore } from './subject-before';
import { adverb, subjectOf, type Subject } from './subjects';
import { auxiliaries, conjunctions, functionWords } from './words';

/** A source with the words that hand it a claim. */
export type Statement = {
  passage: Passage;
  sentence: Sentence;
  cue: Range;
  subject: Subject;
  order: 'subject-first' | 'verb-first' | 'according' | 'in-words';
  /** A second verb of the same subject: “warns …, and suggests …”. */
  continues: boolean;
  /** Subject and verb together. */
  from: number;
  to: number;
};

/** What hands over a statement besides a verb: “X:”, “according to”, “in X's words”. */
const handsOver = new Set([':', '—', '–', '-', 'according', 'per', 'in']);

/** Every statement of a passage, in order. */
export function findStatements(passage: Passage, mentions: readonly Mention[]): Statement[] {
  const found: Statement[] = [];
  let first = 0;
  for (const sentence of passage.sentences) {
    let previous: Statement | null = null;
    // Mentions of this sentence only: a long block must not be searched again at every verb.
    while ((mentions[first]?.from ?? Infinity) < sentence.from) first += 1;
    let last = first;
    while ((mentions[last]?.from ?? Infinity) < sentence.to) last += 1;
    const here = mentions.slice(first, last);
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const word = passage.tokens[at]?.lower ?? '';
      if (passage.quoted[at] !== -1 || !(handsOver.has(word) || readCue(word))) continue;
      const statement: Statement | null =
        labelled(passage, here, at, sentence) ??
        signed(passage, here, at, sentence) ??
        accordingTo(passage, here, at, sentence) ??
        inWords(passage, here, at, sentence) ??
        saidFirst(passage, here, at, sentence) ??
        verb(passage, here, at, sentence, previous);
      if (!statement) continue;
      found.push(statement);
      previous = statement;
      at = Math.max(at, statement.to - 1);
    }
  }
  return found;
}

/** “In Dr. X's words, …”. */
function inWords(
  passage: Passage,
  mentions: readonly Mention[],
  at: number,
  sentence: Sentence,
): Statement | null {
  const { tokens } = passage;
  if (tokens[at]?.lower !== 'in') return null;
  const mention = mentions.find(({ kind, from }) => kind === 'person' && from === at + 1);
  if (!mention || tokens[mention.to]?.kind !== 'possessive') return null;
  const noun = mention.to + 1;
  if (!/^(?:words|view|opinion|estimation|judgment|experience)$/.test(tokens[noun]?.lower ?? ''))
    return null;
  const subject: Subject = subjectOf([mention], at, noun + 1);
  return {
    passage,
    sentence,
    cue: { from: at, to: noun + 1 },
    subject,
    order: 'in-words',
    continues: false,
    from: at,
    to: noun + 1,
  };
}

/** “Said Dr. X: “…””. */
function saidFirst(
  passage: Passage,
  mentions: readonly Mention[],
  at: number,
  sentence: Sentence,
): Statement | null {
  const { tokens } = passage;
  if (at !== sentence.from || !isSpeechForm(tokens[at]?.lower ?? '')) return null;
  const subject = subjectAfter(passage, mentions, at, sentence.to);
  if (subject?.mentions[0]?.kind !== 'person' || tokens[subject.to]?.text !== ':') return null;
  return {
    passage,
    sentence,
    cue: { from: at, to: at + 1 },
    subject,
    order: 'subject-first',
    continues: false,
    from: at,
    to: subject.to,
  };
}

function verb(
  passage: Passage,
  mentions: readonly Mention[],
  at: number,
  sentence: Sentence,
  previous: Statement | null,
): Statement | null {
  const { tokens } = passage;
  const token = tokens[at];
  if (!token || token.kind !== 'word' || token.capital) return null;
  const cue = readCue(token.lower);
  if (!cue) return null;
  if (mentions.some(({ from, to }) => from <= at && at < to)) return null;
  const before = at - 1 >= sentence.from ? tokens[at - 1] : undefined;
  const lead = leadTo(passage, at);
  // “in more detail”, “the claims”, “to find”: a noun or an infinitive.
  if (
    before &&
    lead === at &&
    /^(?:the|an?|more|in|of|further|no|any|every|greater|some|its|their|his|her|our|your|these|those|to|for|by|with|on)$/.test(
      before.lower,
    )
  )
    return null;
  // “in 20 states”
  if (before?.kind === 'number' && cue.forms.has('third')) return null;
  const afterQuote = at - 1 >= sentence.from && isSaid(passage, mentions, at - 1);
  const behind = cue.base === 'point' && tokens[at + 1]?.lower === 'out' ? at + 2 : at + 1;
  const base = { passage, sentence, cue: { from: at, to: behind }, continues: false };

  if (afterQuote || before?.text === ',' || before?.text === '—' || before?.text === '–') {
    // “told” has a listener behind it, never its speaker.
    const after =
      finite(cue) && cue.base !== 'tell' ? subjectAfter(passage, mentions, at, sentence.to) : null;
    const left = afterQuote || !after ? null : subjectBefore(passage, mentions, at, sentence.from);
    if (
      after &&
      (!left || !holds(passage, left, after)) &&
      at > sentence.from + 1 &&
      (afterQuote || closes(passage, after.to, sentence.to))
    ) {
      const statement: Statement = {
        ...base,
        subject: after,
        order: 'verb-first',
        from: at,
        to: after.to,
      };
      if (accepts(statement, cue, token.lower)) return statement;
    }
  }
  // “The paper quoted Dr. X as saying …”
  const quoted = token.lower === 'saying' && before?.lower === 'as';
  const whom = quoted
    ? mentions.findLast(({ kind, to }) => kind === 'person' && to < at)
    : undefined;
  if (whom && /^quot(?:e[ds]|ing)$/.test(tokens[leading(whom) - 1]?.lower ?? ''))
    return {
      ...base,
      subject: subjectOf([whom], whom.from, at),
      order: 'subject-first',
      from: at - 1,
      to: behind,
    };
  const subject = afterQuote ? null : subjectBefore(passage, mentions, lead, sentence.from);
  if (subject && lead < at && isSpeech(token.lower))
    return { ...base, subject, order: 'subject-first', from: subject.from, to: behind };
  // “the chemicals they found are …”: which ones, not what was found.
  const noun = subject?.pronoun ? tokens[subject.from - 1] : undefined;
  const reduced =
    noun?.kind === 'word' &&
    subject !== null &&
    subject.from > sentence.from &&
    !functionWords.has(noun.lower) &&
    auxiliaries.has(tokens[behind]?.lower ?? '');
  if (
    subject &&
    !reduced &&
    agrees(cue, subject) &&
    !isAsked(passage, subject.from, behind, sentence)
  ) {
    const statement: Statement = {
      ...base,
      subject,
      order: 'subject-first',
      from: subject.from,
      to: behind,
    };
    if (accepts(statement, cue, token.lower)) return statement;
  }
  return (
    (previous ? second(passage, at, cue, previous) : null) ??
    afterAct(passage, mentions, at, cue, sentence)
  );
}

/** Where the words before a verb begin: “was quoted as saying”, “went on to say”, “is keen to stress”. */
function leadTo({ tokens }: Passage, at: number): number {
  const [third, second, first] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]].map(
    (token) => token?.lower ?? '',
  );
  // “was quoted by the Echo as saying”
  if (first === 'as')
    for (let back = at - 2; back > at - 8; back -= 1)
      if (
        tokens[back]?.lower === 'quoted' &&
        /^(?:is|was|were)$/.test(tokens[back - 1]?.lower ?? '')
      )
        return back - 1;
  if (first !== 'to') return at;
  if (second === 'on' && /^(?:went|goes|go)$/.test(third ?? '')) return at - 3;
  return /^(?:keen|quick|careful|eager)$/.test(second ?? '') &&
    /^(?:is|was|are|were)$/.test(third ?? '')
    ? at - 3
    : at;
}

/** “saying, “…””, “adding: “…””. */
const quotes = ({ tokens, quoted }: Passage, at: number): boolean =>
  (quoted[/^[,:]$/.test(tokens[at]?.text ?? '') ? at + 1 : at] ?? -1) !== -1;

const finite = (cue: Cue) =>
  cue.forms.has('third') || cue.forms.has('past') || cue.forms.has('base');

/** “The X Agency, based in Y, said Dr. Z …”; of “naps cost the X Agency a lot, said Dr. Z” she is the speaker. */
function holds({ tokens }: Passage, left: Subject, after: Subject): boolean {
  const [source] = left.mentions;
  if (!source || after.mentions[0]?.kind !== 'person') return true;
  const end = Math.max(source.to, source.person?.use?.end ?? 0);
  return end >= left.to - 1 || /^[,—–]$/.test(tokens[end]?.text ?? '');
}

/** Behind “, says X” only a pause, an end or a small tail may follow, never the next verb. */
function closes(passage: Passage, at: number, limit: number): boolean {
  const token = at < limit ? passage.tokens[at] : undefined;
  return (
    !token ||
    token.kind === 'mark' ||
    attaches(token.lower) ||
    conjunctions.has(token.lower) ||
    /^(?:in|at|on|of|who|by|during|to|from|via|with|this|last|yesterday|about|after|before|\p{L}+ed)$/u.test(
      token.lower,
    )
  );
}

/** “…, and suggests that …”, “…, reporting that …”: one more verb of the same subject. */
function second(passage: Passage, at: number, cue: Cue, previous: Statement): Statement | null {
  if (previous.order !== 'subject-first') return null;
  const { tokens } = passage;
  const next = tokens[at + 1]?.lower ?? '';
  const here = (from: number): Statement => ({
    ...previous,
    cue: { from: at, to: at + 1 },
    continues: true,
    from,
    to: at + 1,
  });
  if (cue.forms.has('ing'))
    return tokens[at - 1]?.text === ',' && (next === 'that' || quotes(passage, at + 1))
      ? here(at - 1)
      : null;
  const first = readCue(tokens[previous.cue.from]?.lower ?? '');
  const same = (['third', 'past', 'base'] as const).some(
    (form) => first?.forms.has(form) && cue.forms.has(form),
  );
  if (!same) return null;
  let link = at - 1;
  while (adverb.test(tokens[link]?.lower ?? '')) link -= 1;
  if (!/^(?:and|but)$/.test(tokens[link]?.lower ?? '')) return null;
  const comma = tokens[link - 1]?.text === ',' || passage.quoted[link - 1] !== -1;
  const word = tokens[at]?.lower ?? '';
  const kind = previous.subject.mentions[0]?.kind ?? 'person';
  const fits = kind === 'study' ? isEvidence(word) : isSpeech(word) || isNeedsThat(word);
  if (!fits || !(comma || /^(?:that|how|why|whether)$/.test(next))) return null;
  return here(link);
}
