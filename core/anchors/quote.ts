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
  /** First and last skeleton segment, and the offset of the start in the first. */
  segment: number;
  segmentEnd: number;
  segmentOffset: number;
};

/** One 32-bit hash per segment of the canonical text, in order. Shared by all highlights of one page version. */
export type Skeleton = readonly number[];

export const matchStates = ['exact', 'moved', 'changed', 'ambiguous', 'orphan'] as const;
/** `orphan` is shown to the person as “not found”. */
export type MatchState = (typeof matchStates)[number];

/** Where a passage stands now; ambiguous and orphan have no place. */
export type Match =
  | { state: 'exact' | 'moved' | 'changed'; start: number; end: number }
  | { state: 'ambiguous' | 'orphan'; start: null; end: null };
