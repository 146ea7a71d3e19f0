import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** From here on, px, the cards have a column of their own, at the size as designed. */
const wideFromPx = 1080;

/** Larger text needs more: 26 em of article, the cards, and the space between and around them. */
function neededPx(textScale: number): number {
  return Math.max(wideFromPx, 510 * textScale + 300 * Math.min(textScale, 1.4) + 100);
}

/** Whether the element has room for cards beside the article. */
export function useWide(element: RefObject<HTMLElement>, textScale: number): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const root = element.current;
    if (!root) return;
    const measure = () => setWide(root.clientWidth >= neededPx(textScale));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    return () => observer.disconnect();
  }, [element, textScale]);
  return wide;
}
