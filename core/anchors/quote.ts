/** Where a passage stood in the canonical text of its page when it was saved. Offsets are UTF-16 code units. */
export type Anchor = {
  exact: string;
  /** Up to 64 canonical characters before and after. */
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  /** Length of the whole canonical text. */
  docLength: number;
  /** Which of how many equal passages this was, from 0. */
  occurrence: number;
  occurrences: number;
  /** First and last skeleton segment, and how many of the first segment's words stand before the passage. */
  segment: number;
  segmentEnd: number;
  segmentOffset: number;
};

/**
 * One number a word of the canonical text, in order; made and read by `skeleton.ts` only.
 * Words, not sentences: an edited sentence is then still known by the words that were left alone.
 */
export type Skeleton = readonly number[];

export const matchStates = ['exact', 'moved', 'changed', 'ambiguous', 'orphan'] as const;
/** `orphan` is shown to the person as “not found”. */
export type MatchState = (typeof matchStates)[number];

/** Where a passage stands now; ambiguous and orphan have no place. */
export type Match =
  | { state: 'exact' | 'moved' | 'changed'; start: number; end: number }
  | { state: 'ambiguous' | 'orphan'; start: null; end: null };
