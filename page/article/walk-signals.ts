import { nameOf, own } from '@/page/article/own-members';

/** What one walk over a page counts. */
export type Seen = {
  characters: number;
  linked: number;
  links: number;
  paragraphs: number;
  /** Characters of running text by the box whose paragraphs stand side by side. */
  proseByBox: Map<Element, number>;
  proseSample: string;
  text: string;
  headings: Element[];
  buttons: number;
  codeBlocks: number;
  posts: number;
  cards: number;
  itemTypes: string[];
  hasAuthor: boolean;
  hasDate: boolean;
};

const shortestParagraph = 80;
/** More than this adds nothing to the verdict, only time. */
const mostNodes = 60_000;
const mostText = 200_000;
const mostSample = 6000;
const deepest = 1200;
const silent = new Set('script style noscript template svg textarea select'.split(' '));
const furniture = new Set(['nav', 'footer', 'aside']);
const paragraphNames = new Set(['p', 'li', 'dd', 'blockquote', 'td', 'div']);
const post = /reply|answer|message|comment-body|post-stream|thread/i;
const author = /byline|author/i;

type Around = { inLink: boolean; inFurniture: boolean; inItem: boolean; inTitle: boolean };

export function walkSignals(body: Element): Seen {
  const seen: Seen = {
    characters: 0,
    linked: 0,
    links: 0,
    paragraphs: 0,
    proseByBox: new Map(),
    proseSample: '',
    text: '',
    headings: [],
    buttons: 0,
    codeBlocks: 0,
    posts: 0,
    cards: 0,
    itemTypes: [],
    hasAuthor: false,
    hasDate: false,
  };
  let nodes = 0;
  const texts: string[] = [];
  let textLength = 0;
  const total = visit(body, body, 0, {
    inLink: false,
    inFurniture: false,
    inItem: false,
    inTitle: false,
  });
  seen.characters = total.characters;
  seen.linked = total.linked;
  seen.text = texts.join(' ');
  return seen;

  function visit(element: Element, parent: Element, depth: number, around: Around) {
    const name = nameOf(element);
    const here = look(element, name, around);
    const sum = { characters: 0, linked: 0 };
    let longestOwn = 0;
    for (
      let child = own(element).firstChild;
      child && nodes < mostNodes;
      child = own(child).nextSibling
    ) {
      nodes += 1;
      if (own(child).nodeType === 3) {
        const data = (child as Text).data.trim();
        sum.characters += data.length;
        if (here.inLink) sum.linked += data.length;
        if (data.length > longestOwn) longestOwn = data.length;
        if (data && textLength < mostText) {
          texts.push(data);
          textLength += data.length;
        }
      } else if (own(child).nodeType === 1 && depth < deepest) {
        if (silent.has(nameOf(child))) continue;
        const inner = visit(child as Element, element, depth + 1, here);
        sum.characters += inner.characters;
        sum.linked += inner.linked;
      }
    }
    const isParagraph =
      paragraphNames.has(name) &&
      !here.inFurniture &&
      sum.characters >= shortestParagraph &&
      sum.linked <= sum.characters * 0.4 &&
      (name === 'p' || longestOwn >= 40);
    if (isParagraph) {
      seen.paragraphs += 1;
      seen.proseByBox.set(parent, (seen.proseByBox.get(parent) ?? 0) + sum.characters);
      if (seen.proseSample.length < mostSample)
        seen.proseSample += ` ${(own(element).textContent ?? '').slice(0, 1500)}`;
    }
    return sum;
  }

  /** Counts the element itself, and says what it means for what is inside. */
  function look(element: Element, name: string, around: Around): Around {
    const isLink = name === 'a' && element.hasAttribute('href');
    const isTitle = name === 'h2' || name === 'h3';
    if (isLink) seen.links += 1;
    if (/^h[1-4]$/.test(name)) seen.headings.push(element);
    if ((isTitle && around.inLink) || (isLink && around.inTitle)) seen.cards += 1;
    if (name === 'img' && around.inLink && around.inItem) seen.cards += 1;
    if (name === 'pre') seen.codeBlocks += 1;
    if (name === 'button' || (name === 'input' && element.getAttribute('type') === 'submit'))
      seen.buttons += 1;
    if (name === 'time' && element.hasAttribute('datetime')) seen.hasDate = true;
    if (own(element).hasAttributes()) lookAtNames(own(element));
    return {
      inLink: around.inLink || isLink,
      // Whole pages stand inside one form; a form that asks for something holds no title.
      inFurniture:
        around.inFurniture ||
        furniture.has(name) ||
        (name === 'form' && own(element).querySelector('h1') === null),
      inItem: around.inItem || name === 'li',
      inTitle: around.inTitle || isTitle,
    };
  }

  function lookAtNames(element: Element): void {
    const named = element.getAttribute('class') ?? '';
    const property = element.getAttribute('itemprop');
    if (
      post.test(named) ||
      property === 'comment' ||
      property === 'suggestedAnswer' ||
      /^post/i.test(element.getAttribute('id') ?? '')
    )
      seen.posts += 1;
    if (!seen.hasAuthor)
      seen.hasAuthor =
        property === 'author' || element.getAttribute('rel') === 'author' || author.test(named);
    if (property === 'datePublished') seen.hasDate = true;
    const type = element.getAttribute('itemtype');
    if (type !== null && seen.itemTypes.length < 60)
      seen.itemTypes.push(type.replace(/^.*\//, '').slice(0, 80));
  }
}
