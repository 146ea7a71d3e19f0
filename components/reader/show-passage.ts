import { blockOf } from './block-of';
import type { Voice } from './order-voices';
import { focusBlock } from './paragraphs';

/** The paragraph in which a source is let speak. */
export function blockOfVoice(
  { attribution: { range, element } }: Voice,
  body: Element,
): HTMLElement | null {
  const node = range?.startContainer ?? element;
  return node && blockOf(node, body);
}

/** A third from the top, where the eye is; the focus goes along, so that a screen reader reads on there. */
export function showPassage(voice: Voice, body: Element, scroller: Element): void {
  const { range, element } = voice.attribution;
  const place = (range ?? element)?.getBoundingClientRect();
  if (!place) return;
  const top = scroller.scrollTop + place.top - scroller.clientHeight / 3;
  const block = blockOfVoice(voice, body);
  if (block) focusBlock(block);
  scroller.scrollTop = top;
}

/** Just under the toolbar, so that its section fills the window. */
export function showHeading(heading: HTMLElement, scroller: Element): void {
  const top = scroller.scrollTop + heading.getBoundingClientRect().top - 80;
  focusBlock(heading);
  scroller.scrollTop = top;
}
