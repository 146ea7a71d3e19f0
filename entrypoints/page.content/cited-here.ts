import type { HighlightSource } from '@/core/highlights/highlight';

type CitedHere = (range: Range) => HighlightSource | null;

/** All scripts of ours in a page share one world, which the page cannot see; a name could be an element’s. */
const place = Symbol.for('leanread:cited');
const world = globalThis as { [place]?: CitedHere };

/** The reader's script lends what it has read, for as long as the page shows who is cited. */
export function lendCited(cited: CitedHere): () => void {
  world[place] = cited;
  return () => {
    if (world[place] === cited) delete world[place];
  };
}

/** Who is cited for these words of the page; null where nobody is, or the page does not show it. */
export const citedHere: CitedHere = (range) => world[place]?.(range) ?? null;
