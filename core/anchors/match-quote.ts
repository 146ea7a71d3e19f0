import type { Alignment } from './align';
import { placeByWords, type Place } from './place-by-words';
import type { Anchor, Match } from './quote';
import { wordsOf, type Words } from './words';

/** Today's text, read once for all highlights. */
export type Reading = { text: string; words: Words };

export function readText(text: string): Reading {
  return { text, words: wordsOf(text) };
}

const orphan: Match = { state: 'orphan', start: null, end: null };

/** Where a saved passage stands in today's text. Never a guess: what is not plain is not found. */
export function matchQuote(anchor: Anchor, reading: Reading, alignment: Alignment | null): Match {
  const aligned = alignment && placeByWords(anchor, reading, alignment);
  if (aligned && aligned.kept >= 0.5) return asMatch(anchor, reading, aligned);
  return orphan;
}

function asMatch(anchor: Anchor, { text }: Reading, { start, end }: Place): Match {
  return text.slice(start, end) === anchor.exact
    ? { state: 'exact', start, end }
    : { state: 'changed', start, end };
}
