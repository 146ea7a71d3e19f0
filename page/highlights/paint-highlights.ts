import type { Match } from '@/core/anchors/quote';
import { highlightColours, type Highlight } from '@/core/highlights/highlight';

/** A saved passage as it was found; what has no range is not painted. */
export type Painted = {
  highlight: Pick<Highlight, 'id' | 'colour'>;
  match: Pick<Match, 'state'>;
  range: Range | null;
};

export type Painter = {
  /** Shows these and nothing else. Nothing in the document changes. */
  paint(items: readonly Painted[]): void;
  /** Puts back what the page threw out: `CSS.highlights` belongs to the page as much as to us. */
  keep(): void;
  /** The highlight under a point of the window, the shortest where several overlap. */
  at(x: number, y: number): string | null;
  clear(): void;
};

/**
 * One Highlight object a colour: one a passage makes Firefox need 22 s for a reflow of 1,000.
 * The looks are in highlights.css. Page and reader paint under names of their own.
 */
export function createPainter(document: Document, surface: 'page' | 'reader' = 'page'): Painter {
  const { CSS, Highlight } = document.defaultView ?? globalThis;
  const prefix = surface === 'page' ? 'leanread' : `leanread-${surface}`;
  const names = [...highlightColours, 'changed'] as const;
  const highlights = new Map(names.map((name) => [`${prefix}-${name}`, new Highlight()] as const));
  let painted: readonly Painted[] = [];

  const keep = () => {
    for (const [name, highlight] of highlights) {
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight)
        CSS.highlights.set(name, highlight);
    }
  };

  return {
    paint(items) {
      painted = items;
      for (const highlight of highlights.values()) highlight.clear();
      for (const { highlight, match, range } of items) {
        if (!range) continue;
        highlights.get(`${prefix}-${highlight.colour}`)?.add(range);
        if (match.state === 'changed') highlights.get(`${prefix}-changed`)?.add(range);
      }
      keep();
    },
    keep,
    at(x, y) {
      const under = painted.filter(({ range }) => range && covers(range, x, y));
      under.sort((one, two) => lengthOf(one.range) - lengthOf(two.range));
      return under[0]?.highlight.id ?? null;
    },
    clear() {
      painted = [];
      for (const [name, highlight] of highlights) {
        highlight.clear();
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      }
    },
  };

  function covers(range: Range, x: number, y: number): boolean {
    return Array.from(range.getClientRects()).some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  }
}

const lengthOf = (range: Range | null): number => range?.toString().length ?? 0;
