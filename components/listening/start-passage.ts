import { isCitationMark } from '@/core/listening/find-silent';
import type { Passage, Stretch } from '@/core/listening/passage';

/** A text node of the article in a passage's text; what lies between pieces is only said. */
type Piece = { node: Text; start: number };

/** A passage, and the way back to where it stands. */
export type ReadPassage = Passage & {
  /** The block it was read from. */
  element: HTMLElement;
  pieces: readonly Piece[];
};

export type PassageMaker = ReturnType<typeof startPassage>;

/** Gathers the words of one block. */
export function startPassage(element: HTMLElement) {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const silent: Stretch[] = [];
  let length = 0;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const read = (node: Text) => {
    pieces.push({ node, start: length });
    put(node.data);
  };

  return {
    read,
    /** Words that do not stand in the article. */
    say: put,
    /** A link or a raised piece that only points to a source. */
    isMark(child: HTMLElement): boolean {
      const link = child.matches('a') ? child : child.querySelector('a');
      const before = parts.slice(-2).join('').slice(-40);
      return isCitationMark(child.textContent, before, link !== null && isInPage(link));
    },
    readSilently(child: HTMLElement) {
      const start = length;
      const walker = child.ownerDocument.createTreeWalker(child, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) read(walker.currentNode as Text);
      silent.push({ start, end: length });
    },
    /** What was only said so far. */
    said: (): string => (pieces.length === 0 ? parts.join('') : ''),
    /** Null where the block holds no words. */
    made(): ReadPassage | null {
      const text = parts.join('');
      const hasWords = pieces.some(({ node }) => node.data.trim());
      if (!hasWords) return null;
      const lang = element.closest('[lang]')?.getAttribute('lang') || null;
      return { text, silent, lang, element, pieces };
    },
  };
}

function isInPage(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') || href.split('#')[0] === link.ownerDocument.URL.split('#')[0];
}

/** Where a stretch of a passage stands in the article; null where it is only said. */
export function rangeOfStretch({ pieces }: ReadPassage, { start, end }: Stretch): Range | null {
  const touched = pieces.filter(
    (piece) => piece.start < end && piece.start + piece.node.length > start,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}
