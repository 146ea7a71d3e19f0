import type { MarkingActions } from '@/components/highlights/passage';
import type { MarkingProps } from '@/components/reader/reader-props';
import type { Highlight } from '@/core/highlights/highlight';

/** A saved passage of some words, for tests and pictures. */
export function highlightOf(exact: string, more: Partial<Highlight> = {}): Highlight {
  return {
    version: 1,
    id: exact,
    page: 'p',
    anchor: {
      ...{ exact, prefix: '', suffix: '', start: 0, end: exact.length, docLength: 100 },
      ...{ occurrence: 0, occurrences: 1, segment: 0, segmentEnd: 0, segmentOffset: 0 },
    },
    skeleton: 's',
    colour: 'yellow',
    ...{ note: '', tags: [], source: null, created: 1_763_900_000_000, modified: 0 },
    ...more,
  };
}

/** Marking that saves nothing but answers as if it did. */
export function markingOf(
  actions: Partial<MarkingActions> = {},
  more: Partial<MarkingProps> = {},
): MarkingProps {
  const done = () => Promise.resolve(null);
  return {
    passages: [],
    names: {},
    at: () => null,
    sourceOf: () => null,
    actions: {
      save: (range, { colour, source }) =>
        Promise.resolve({
          saved: true,
          highlight: highlightOf(range.toString(), { colour, source }),
        }),
      ...{ change: done, place: done, remove: done, putBack: done },
      step: () => null,
      copy: () => undefined,
      goTo: () => undefined,
      ...actions,
    },
    ...more,
  };
}
