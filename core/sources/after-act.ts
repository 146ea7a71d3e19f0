import { isEvidence, isSpeech, type Cue } from './cues';
import type { Mention } from './mentions';
import type { Passage } from './passage';
import type { Sentence } from './sentences';
import type { Statement } from './statements';
import { subjectOf, type Subject } from './subjects';
import { prepositions } from './words';

const saysVerb = /^(?:say|tell|add|note|explain|warn|suggest)$/;

/** “Researchers followed 300 men and found that …”: an act first, then what it showed. */
export function afterAct(
  passage: Passage,
  mentions: readonly Mention[],
  at: number,
  cue: Cue,
  sentence: Sentence,
): Statement | null {
  const { tokens } = passage;
  const aside = cue.forms.has('ing') && tokens[at - 1]?.text === ',';
  // “Doctors are keen but caution that …”
  const isBase = !aside && cue.forms.has('base') && !cue.forms.has('past');
  if (
    isBase
      ? tokens[at + 1]?.lower !== 'that'
      : !aside && !cue.forms.has('past') && !cue.forms.has('third')
  )
    return null;
  let link = at - 1;
  if (!aside) while (/^(?:also|then|later|\p{L}+ly)$/u.test(tokens[link]?.lower ?? '')) link -= 1;
  if (!aside && !/^(?:and|but)$/.test(tokens[link]?.lower ?? '')) return null;
  const start =
    tokens.slice(sentence.from, at).findLastIndex(({ text }) => /^[;:]$/.test(text)) +
    1 +
    sentence.from;
  const saidBy = (subject: Subject): Statement => ({
    passage,
    sentence,
    cue: { from: at, to: at + 1 },
    subject,
    order: 'subject-first',
    continues: true,
    from: link,
    to: at + 1,
  });
  const mention = mentions.find(({ from }) => from >= start);
  // “She is pleased, but says parents need more.”
  const pronoun = tokens[start]?.lower;
  if (
    (pronoun === 'he' || pronoun === 'she') &&
    saysVerb.test(cue.base) &&
    (mention?.from ?? link) >= link
  )
    return saidBy(subjectOf([], start, start + 1, false, pronoun));
  const next = tokens[at + 1];
  // “They also looked at 812 people and found seven of them …”
  if (
    pronoun === 'they' &&
    /^(?:find|conclude|discover)$/.test(cue.base) &&
    (mention?.from ?? link) >= start + 1
  )
    return next?.kind === 'word' && !prepositions.has(next.lower)
      ? saidBy(subjectOf([], start, start + 1, false, 'they'))
      : null;
  if (!mention || mention.to > link || (isBase && !mention.plural)) return null;
  if (mention.kind === 'organisation' && cue.base !== 'find' && !(aside && cue.base === 'say'))
    return null;
  // What those who were studied did shows something; it says nothing.
  if (aside && mention.kind === 'unnamed' && /^groups?$/.test(tokens[mention.to - 1]?.lower ?? ''))
    return null;
  const before = mention.from > start ? (tokens[mention.from - 1]?.lower ?? '') : '';
  if (mention.from - start > 6 || prepositions.has(before)) return null;
  const word = tokens[at]?.lower ?? '';
  // Without “that” only somebody with a name, by a verb of saying: “X, of Y, leads the trial and said its aim …”.
  const says =
    mention.kind !== 'study' && (mention.kind === 'person' ? saysVerb : /^say$/).test(cue.base);
  // “followed 300 men and found no sign of it”
  const finds =
    cue.base === 'find' &&
    mention.kind !== 'person' &&
    next?.kind === 'word' &&
    !prepositions.has(next.lower);
  if (next?.lower !== 'that' && !says && !finds) return null;
  if (!(isEvidence(word) || (isSpeech(word) && mention.kind !== 'study'))) return null;
  return saidBy(subjectOf([mention], mention.from, mention.to));
}
