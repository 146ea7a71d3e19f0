import type { Statement } from './statements';
import { studyHeads } from './words';

const isWork = (word: string) =>
  studyHeads.has(word) || /^(?:edition|issue|recommendation)$/.test(word);

const isPaper =
  /^(?:research|stud(?:y|ies)|reports?|reviews?|surveys?|trials?|analys[ie]s|meta-analys[ie]s|papers?|polls?|guidelines)$/;

/** Whether a year in a statement's sentence is when its evidence came out or was told, and not an event's. */
export function isDated(
  { passage, sentence, subject, cue }: Statement,
  at: number,
  kind: 'person' | 'organisation' | 'study' | 'unnamed',
  inJournal: boolean,
): boolean {
  const { tokens } = passage;
  const word = (place: number) => tokens[place]?.lower ?? '';
  const isPerson = kind === 'person';
  const isIn = word(at - 1) === 'in';
  // “studies in 2007 and 2008”: neither is the year.
  if (/^(?:and|or|to)$/.test(word(at + 1)) && tokens[at + 2]?.kind === 'number') return false;
  // “ELM, June 22, 2016 – A new study …”: the day of the page.
  if (sentence.from === 0 && tokens.slice(at, at + 5).some(({ text }) => /^[–—-]$/.test(text)))
    return false;
  // “reported in 2007 that”, “a survey of 700 parents in 2018 showed”
  if (isIn && (at === cue.to + 1 || (kind === 'study' && at + 1 === cue.from))) return true;
  // “a study released April 12, 2017”
  if (/^(?:released|published|issued|posted|presented)$/.test(word(at - 1))) return true;
  // “But in 2007, the X Association recommended …”, “In 2014 X and colleagues reported in the journal Y that …”
  const opens = sentence.from + (/^(?:and|but)$/.test(word(sentence.from)) ? 2 : 1);
  const [source] = subject.mentions;
  const begins =
    source !== undefined && !source.lay && source.from > at && source.from - at < 4 && !isPerson;
  if (isIn && at === opens && (inJournal || begins)) return true;
  if (
    /^(?:a|an|the|small|one|another|recent|large|in|this|that|its|their|his|her)$/.test(
      word(at - 1),
    ) &&
    tokens.slice(at + 1, at + 6).some(({ lower }) => isWork(lower)) &&
    // “X, who opposes the 2009 guideline, said”: not what was said.
    (!isPerson || (isIn ? subject.from > at : word(at - 1) !== 'the' || word(at - 2) === 'in'))
  )
    return true;
  if (isIn && isWork(word(at - 2))) return true;
  // “a study done in 2011”, “a review from 2014”
  const done = /^(?:done|conducted|released|issued|completed)$/.test(word(at - 2))
    ? at - 3
    : at - 2;
  if (/^(?:in|from)$/.test(word(at - 1)) && isPaper.test(word(done))) return true;
  // “published (January 2016) in”
  if (word(at - 1) === '(') return word(at - 2) === 'published';
  return (
    tokens
      .slice(Math.max(sentence.from, at - 14), at + 9)
      .some(({ lower }) => /^(?:published|edition|issue|presented)$/.test(lower)) &&
    /^(?:in|on|,|a|the|of)$/.test(word(at - 1))
  );
}
