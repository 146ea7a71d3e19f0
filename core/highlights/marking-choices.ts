import { isRecord } from '@/core/is-record';
import { highlightColours, type HighlightColour } from './highlight';

/** What the person calls a colour; left out where it keeps its own name. */
export type ColourNames = Partial<Record<HighlightColour, string>>;

/** How somebody marks: the same on all their devices. */
export type MarkingChoices = {
  names: ColourNames;
  /** Show the bar beside words that are selected on a page. In the reader it is always there. */
  barOnPages: boolean;
};

export const defaultMarkingChoices: MarkingChoices = { names: {}, barOnPages: true };

/** Longer names would push each other out of the bar. */
export const longestName = 24;

export function parseMarkingChoices(stored: unknown): MarkingChoices {
  const from = isRecord(stored) ? stored : {};
  const written = isRecord(from['names']) ? from['names'] : {};
  const names = highlightColours.flatMap((colour): [HighlightColour, string][] => {
    const name = Object.hasOwn(written, colour) ? written[colour] : undefined;
    const short = typeof name === 'string' ? name.trim().slice(0, longestName) : '';
    return short ? [[colour, short]] : [];
  });
  return { names: Object.fromEntries(names), barOnPages: from['barOnPages'] !== false };
}
