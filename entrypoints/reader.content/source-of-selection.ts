import { rangesOf } from '@/components/reader/reader-callout';
import type { HighlightSource } from '@/core/highlights/highlight';
import { textOf } from '@/page/anchors/text-of';
import { carryRanges } from '@/page/sources/carry-ranges';
import { sourceOfRange, type Spoken } from '@/page/sources/source-of-range';
import type { ReadyPage } from './read-page';

/** The passages of every source, in the body of the reader. */
export const spokenIn = ({ callouts }: Pick<ReadyPage, 'callouts'>): Spoken[] =>
  callouts.map(({ source, attributions }) => ({
    source,
    ranges: attributions.flatMap(rangesOf),
  }));

/** Who is cited for what is selected on the page. */
export function sourceOfSelection(read: ReadyPage): HighlightSource | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const [range] = carryRanges([selection.getRangeAt(0)], textOf(document.body), textOf(read.body));
  return range ? sourceOfRange(range, spokenIn(read)) : null;
}
