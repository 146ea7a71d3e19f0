import { own } from '@/page/article/own-members';
import type { Box } from '@/page/clutter/measure-tree';

/** Lower bars are how one gets around a site; higher ones take the text's place at every screen. */
const mostHeight = 0.15;
const leastWidth = 0.6;

/** Bars that stay at the top of the window while one reads, and cover a good part of it. */
export function findHeaders(
  view: Window,
  boxOf: (element: Element) => Box | undefined,
): { box: Box; isFixed: boolean }[] {
  const { innerWidth, innerHeight } = view;
  const found: { box: Box; isFixed: boolean }[] = [];
  for (const element of view.document.elementsFromPoint(innerWidth / 2, 4)) {
    const { position } = view.getComputedStyle(element);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const { top, width, height } = own(element).getBoundingClientRect();
    const covers = top < 8 && width > innerWidth * leastWidth && height > innerHeight * mostHeight;
    const box = boxOf(element);
    // A sheet over the whole page is another thing, and is judged as such.
    if (covers && box && height < innerHeight * 0.6)
      found.push({ box, isFixed: position === 'fixed' });
  }
  return found;
}
