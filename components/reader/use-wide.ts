import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** From here on, px, the cards have a column of their own. */
const wideFromPx = 1080;

/** Whether the element has room for cards beside the article. */
export function useWide(element: RefObject<HTMLElement>): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const root = element.current;
    if (!root) return;
    const measure = () => setWide(root.clientWidth >= wideFromPx);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    return () => observer.disconnect();
  }, [element]);
  return wide;
}
