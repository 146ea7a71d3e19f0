import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Mark = { block: Element; top: number };

/**
 * Keeps what is being read where it is on the screen when the look changes: answers what to call just
 * before a change. The first block under the bar then stands where it stood, whatever it has grown to.
 */
export function useKeptPlace(
  root: RefObject<HTMLElement>,
  body: Element,
  barPx: number,
  look: unknown,
): () => void {
  const mark = useRef<Mark | null>(null);
  useLayoutEffect(() => {
    const [scroller, kept] = [root.current, mark.current];
    mark.current = null;
    if (!scroller || !kept) return;
    const settle = () => {
      const moved = kept.block.getBoundingClientRect().top - kept.top;
      if (Math.abs(moved) > 1) scroller.scrollBy({ top: moved, behavior: 'instant' });
    };
    settle();
    // Once more after the browser's own scroll anchoring and the cards have had their turn.
    const frame = requestAnimationFrame(settle);
    return () => cancelAnimationFrame(frame);
  }, [look]);
  return () => {
    const scroller = root.current;
    if (!scroller || scroller.scrollTop === 0) return;
    const blocks = body.querySelectorAll('p, li, h2, h3, h4, figure, blockquote, table');
    // The first that begins in view: one that began above would push the others by what it grows.
    const block = [...blocks].find((each) => each.getBoundingClientRect().top >= barPx);
    mark.current = block ? { block, top: block.getBoundingClientRect().top } : null;
  };
}
