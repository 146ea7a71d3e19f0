import type { Passage } from './passage';
import type { Sentence } from './sentences';
import { conjunctions } from './words';

/** “Here is what the trials found, how sure they are”: what was found is asked after, not told. */
export function isAsked(
  passage: Passage,
  from: number,
  behind: number,
  sentence: Sentence,
): boolean {
  const { tokens } = passage;
  let at = from - 1;
  // “what risks the review found”
  while (at >= sentence.from && from - at < 4 && tokens[at]?.kind === 'word') {
    if (/^(?:what|which|whose)$/.test(tokens[at]?.lower ?? '')) break;
    at -= 1;
  }
  if (at < sentence.from || !/^(?:what|which|whose)$/.test(tokens[at]?.lower ?? '')) return false;
  // Only a question word that begins its clause: “the trial, which the authors say …” tells.
  if (tokens[at]?.lower !== 'what' && at > sentence.from && tokens[at - 1]?.kind === 'mark')
    return false;
  const next = behind < sentence.to ? tokens[behind] : undefined;
  // “What they found is that …”, “here is what they found: …” tell it after all.
  return (
    !next ||
    (passage.quoted[behind] === -1 &&
      (/^[,.;?!]$/.test(next.text) ||
        (conjunctions.has(next.lower) && next.lower !== 'as') ||
        next.lower === 'about'))
  );
}
