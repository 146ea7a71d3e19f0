import type { HighlightSource } from '@/core/highlights/highlight';
import { shownText } from '@/core/sources/shown-text';
import type { Source } from '@/core/sources/source';

/** A source and the passages it speaks for. */
export type Spoken = { source: Source; ranges: readonly Range[] };

/** Of a selection this much must be what the source says, unless all it says is in the selection. */
const leastShare = 0.5;

/**
 * Who is cited for what is selected: whoever’s words it lies in or holds whole. Nobody where it holds the
 * words of several, for then it is not one person’s; nobody who has no name.
 */
export function sourceOfRange(selected: Range, spoken: readonly Spoken[]): HighlightSource | null {
  const length = selected.toString().length;
  const met = new Map<string, { source: Source; shared: number; isWhole: boolean }>();
  for (const { source, ranges } of spoken)
    for (const range of ranges) {
      const shared = sharedLength(selected, range);
      if (shared === 0) continue;
      const known = met.get(source.id) ?? { source, shared: 0, isWhole: false };
      known.shared += shared;
      known.isWhole ||= shared === range.toString().length;
      met.set(source.id, known);
    }
  const [only, another] = [...met.values()];
  if (!only || another || !(only.isWhole || only.shared >= length * leastShare)) return null;
  const { name, roles, orgs } = only.source;
  if (!name) return null;
  const text = (span: { text: string } | undefined) => (span ? shownText(span.text) : null);
  return { name: shownText(name.text), role: text(roles[0]), organisation: text(orgs[0]) };
}

function sharedLength(one: Range, other: Range): number {
  const isApart =
    one.compareBoundaryPoints(Range.END_TO_START, other) >= 0 ||
    one.compareBoundaryPoints(Range.START_TO_END, other) <= 0;
  if (isApart) return 0;
  const shared = one.cloneRange();
  if (one.compareBoundaryPoints(Range.START_TO_START, other) < 0)
    shared.setStart(other.startContainer, other.startOffset);
  if (one.compareBoundaryPoints(Range.END_TO_END, other) > 0)
    shared.setEnd(other.endContainer, other.endOffset);
  return shared.toString().length;
}
