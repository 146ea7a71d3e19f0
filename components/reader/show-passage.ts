import { blockOf } from './block-of';
import { focusBlock } from './paragraphs';
import type { ReaderAttribution } from './reader-callout';

type Place = Pick<ReaderAttribution, 'range' | 'element'>;

/** The paragraph in which a source is let speak. */
export function blockOfPassage({ range, element }: Place, body: Element): HTMLElement | null {
  const node = range?.startContainer ?? element;
  return node && blockOf(node, body);
}

/** A third from the top, where the eye is; the focus goes along, so that a screen reader reads on there. */
export function showPassage(passage: Place, body: Element, scroller: Element): void {
  const place = (passage.range ?? passage.element)?.getBoundingClientRect();
  if (!place) return;
  const top = scroller.scrollTop + place.top - scroller.clientHeight / 3;
  const block = blockOfPassage(passage, body);
  if (block) focusBlock(block);
  scroller.scrollTop = top;
}

/** Just under the toolbar, so that its section fills the window. */
export function showHeading(heading: HTMLElement, scroller: Element): void {
  const top = scroller.scrollTop + heading.getBoundingClientRect().top - 80;
  focusBlock(heading);
  scroller.scrollTop = top;
}
