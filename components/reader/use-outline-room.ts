import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { articleOf } from './article-of';

/** The outline and the space beside it, px. */
const outlinePx = 250;
/** Narrower windows have nothing to spare, whatever stands in them. */
const leastPx = 1200;

/** Whether a list of the sections has room beside the article, and beside the cards where there are some. */
export function useOutlineRoom(
  root: RefObject<HTMLElement>,
  body: Element,
  { layout, textScale }: { layout: 'plain' | 'wide' | 'narrow'; textScale: number },
): boolean {
  const [hasRoom, setRoom] = useState(false);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth } = element;
      const column = articleOf(body)?.clientWidth ?? 0;
      const cards = layout === 'wide' ? 300 * Math.min(textScale, 1.4) + 64 : 0;
      // Without cards the article stays in the middle, and both sides have to be as wide.
      const needed = layout === 'wide' ? column + cards + outlinePx + 80 : column + 2 * outlinePx;
      setRoom(layout !== 'narrow' && column > 0 && clientWidth >= Math.max(leastPx, needed));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [body, layout, textScale]);
  return hasRoom;
}
