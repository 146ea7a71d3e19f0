import { isEvidence, isNeedsThat, isQuoteOnly, isSpeech, type Cue } from './cues';
import { breaks } from './noun-phrase';
import { wordsBetween } from './passage';
import type { Statement } from './statements';
import type { Subject } from './subjects';
import { auxiliaries, determiners, prepositions, studyHeads } from './words';

const opensClaim = /^(?:that|how|why|what|whether|when|where|no|there|:|“|"|«|‘)$/;

const isDocument = (word: string) =>
  studyHeads.has(word) || /^(?:book|letter|foreword)$/.test(word);

/** “found—as they said before—that …”: the token behind an insertion right after the verb, if it is “that”. */
export function asideEnd({ tokens }: Statement['passage'], at: number): number | null {
  const open = tokens[at]?.text ?? '';
  if (!/^[—–(,]$/.test(open)) return null;
  const close = open === '(' ? ')' : open;
  for (let next = at + 2; next < at + 18; next += 1)
    if (tokens[next]?.text === close) return tokens[next + 1]?.lower === 'that' ? next + 1 : null;
  return null;
}

/** “found the old cure may do harm”: a whole clause without its “that”. */
function isClause({ tokens }: Statement['passage'], from: number, limit: number): boolean {
  for (
    let at = from;
    at < limit && !/^(?:who|which|that|[.;:])$/.test(tokens[at]?.lower ?? '');
    at += 1
  )
    if (auxiliaries.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Whether a verb form and its subject fit. */
export function agrees(cue: Cue, subject: Subject): boolean {
  if (subject.auxiliary === 'perfect') return cue.forms.has('participle');
  // “is now recommending that …”; “was found” is no statement of its subject.
  if (subject.auxiliary === 'be')
    return (
      cue.forms.has('ing') &&
      /^(?:say|warn|urge|recommend|advise|suggest|claim|report|tell)$|^call$/.test(cue.base) &&
      (cue.base !== 'call' || subject.mentions[0]?.kind !== 'study')
    );
  if (subject.auxiliary === 'do' || subject.auxiliary === 'will') return cue.forms.has('base');
  if (cue.forms.has('third') || cue.forms.has('past')) return true;
  const plural =
    subject.pronoun === 'they' ||
    subject.mentions.length > 1 ||
    subject.team ||
    subject.mentions[0]?.plural === true;
  return cue.forms.has('base') && plural;
}

/** Which verbs make which subject a source. */
export function accepts(
  { passage, sentence, subject, order, cue: { to } }: Statement,
  cue: Cue,
  word: string,
): boolean {
  const kind =
    subject.mentions[0]?.kind ??
    (subject.pronoun === 'it' ? 'study' : subject.pronoun === 'they' ? 'unnamed' : 'person');
  let next = to < sentence.to ? (passage.tokens[to]?.lower ?? '') : '';
  // “said by the time they …” is no passive.
  if (next === 'by' && /^the (?:time|age)$/.test(wordsBetween(passage, to + 1, to + 3))) next = '';
  const besideQuote =
    // “…,” joked X
    (order === 'verb-first' && (passage.quoted[to - 2] ?? -1) !== -1) ||
    (subject.from - 1 >= sentence.from && passage.quoted[subject.from - 1] !== -1) ||
    (to < sentence.to && passage.quoted[to] !== -1) ||
    (passage.quoted[to + 1] !== undefined &&
      passage.quoted[to + 1] !== -1 &&
      /^[:,]$/.test(next)) ||
    passage.tokens
      .slice(to, sentence.to)
      .some(({ text }, at) => text === ':' && (passage.quoted[to + at + 1] ?? -1) !== -1);
  if (
    cue.base === 'point' &&
    passage.tokens[to - 1]?.lower !== 'out' &&
    !(kind === 'study' && next === 'to')
  )
    return false;
  if (cue.base === 'add' && kind === 'study' && next !== 'to' && next !== 'that') return false;
  const ahead = (word: string, reach: number) =>
    ` ${wordsBetween(passage, to, Math.min(sentence.to, to + reach))} `.includes(` ${word} `);
  // An act, not a statement: “they added a blood test”, “X adds mint to her tea”.
  if (
    cue.base === 'add' &&
    order === 'subject-first' &&
    (subject.pronoun === 'they'
      ? /^(?:an?|the|one|more)$/.test(next)
      : /^\p{Ll}/u.test(next) && !breaks(next) && passage.tokens[to + 1]?.lower === 'to')
  )
    return false;
  // “…, doctors have found.”
  const trails =
    order === 'subject-first' &&
    subject.from > sentence.from &&
    passage.tokens[subject.from - 1]?.text === ',' &&
    (next === '' || /^[.!?]$/.test(next));
  // “wrote the commentary”
  if (
    cue.base === 'write' &&
    determiners.has(next) &&
    passage.tokens.slice(to + 1, to + 4).some(({ lower }) => isDocument(lower))
  )
    return false;
  // A figure of who may set one, and a call on others: “puts the intake at 320 mg”.
  if (cue.base === 'put' && kind !== 'person' && next !== 'it' && !besideQuote)
    return ahead('at', 9);
  if (cue.base === 'call' && next === 'on') return kind !== 'study' && ahead('to', 9);
  if (cue.base === 'call' && next === 'for' && kind !== 'study') return true;
  if (kind === 'study')
    return (
      isEvidence(word) &&
      !/^(?:endorse|list)$/.test(cue.base) &&
      // “reports associated with the drug”, “results compared with those of …”
      !(
        /^(?:to|with)$/.test(next) &&
        /^(?:associate|compare|connect|correlate|link|tie)$/.test(cue.base)
      ) &&
      // “research projects”, “studies stress reduction”
      (!/^(?:project|stress)$/.test(cue.base) || opensClaim.test(next) || determiners.has(next)) &&
      // “findings on a test called X” names something.
      (cue.base !== 'call' || /^(?:for|it|them|the|this)$/.test(next)) &&
      next !== 'by' &&
      !(
        cue.forms.has('participle') &&
        !cue.forms.has('third') &&
        next === 'in' &&
        order === 'subject-first' &&
        subject.mentions[0]?.kind === 'study' &&
        word !== 'concluded' &&
        word !== 'found'
      )
    );
  // What a patient reports is counted by those who study it.
  const [voice] = subject.mentions;
  const isStudied = /^(?:patient|woman|man|parent|user|customer|local|resident)$/;
  if (
    voice?.lay &&
    (isStudied.test(passage.tokens[voice.to - 1]?.lower ?? '')
      ? !/^(?:say|tell|add|explain|recall|claim|admit|mention)$/.test(cue.base)
      : !isSpeech(word))
  )
    return false;
  if (isSpeech(word)) {
    if (order === 'verb-first') return true;
    // “He describes himself”, “she detailed her plan”: weak verbs of an act, not of a statement, need a clause.
    // “commented on the report” tells of an act.
    if (cue.base === 'comment' && next === 'on' && !besideQuote) return false;
    // “has admitted two patients”
    if (cue.base === 'admit' && ahead('patients', 3)) return false;
    if ((next === 'by' && kind !== 'person') || next === 'himself' || next === 'herself')
      return false;
    if (/^(?:hope|agree|claim|expect|propose)$/.test(cue.base) && next === 'to') return false;
    return true;
  }
  // “as X puts it, …”
  if (cue.base === 'put' && next === 'it') return true;
  if (/^(?:call|define|brand|dub)$/.test(cue.base))
    return (
      /^[\p{L}\p{N}]/u.test(next) &&
      passage.quoted.slice(to, Math.min(sentence.to, to + 8)).some((quotation) => quotation >= 0)
    );
  if (isQuoteOnly(word) && next !== 'that') return besideQuote;
  // “worries about the dose”
  if (cue.base === 'worry' && /^(?:about|over)$/.test(next)) return kind === 'person';
  // “have shown in mice that …”
  const later =
    /^(?:in|for|among)$/.test(next) &&
    passage.tokens
      .slice(to + 1, Math.min(sentence.to, to + 6))
      .some(({ lower }) => lower === 'that');
  // “reassures her clients that …”
  const listener = /^re/.test(cue.base) && ahead('that', 5);
  const clause =
    opensClaim.test(next) ||
    besideQuote ||
    trails ||
    later ||
    listener ||
    asideEnd(passage, to) !== null ||
    (cue.base === 'find' && isClause(passage, to, sentence.to));
  if (isNeedsThat(word) && clause) return true;
  if ((kind === 'unnamed' || subject.team || kind === 'organisation') && isEvidence(word))
    return (
      clause ||
      // What a body discovers is seldom a finding.
      (kind !== 'organisation' && /^(?:discover|reveal)$/.test(cue.base) && /^\p{L}/u.test(next)) ||
      (/^(?:find|show|report|link|cite|warn|tie|indicate|conclude|list|endorse)$/.test(cue.base) &&
        /^\p{L}/u.test(next) &&
        !/sel(?:f|ves)$/.test(next) &&
        // “the control group showed …” tells of who was studied.
        !(cue.base === 'show' && /^groups?$/.test(passage.tokens[to - 2]?.lower ?? '')) &&
        !prepositions.has(next))
    );
  return false;
}
