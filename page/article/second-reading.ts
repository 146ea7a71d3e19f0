import { clutterLabel } from '@/core/article/clutter-label';
import { textOf } from '@/page/article/box';
import type { Measures } from '@/page/article/measure';

const furniture =
  'nav, footer, aside, form, header nav, [role=navigation], [role=complementary], [class*=comment i], [id*=comment i], [class*=related i], [class*=sidebar i], [class*=cookie i], [class*=consent i]';
const shortestParagraph = 80;
const boxShare = 0.85;
const paragraphNames = new Set(['p', 'li', 'dd', 'blockquote']);
const lineNames = new Set('p li dd dt blockquote h2 h3 h4 h5 td th figcaption pre'.split(' '));

export type SecondReading = {
  signals: { prose: number; proseInFirst: number; paragraphs: number };
  /** The first reading and all lines of the box that holds nearly all running text, links aside. */
  text(): ReadonlySet<Text>;
  /** All that is no furniture, from end to end. */
  everything(): ReadonlySet<Text>;
};

/**
 * Articles cut into sections, each in a box of its own, end for Readability with one of them. This reading
 * asks no score of a box, only where the running text of the page stands.
 */
export function secondReading(
  region: Element,
  first: ReadonlySet<Text>,
  measures: Measures,
): SecondReading {
  const prose = new Map<Element, number>();
  const signals = { prose: 0, proseInFirst: 0, paragraphs: 0 };
  const furnished = new Map<Element, boolean>();
  // A box with half of a page's running text is no furniture, whatever it is called.
  const most = (measures.all[0]?.prose ?? 0) / 2;
  const stop = endOf(region, first, measures);
  for (const paragraph of measures.list(paragraphNames, { least: shortestParagraph })) {
    const size = measures.get(paragraph);
    if (!size || size.linked > size.characters * 0.4) continue;
    if (paragraph.querySelector('p, li') || isFurnished(paragraph) || isBehind(paragraph)) continue;
    signals.prose += size.characters;
    if (size.kept > size.characters / 2) signals.proseInFirst += size.characters;
    signals.paragraphs += 1;
    for (let box: Element | null = paragraph; box; box = box.parentElement)
      prose.set(box, (prose.get(box) ?? 0) + size.characters);
  }
  return {
    signals,
    text: () => linesOf(boxOfProse(), true),
    everything: () => linesOf(region, false),
  };

  function isFurnished(element: Element | null): boolean {
    if (!element) return false;
    const known = furnished.get(element);
    if (known !== undefined) return known;
    const answer =
      (element.matches(furniture) && (measures.get(element)?.prose ?? 0) < most) ||
      isFurnished(element.parentElement);
    furnished.set(element, answer);
    return answer;
  }

  function isBehind(element: Element): boolean {
    return (
      stop !== null &&
      Boolean(stop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }

  function boxOfProse(): Element {
    let box = region;
    for (;;) {
      const child = [...box.children].find(
        (one) => (prose.get(one) ?? 0) >= signals.prose * boxShare,
      );
      if (!child) return box;
      box = child;
    }
  }

  function linesOf(box: Element, endsAtStop: boolean): ReadonlySet<Text> {
    const texts = new Set(first);
    for (const line of measures.list(lineNames, {}, box)) {
      const size = measures.get(line);
      if (!size || size.linked > size.characters * 0.5) continue;
      if (isFurnished(line) || (endsAtStop && isBehind(line))) continue;
      const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.add(walker.currentNode as Text);
    }
    return texts;
  }
}

const closes =
  /^(disclaimer|about (the|this|our) .{3,30}|editorial (policy|process|standards)|comments?)\b.{0,20}$/i;
const headingNames = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** The first heading behind the first reading that says the article is over. */
function endOf(region: Element, first: ReadonlySet<Text>, measures: Measures): Element | null {
  let last = -1;
  for (const text of first)
    if (text.data.trim()) last = Math.max(last, measures.startOf(text) ?? -1);
  if (last < 0) return null;
  for (const heading of measures.list(headingNames, { most: 200 }, region)) {
    if ((measures.get(heading)?.start ?? 0) <= last) continue;
    const text = textOf(heading);
    if (clutterLabel(text) !== null || closes.test(text)) return heading;
  }
  return null;
}
