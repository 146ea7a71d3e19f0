import { clutterLabel } from '@/core/article/clutter-label';
import { textOf } from '@/page/article/box';
import type { Measures } from '@/page/article/measure';

const furniture =
  'nav, footer, aside, form, header nav, [role=navigation], [role=complementary], [class*=comment i], [id*=comment i], [class*=related i], [class*=sidebar i], [class*=cookie i], [class*=consent i]';
const shortestParagraph = 80;
/** Readability that holds less than this of a page's prose has taken one part of several. */
const enoughShare = 0.55;
const boxShare = 0.85;
/** A page of a few long notices beside one short text is not a longer article. */
const fewestParagraphs = 4;

/**
 * Articles cut into sections, each in a box of its own, end for Readability with one of them. Where
 * most of the page's prose was left outside, the box that holds nearly all of it is the article.
 */
export function widen(
  body: Element,
  kept: ReadonlySet<Text>,
  measures: Measures,
): ReadonlySet<Text> {
  const prose = new Map<Element, number>();
  let total = 0;
  let inside = 0;
  let paragraphs = 0;
  const stop = endOf(body, kept);
  const isBehind = (element: Element) =>
    stop !== null &&
    Boolean(stop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  for (const paragraph of body.querySelectorAll('p, li, dd, blockquote')) {
    const size = measures.get(paragraph);
    if (!size || size.characters < shortestParagraph || size.linked > size.characters * 0.4)
      continue;
    if (paragraph.querySelector('p, li') || paragraph.closest(furniture)) continue;
    if (isBehind(paragraph)) continue;
    total += size.characters;
    if (size.kept > size.characters / 2) inside += size.characters;
    paragraphs += 1;
    for (let box: Element | null = paragraph; box; box = box.parentElement)
      prose.set(box, (prose.get(box) ?? 0) + size.characters);
  }
  if (paragraphs < fewestParagraphs || inside >= total * enoughShare) return kept;
  let box = body;
  for (;;) {
    const child = [...box.children].find((one) => (prose.get(one) ?? 0) >= total * boxShare);
    if (!child) break;
    box = child;
  }
  const wider = new Set(kept);
  for (const block of box.querySelectorAll(
    'p, li, dd, dt, blockquote, h2, h3, h4, h5, td, th, figcaption, pre',
  )) {
    const size = measures.get(block);
    if (
      !size?.characters ||
      size.linked > size.characters * 0.5 ||
      block.closest(furniture) ||
      isBehind(block)
    )
      continue;
    const walker = body.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) wider.add(walker.currentNode as Text);
  }
  return wider;
}

const closes =
  /^(disclaimer|about (the|this|our) .{3,30}|editorial (policy|process|standards)|comments?)\b.{0,20}$/i;

/** The first heading behind the kept text that says the article is over. */
function endOf(body: Element, kept: ReadonlySet<Text>): Element | null {
  let last: Text | null = null;
  for (const text of kept)
    if (
      text.data.trim() &&
      (!last || last.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
    )
      last = text;
  if (!last) return null;
  for (const heading of body.querySelectorAll('h2, h3, h4, h5, h6')) {
    if (!(last.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    const text = textOf(heading);
    if (clutterLabel(text) !== null || closes.test(text)) return heading;
  }
  return null;
}
