import type { Anchor } from '@/core/anchors/quote';

/** The same for the same words at the same place of a page, whoever marked them. */
export const passageKey = (page: string, { exact, occurrences, occurrence }: Anchor): string =>
  `${page}\n${exact}\n${occurrences > 1 ? occurrence : 0}`;
