import type { Passage } from './passage';

/** Those that stand on the page in its order, and those that do not, in the order in which they stood. */
export function orderPassages(passages: readonly Passage[]): {
  placed: Passage[];
  missing: Passage[];
} {
  const placed = passages.filter(({ range }) => range !== null);
  placed.sort(({ range: one }, { range: two }) =>
    one && two ? one.compareBoundaryPoints(Range.START_TO_START, two) : 0,
  );
  return { placed, missing: passages.filter(({ range }) => range === null) };
}
