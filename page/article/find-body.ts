import { clutterLabel } from '@/core/article/clutter-label';
import { isKeepLabel } from '@/core/article/keep-label';
import { promoSentence } from '@/core/article/promo-sentence';
import {
  firstLine,
  isBlock,
  isHeading,
  linkShare,
  longestProse,
  textOf,
  wordsOf,
} from '@/page/article/box';
import type { Measure, Measures } from '@/page/article/measure';

export type Body = {
  root: Element;
  dropped: Element[];
  /** Where the text of the article begins. */
  first: Text | null;
};

/**
 * From the text that Readability keeps to the body of the article: the box that holds it, and in that
 * box what has to go. What Readability dropped although it is content by its shape stays.
 */
export function findBody(
  body: Element,
  kept: ReadonlySet<Text>,
  title: Element | null,
  measures: Measures,
): Body | null {
  const all = measures.get(body)?.kept ?? 0;
  if (!all) return null;
  const sized = (element: Element): Pick<Measure, 'characters' | 'kept'> =>
    measures.get(element) ?? { characters: 0, kept: 0 };

  const core = coreOf(body);
  const root = frameOf(core);
  const dropped: Element[] = [];
  const [first, last] = endsOf(root);
  visit(root);
  return { root, dropped, first: first ?? null };

  function endsOf(box: Element): [Text | undefined, Text | undefined] {
    const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    let start: Text | undefined;
    let end: Text | undefined;
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!kept.has(text) || !text.data.trim()) continue;
      start ??= text;
      end = text;
    }
    return [start, end];
  }

  /** Descends while one child holds nearly all of the article. */
  function coreOf(from: Element): Element {
    let box = from;
    for (;;) {
      const child = [...box.children].find((one) => sized(one).kept >= all * 0.98);
      if (!child || !isBlock(child) || child.localName === 'p') return box;
      box = child;
    }
  }

  /** Widens to the box that has the title in it, as long as most of that box is the article. */
  function frameOf(from: Element): Element {
    if (!title || from.contains(title)) return from;
    for (let box = from.parentElement; box && box !== body; box = box.parentElement) {
      if (sized(box).characters > all * 1.6 + 1200) return from;
      if (box.contains(title)) return box;
    }
    return from;
  }

  function visit(element: Element): void {
    for (const child of [...element.children]) {
      const size = sized(child);
      const hasPicture = child.localName === 'img' || child.querySelector('img') !== null;
      if (!size.characters) {
        if (!hasPicture || !isInRegion(child)) dropped.push(child);
      } else if (!size.kept) {
        if (!isRescued(child)) dropped.push(child);
      } else if (size.kept < size.characters * 0.97 && isBlock(child)) visit(child);
      else if (!isBlock(child) && size.kept < size.characters * 0.5) dropped.push(child);
    }
  }

  /** Between the first and the last line of the article. */
  function isInRegion(element: Element): boolean {
    const follows = (one: Node | undefined, other: Node) =>
      one !== undefined &&
      Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    const start = title && root.contains(title) ? title : first;
    return (
      follows(start, element) && (follows(element, last as Node) || element.contains(last ?? null))
    );
  }

  function isRescued(element: Element): boolean {
    const name = element.localName;
    if (/^(nav|form|footer|script|button|input|select|textarea|iframe|svg|label)$/.test(name))
      return false;
    if (
      /^(navigation|search|banner|contentinfo|dialog|alert|menu)$/.test(
        element.getAttribute('role') ?? '',
      )
    )
      return false;
    const words = wordsOf(element);
    const head = firstLine(element);
    const inRegion = isInRegion(element);
    const inCore = core.contains(element);
    if (isKeepLabel(head) && words <= 400 && linkShare(element) < 0.7) return true;
    if (clutterLabel(head) || promoSentence(head)) return false;
    const links = linkShare(element);
    const picture = element.querySelector('img') !== null;
    if ((name === 'figure' || picture) && inRegion && words <= 90 && links < 0.6) return true;
    if (isCaption(element)) return inRegion && words <= 90;
    if (!inRegion)
      return inCore && longestProse(element) >= 14 && links < 0.3 && !isFurniture(element);
    if (isHeading(element)) return words <= 30 && inCore;
    if (name === 'table' || element.querySelector('table tr + tr')) return links < 0.6 && inCore;
    if (/^(ul|ol|dl)$/.test(name)) return inCore && (links < 0.5 || isLinkList(element));
    if (name === 'blockquote') return inCore;
    if (/^(p|h[2-6]|dd|dt|li|pre|center|font)$/.test(name))
      return inCore && links < 0.5 && words >= 3;
    if (!inCore) return longestProse(element) >= 8 && links < 0.2 && words <= 60 && name === 'p';
    return links < 0.33 && longestProse(element) >= 8 && !isFurniture(element);
  }
}

const isCaption = (element: Element): boolean =>
  element.localName === 'figcaption' || /caption|credit/i.test(element.className.toString());

const isFurniture = (element: Element): boolean =>
  /^(aside|footer|header|nav|form)$/.test(element.localName) ||
  /\b(related|promo|newsletter|share|social|comment|sidebar|recirc|advert|sponsor|cookie|consent)/i.test(
    `${element.className.toString()} ${element.id}`,
  );

/** Links in a row between paragraphs, as words and without pictures: a list the writer made. */
function isLinkList(list: Element): boolean {
  const items = [...list.children];
  const before = list.previousElementSibling;
  const after = list.nextElementSibling;
  if (list.querySelector('img') || items.some((item) => wordsOf(item) > 14)) return false;
  if (before && /[:：]$/.test(textOf(before))) return true;
  return (
    before !== null &&
    after !== null &&
    /^(p|h[2-6])$/.test(before.localName) &&
    longestProse(before) >= 8
  );
}
