import type { Highlight } from '@/core/highlights/highlight';

const longest = 60;

/** The first words of a passage, to name it by. */
export const shortQuote = ({ anchor: { exact } }: Pick<Highlight, 'anchor'>): string =>
  exact.length > longest ? `${exact.slice(0, longest - 3)}…` : exact;
