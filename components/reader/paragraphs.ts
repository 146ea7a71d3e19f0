import { activeIn } from './keep-focus';

const paragraphs = 'p, li, dd, dt, h2, h3, h4, h5, h6, pre, figcaption, blockquote, .scroll';

/** What the keys walk through: the smallest blocks that hold text. */
export function paragraphsOf(body: Element): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(paragraphs)].filter(
    (block) => block.textContent.trim() && !block.querySelector(paragraphs),
  );
}

/** Puts the focus on the paragraph after or before the focused one, or on the first one in view; past the body, the last. */
export function stepParagraph(body: Element, viewTop: number, step: 1 | -1): void {
  const all = paragraphsOf(body);
  const active = activeIn(body);
  const at = all.findIndex((block) => block === active);
  const inView = all.findIndex((block) => block.getBoundingClientRect().bottom > viewTop);
  const next = at >= 0 ? all[at + step] : all.at(inView);
  if (next) focusBlock(next);
}

/** The paragraph the keys stand on. */
export function focusedBlock(body: Element): HTMLElement | null {
  const active = activeIn(body);
  const isBlock = active instanceof HTMLElement && active !== body && body.contains(active);
  return isBlock ? active : null;
}

/** The paragraph the keys stand on, for highlighting without a mouse. */
export function focusedParagraph(body: Element): Range | null {
  const active = activeIn(body);
  if (!active || active === body || !body.contains(active) || active.matches('a')) return null;
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(active);
  return range;
}

/** A screen reader goes on reading where the focus is. Only an attribute changes, no node. */
export function focusBlock(block: HTMLElement): void {
  if (!block.hasAttribute('tabindex')) block.setAttribute('tabindex', '-1');
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'nearest' });
}
