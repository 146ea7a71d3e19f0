import { capitalRun, hasOrganisationWord, type Range } from './organisations';
import { textOf, type Passage } from './passage';

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
