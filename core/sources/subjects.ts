import type { Mention } from './mentions';
import type { Passage } from './passage';

/** Who a verb belongs to. A pronoun is a subject still to be told apart. */
export type Subject = {
  mentions: Mention[];
  pronoun: 'he' | 'she' | 'they' | 'it' | 'one' | null;
  /** Where the source's words begin and end; the end is behind any apposition when it follows the verb. */
  from: number;
  to: number;
  auxiliary: 'none' | 'perfect' | 'do' | 'will' | 'be';
  /** With a team: “X and his colleagues”. */
  team: boolean;
};

/** Sources before a verb without an auxiliary. */
export const subjectOf = (
  mentions: Mention[],
  from: number,
  to: number,
  team = false,
  pronoun: Subject['pronoun'] = null,
): Subject => ({
  mentions,
  pronoun,
  from,
  to,
  auxiliary: 'none',
  team,
});

/** What may stand between a source and its verb. */
export const adverb =
  /^(?:also|already|today|yesterday|long|since|then|now|later|both|once|recently|again|all|each|further|even|first|just|very|often|still|thus|never|previously|always|too|himself|herself|themselves|\p{L}+ly)$/u;
/** “the 78-year-old”: somebody told of before. */
export const isTheOne = ({ tokens }: Passage, at: number) =>
  tokens[at]?.lower === 'the' && /-year-old$/.test(tokens[at + 1]?.lower ?? '');
export const theOne = (from: number) => subjectOf([], from, from + 2, false, 'one');
