import { blockNames } from '@/page/article/block-text';
import { isHeading, textOf } from '@/page/article/box';
import type { Measures } from '@/page/article/measure';

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Less running text than this in view is no article; more than this in one hidden box may be one. */
const prose = { inView: 600, hidden: 1000 };
const overlay =
  '[class*=cookie i], [class*=consent i], [class*=modal i], [class*=popup i], [role=dialog]';

/**
 * What the page hides from everybody. A closed `<details>` is not hidden: a press opens it. Nor is the
 * text of a page that comes in pieces and waits for its own script to show them.
 */
export function hiddenBoxes(body: Element, measures: Measures): Element[] {
  const hidden = hiddenIn(body);
  const proseOf = (element: Element) => measures.get(element)?.prose ?? 0;
  const all = proseOf(body);
  const waiting = hidden.filter(
    (box) =>
      proseOf(box) >= prose.hidden && proseOf(box) > all / 2 && !box.matches(`dialog, ${overlay}`),
  );
  if (!waiting.length || all - Math.max(...waiting.map(proseOf)) >= prose.inView) return hidden;
  return hidden.filter((box) => !waiting.includes(box));
}

function hiddenIn(body: Element): Element[] {
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

/** A sign to press that stands beside a heading and leads to the heading itself. */
const permalinkSign = /^[#¶§⚓🔗\s]*$/u;
const permalinkName = /anchor|permalink|header-?link|heading-?link|hash-?link/i;
const longestPermalink = 40;

/** Headings pressed open like buttons, and lines parted by two breaks, become what they are read as. */
export function normalise(body: Element): void {
  for (const link of body.querySelectorAll(
    'h1 a[href*="#"], h2 a[href*="#"], h3 a[href*="#"], h4 a[href*="#"], h5 a[href*="#"], h6 a[href*="#"]',
  ))
    if (isPermalink(link)) link.remove();
  // Fonts of icons spell out what they show: “chevron_right”.
  for (const icon of body.querySelectorAll('i[class*=material-], span[class*=material-]'))
    if (/^[a-z_\d]*$/.test(textOf(icon))) icon.remove();
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

/** “#” or “¶” in a heading, or words for it beside the heading’s own. */
function isPermalink(link: Element): boolean {
  const text = textOf(link);
  if (permalinkSign.test(text)) return link.querySelector('img[alt]:not([alt=""])') === null;
  const heading = link.closest('h1,h2,h3,h4,h5,h6');
  return (
    permalinkName.test(link.getAttribute('class') ?? '') &&
    text.length <= longestPermalink &&
    heading !== null &&
    textOf(heading).length > text.length + 2 &&
    /\b(link|permalink|anchor|section|heading)\b/i.test(text)
  );
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
