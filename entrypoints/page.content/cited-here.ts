import type { HighlightSource } from '@/core/highlights/highlight';

type CitedHere = (range: Range) => HighlightSource | null;

/** All scripts of ours in a page share one world, which the page cannot see. */
const world = globalThis as { leanreadCitedHere?: CitedHere };

/** The reader's script lends what it has read, for as long as the page shows who is cited. */
export function lendCited(cited: CitedHere): () => void {
  world.leanreadCitedHere = cited;
  return () => {
    if (world.leanreadCitedHere === cited) delete world.leanreadCitedHere;
  };
}

/** Who is cited for these words of the page; null where nobody is, or the page does not show it. */
export const citedHere: CitedHere = (range) => world.leanreadCitedHere?.(range) ?? null;
