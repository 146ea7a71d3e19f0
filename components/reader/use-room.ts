import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A tool takes this much of the bar, px, the most it ever does. */
const toolPx = 44;
/** Kept free for the number of highlights and the button that closes, with the space around them. */
const keptPx = 120;

/** How many of so many tools the bar has room for, beside the menu that holds the others. */
export function useRoom(bar: RefObject<HTMLElement>, count: number): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [bar]);
  const room = Math.floor((width - keptPx) / toolPx);
  // Without a width nothing is laid out, and everything is there.
  return width === 0 || count <= room ? count : Math.max(1, room - 1);
}
