const blocks = 'p, li, dd, dt, h2, h3, h4, h5, h6, pre, div, section, aside, article';
/** Nothing of ours may open a gap inside these. */
const wholes = 'table, .scroll, figure, blockquote, pre, details, dl';

/** The block of the body after which there is room for a card that belongs to `node`. */
export function blockOf(node: Node, body: Element): HTMLElement | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!element || !body.contains(element)) return null;
  let block = element.closest<HTMLElement>(blocks);
  for (let whole = element.closest<HTMLElement>(wholes); whole && body.contains(whole);) {
    block = whole;
    whole = whole.parentElement?.closest<HTMLElement>(wholes) ?? null;
  }
  return block && block !== body && body.contains(block) ? block : null;
}
