import { clutterReasons } from '@/core/clutter/removal';

/** `around`: outside the box of the article. `apart`: inside it, and no part of the text by its shape. */
export const leftOutReasons = [...clutterReasons, 'around', 'apart'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** One thing of the page that the reader does not show, with all it takes to show it after all. */
export type LeftOut = {
  /** Unique in its article. */
  id: number;
  reason: LeftOutReason;
  /** What decided it, readable by a person: a label, or the name of a heuristic. */
  rule: string;
  /** The beginning of its text, white space folded, at most 200 characters. */
  text: string;
  words: number;
  /** The page's own markup of it: passes `cleanHtml` before it is shown. Written out when asked for. */
  readonly html: string;
  /** Where it stood: the characters of the body's text before it, white space not counted. */
  place: number;
};
