import type { Attribution, Source } from '@/core/sources/source';

/** One thing a source says, with the passage in the reader's body where the article lets it say so. */
export type ReaderAttribution = Attribution & {
  /** The claim in the body; null where it could not be found there. */
  range: Range | null;
  /** The further pieces of a claim that its cue interrupts: “…,” she says, “…”. */
  rest?: readonly Range[];
  /** The block it stands in, for when there is no range. */
  element: Element | null;
};

/** A source of the article and everything it is cited for, ready to be shown beside the body. */
export type ReaderCallout = {
  /** `Source.id`. */
  id: string;
  source: Source;
  attributions: ReaderAttribution[];
};

/** Every piece of the claim in the body. */
export function rangesOf({ range, rest = [] }: ReaderAttribution): Range[] {
  return range ? [range, ...rest] : [...rest];
}
