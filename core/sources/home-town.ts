import { isSpeechForm } from './cues';
import { capitalRun, hasOrganisationWord, isWhole, type Range } from './organisations';
import { textOf, type Passage } from './passage';
import { honorifics, roleKind } from './words';

// Universities and clinics called by one word.
export const singleBodies =
  /^(?:Yale|Harvard|Hopkins|Stanford|Princeton|Duke|Cornell|Columbia|Dartmouth|Brown|Emory|Vanderbilt|Tufts|Mayo|Kaiser|Oxford|Cambridge|Rutgers|Purdue|Georgetown|Northwestern|McGill|McMaster)$/;

/** “from Cardiff”: one capital that nothing makes a body is where somebody lives. */
export function homeTown(passage: Passage, at: number, from: boolean): Range | null {
  const run = capitalRun(passage, at);
  const text = passage.tokens[at]?.text ?? '';
  return run?.to === at + 1 &&
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    !singleBodies.test(text) &&
    !hasOrganisationWord(passage, run) &&
    (from || /^(?:,|and|who)$/.test(passage.tokens[run.to]?.lower ?? '')) &&
    passage.tokens[run.to]?.kind !== 'possessive' &&
    // “from Rhondda and Cynon” goes on, “in Cardiff and chair of …” does not.
    !/^(?:of |for |& |and \p{Lu})/u.test(textOf(passage, run.to, run.to + 2))
    ? run
    : null;
}

/** “at NMC Hospital, Al Ain, said”: a town nobody listed, behind a body and before a pause or the verb. */
export function townBehind(passage: Passage, body: Range): Range | null {
  const { tokens } = passage;
  const run = tokens[body.to]?.text === ',' ? capitalRun(passage, body.to + 1) : null;
  if (!run || run.to - run.from > 2 || !isWhole(passage, body)) return null;
  const next = tokens[run.to];
  const isTown = tokens
    .slice(run.from, run.to)
    .every(
      ({ text, lower }) =>
        /^\p{Lu}\p{Ll}+$/u.test(text) && !roleKind(lower) && !honorifics.has(lower),
    );
  return isTown &&
    !hasOrganisationWord(passage, run) &&
    (next?.text === ',' || isSpeechForm(next?.lower ?? ''))
    ? run
    : null;
}
