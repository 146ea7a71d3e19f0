import { blockNames } from '@/page/article/block-text';
import { isHeading, textOf } from '@/page/article/box';

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What the page hides from everybody. A closed `<details>` is not hidden: a press opens it. */
export function hiddenBoxes(body: Element): Element[] {
  return [
    ...body.querySelectorAll('[hidden], [style], [aria-hidden=true], dialog:not([open])'),
  ].filter(
    (element) =>
      element.hasAttribute('hidden') ||
      element.localName === 'dialog' ||
      hiddenStyle.test(element.getAttribute('style') ?? '') ||
      (element.getAttribute('aria-hidden') === 'true' &&
        !element.querySelector('img, p') &&
        element.localName !== 'img'),
  );
}

/** Headings pressed open like buttons, and lines parted by two breaks, become what they are read as. */
export function normalise(body: Element): void {
  for (const button of body.querySelectorAll(
    'h1 button, h2 button, h3 button, h4 button, summary button, dt button, button[aria-expanded]',
  )) {
    if (!textOf(button)) continue;
    const tag = button.closest('h1,h2,h3,h4,h5,h6,summary,dt') ? 'span' : 'h3';
    const heading = body.ownerDocument.createElement(tag);
    heading.append(...button.childNodes);
    button.replaceWith(heading);
  }
  for (const line of body.querySelectorAll('br')) {
    const next = nextNode(line);
    if (next?.nodeName === 'BR' && line.parentElement?.localName !== 'pre') paragraphAt(line);
  }
}

const isBlank = (node: Node | null): boolean => node?.nodeType === 3 && !node.textContent?.trim();

function nextNode(node: Node): Node | null {
  let next = node.nextSibling;
  while (isBlank(next)) next = next?.nextSibling ?? null;
  return next;
}

/** Two breaks end a paragraph: what follows them up to the next block stands in one of its own. */
function paragraphAt(first: Element): void {
  const parent = first.parentElement;
  if (!parent || isHeading(parent)) return;
  for (let next = nextNode(first); next?.nodeName === 'BR'; next = nextNode(first))
    next.parentNode?.removeChild(next);
  if (parent.closest('p, a, li')) return;
  const paragraph = parent.ownerDocument.createElement('p');
  let next = first.nextSibling;
  while (next && !(next.nodeType === 1 && blockNames.has((next as Element).localName))) {
    const after: ChildNode | null = next.nextSibling;
    paragraph.append(next);
    next = after;
  }
  if (textOf(paragraph) || paragraph.querySelector('img')) first.replaceWith(paragraph);
}
