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
import { blockText } from '@/page/article/block-text';
import { areNames, isListOfNames } from '@/page/article/is-list-of-names';
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
      if (!child || !isBlock(child) || child.localName === 'p') return outOfTable(box);
      box = child;
    }
  }

  /** A row or a table cannot be read without what is around it; a cell can. */
  function outOfTable(box: Element): Element {
    if (!/^(table|thead|tbody|tfoot|tr)$/.test(box.localName) || box === body) return box;
    return box.closest('table')?.parentElement ?? box;
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
      } else if (size.kept < size.characters * 0.97 && isBlock(child)) {
        // What is said in a quotation and who said it are one.
        if (child.localName !== 'blockquote') visit(child);
      } else if (!isBlock(child) && size.kept < size.characters * 0.5) dropped.push(child);
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

  function isAfterStart(element: Element): boolean {
    return Boolean(
      first && first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  }

  function isRescued(element: Element): boolean {
    const name = element.localName;
    if (/^(nav|form|footer|script|button|input|select|textarea|iframe|svg|label)$/.test(name))
      return false;
    if (
      /^(navigation|search|banner|contentinfo|dialog|alertdialog|menu)$/.test(
        element.getAttribute('role') ?? '',
      )
    )
      return false;
    const words = wordsOf(element);
    const head = firstLine(element);
    const inRegion = isInRegion(element);
    const inCore = core.contains(element);
    if (isKeepLabel(head) && words <= 400 && linkShare(element) < 0.7) return true;
    if (isAnswers(element, head)) return true;
    if (clutterLabel(head) || promoSentence(head)) return false;
    if (inCore && isAfterStart(element) && isListOfNames(element, inRegion)) return true;
    const links = linkShare(element);
    const picture = element.querySelector('img') !== null;
    if ((name === 'figure' || picture) && inRegion && words <= 90 && links < 0.6) return true;
    if (isCaption(element)) return inRegion && words <= 90;
    // A row of tables ends an article as well as it stands amid it.
    if (!inRegion && inCore && isAfterStart(element) && element.querySelector('tr + tr + tr'))
      return links < 0.2;
    if (!inRegion)
      return (
        inCore &&
        !isFurniture(element) &&
        ((longestProse(element) >= 14 && links < 0.3) ||
          ((isNote(element) || isPlainList(element)) && isAfterStart(element)))
      );
    const only = onlyBlockIn(element);
    if (only) return isRescued(only);
    if (isHeading(element)) return words <= 30 && inCore;
    if (name === 'table' || element.querySelector('table tr + tr'))
      return inCore && (links < 0.6 || isOfRows(element));
    if (/^(ul|ol|dl)$/.test(name)) return inCore && (links < 0.5 || isLinkList(element));
    if (name === 'blockquote') return inCore;
    if (/^(p|h[2-6]|dd|dt|li|pre|center|font)$/.test(name))
      return inCore && (links < 0.5 || isSentence(element)) && words >= 3;
    if (inCore && (leadsToLinks(element) || isPlainList(element))) return true;
    if (inCore && isOfNamedThings(element)) return true;
    if (!inCore) return longestProse(element) >= 8 && links < 0.2 && words <= 60 && name === 'p';
    return links < 0.33 && (longestProse(element) >= 8 || isNote(element)) && !isFurniture(element);
  }
}

const isCaption = (element: Element): boolean =>
  element.localName === 'figcaption' || /caption|credit/i.test(element.className.toString());

/** Questions, each with a paragraph for its answer, under a heading that says so. */
function isAnswers(element: Element, head: string): boolean {
  if (head.length > 80 || !/\b(faqs?|frequently asked questions)\b/i.test(head)) return false;
  if (linkShare(element) > 0.2) return false;
  const lines = blockText(element).split('\n');
  return lines.filter((line) => /[?？؟]$/.test(line)).length >= 2 && longestProse(element) >= 14;
}

/** A frame around words of the article's own is a note on it, whatever the element is called. */
const isNote = (element: Element): boolean =>
  element.localName === 'aside' &&
  linkShare(element) < 0.1 &&
  element.querySelector('a[href] img, button, input, select, form, iframe') === null;

/** The one block in a box that is no list or table of its own. */
function onlyBlockIn(box: Element): Element | null {
  if (!/^(div|section|span)$/.test(box.localName)) return null;
  const filled = [...box.children].filter((child) => textOf(child));
  const [only] = filled;
  return only && filled.length === 1 && isBlock(only) && textOf(only) === textOf(box) ? only : null;
}

const shortestSentence = 8;

const writtenAddress = /\b(https?:\/\/|www\.)[^\s]{4,}$/i;

/**
 * “Good sources are almonds, spinach and black beans.”: a sentence, though most of it is linked. So is
 * a line that ends in an address written out.
 */
const isSentence = (line: Element): boolean =>
  line.localName === 'p' &&
  line.querySelector('img, button') === null &&
  (writtenAddress.test(textOf(line)) ||
    (wordsOf(line) >= shortestSentence && /\p{Ll}.*[.!?。]["”’)]*$/u.test(textOf(line))));

/** Points of a list and a line over them, with nothing to press, or with links that are told about. */
const isPlainList = (box: Element): boolean =>
  box.querySelector('li + li') !== null &&
  wordsOf(box) >= shortestSentence &&
  box.querySelector('button, input, select, form, img') === null &&
  (box.querySelector('a[href]') === null || isGlossed(box)) &&
  !isFurniture(box);

/** “Spinach · 78 mg”: linked words, and in each row a cell that is told of them. */
const isOfRows = (table: Element): boolean =>
  table.querySelector('img, button, input') === null &&
  [...table.querySelectorAll('tr')].every((row) =>
    [...row.children].some((cell) => textOf(cell) && cell.querySelector('a[href]') === null),
  );

const fewestGlossWords = 1.5;

/** “Family Line: help for carers”: each item says in its own words where its link leads. */
const isGlossed = (box: Element): boolean =>
  [...box.querySelectorAll('li')].every(
    (item) => wordsOf(item) * (1 - linkShare(item)) >= fewestGlossWords,
  );

/** “These may cause it:” and a list of links. */
function leadsToLinks(box: Element): boolean {
  const [lead, list, ...more] = [...box.children].filter((child) => textOf(child));
  return (
    lead !== undefined &&
    list !== undefined &&
    more.length === 0 &&
    /[:：]$/.test(textOf(lead)) &&
    /^(ul|ol)$/.test(list.localName) &&
    isLinkList(list)
  );
}

/** What a box is called only supports what it does: a “sidebar” without a link is a frame around a note. */
const isFurniture = (element: Element): boolean =>
  (/^(aside|footer|header|nav|form)$/.test(element.localName) && !isNote(element)) ||
  (element.querySelector('a[href], button, input, select, iframe') !== null &&
    /\b(related|promo|newsletter|share|social|comment|sidebar|recirc|advert|sponsor|cookie|consent)/i.test(
      `${element.className.toString()} ${element.id}`,
    ));

/** Sentences under linked names, as “Gout” over what it feels like: none of the links is a headline. */
const isOfNamedThings = (box: Element): boolean =>
  longestProse(box) >= shortestSentence &&
  box.querySelector('img, button, input, select, form') === null &&
  areNames([...box.querySelectorAll('a[href]')]) &&
  !isFurniture(box);

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
