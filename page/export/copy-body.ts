import type { HighlightColour } from '@/core/highlights/highlight';

export type Mark = { range: Range; colour: HighlightColour };

const kept = new Set(
  'href src alt title width height colspan rowspan scope datetime lang dir start reversed value data-colour'.split(
    ' ',
  ),
);
/** “3”, “[3]” or “(3)” as the whole of a link to a place in the page. */
const citation = /^[[(]?(\d{1,3})[\])]?$/;

/**
 * A copy of the reader's body to be taken away: only the selected part if there is one, saved passages
 * as `<mark>`, citation numbers as links to `#ref-N`, and nothing the reader wrote into it for itself.
 */
export function copyBody(
  body: HTMLElement,
  { range, marks, references }: { range: Range | null; marks: readonly Mark[]; references: number },
): HTMLElement {
  const copy = body.cloneNode(true) as HTMLElement;
  const [texts, copied] = [textsOf(body), textsOf(copy)];
  // The reader may have taken away addresses and put buttons in the place of pictures: not so what is kept.
  for (const link of copy.querySelectorAll<HTMLElement>('a[data-href]'))
    link.setAttribute('href', link.dataset['href'] ?? '');
  for (const button of copy.querySelectorAll('.show-picture')) button.remove();
  const pictures = [...body.querySelectorAll('img')];
  const copiedPictures = [...copy.querySelectorAll('img')];

  for (const [at, text] of texts.entries()) {
    const twin = copied[at];
    if (!twin) continue;
    const stretch = range ? within(range, text) : { start: 0, end: text.length };
    const marked = marks.flatMap(({ range: part, colour }) => {
      const found = within(part, text);
      return found ? [{ ...found, colour }] : [];
    });
    if (!stretch || marked.length > 0 || stretch.end - stretch.start < text.length)
      twin.replaceWith(...piecesOf(text, stretch ?? { start: 0, end: 0 }, marked));
  }
  if (range) {
    for (const [at, picture] of pictures.entries())
      if (!range.intersectsNode(picture)) copiedPictures[at]?.remove();
    prune(copy);
  }
  for (const link of copy.querySelectorAll('a')) leadToReferences(link, references);
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const { name } of [...element.attributes])
      if (!kept.has(name)) element.removeAttribute(name);
  return copy;
}

function textsOf(root: HTMLElement): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

type Stretch = { start: number; end: number };

/** The part of a text node that lies in a range; null if none does. */
function within(range: Range, text: Text): Stretch | null {
  if (!range.intersectsNode(text)) return null;
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : text.length;
  return end > start ? { start, end } : null;
}

function piecesOf(
  text: Text,
  { start, end }: Stretch,
  marked: readonly (Stretch & { colour: HighlightColour })[],
): Node[] {
  const document = text.ownerDocument;
  const cuts = [start, end, ...marked.flatMap((mark) => [mark.start, mark.end])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((one, two) => one - two);
  return cuts.slice(1).flatMap((to, i): Node[] => {
    const from = cuts[i] ?? 0;
    if (to <= from) return [];
    const piece = document.createTextNode(text.data.slice(from, to));
    const mark = marked.find((each) => each.start <= from && each.end >= to);
    if (!mark) return [piece];
    const element = document.createElement('mark');
    element.dataset['colour'] = mark.colour;
    element.append(piece);
    return [element];
  });
}

/** What held only what was cut away goes too. */
function prune(copy: HTMLElement) {
  for (const element of [...copy.querySelectorAll('*')].reverse())
    if (!element.textContent.trim() && !element.matches('img, br') && !element.querySelector('img'))
      element.remove();
}

function leadToReferences(link: HTMLAnchorElement, references: number) {
  const [place, hash] = link.href.split('#');
  if (hash === undefined || place !== link.ownerDocument.URL.split('#')[0]) return;
  const number = Number(citation.exec(link.textContent.trim())?.[1] ?? 0);
  // The places the article's own contents lead to have no names here.
  if (number >= 1 && number <= references) link.setAttribute('href', `#ref-${number}`);
  else link.removeAttribute('href');
}
