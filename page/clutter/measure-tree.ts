import { attributeOf, nameOf, own } from '@/page/article/own-members';
import { countWords } from '@/page/clutter/count-words';
import { shareAddress, shareNames, shareWords } from '@/page/clutter/share-signs';

/** What one element holds, its own and all below it; read once, so that judging touches the page no more. */
export type Box = {
  element: Element;
  tag: string;
  up: Box | null;
  kids: Box[];
  /** Text in reading order, white space folded, cut off after the first few hundred characters. */
  text: string;
  words: number;
  linkWords: number;
  /** Words in blocks that read as running text. */
  prose: number;
  /** Words that stand in this element and its inline children, outside any block below. */
  flow: number;
  flowLinks: number;
  links: number;
  /** Links to sites where things are shared or followed, and buttons that say so. */
  shares: number;
  /** Links that lead to another site. */
  outward: number;
  images: number;
  players: number;
  fields: number;
  emails: number;
  buttons: number;
  headings: number;
  rows: number;
  titles: number;
  captions: number;
  /** Links within the page: a table of contents has many. */
  anchors: number;
  /** Place in reading order. */
  place: number;
  isInline: boolean;
  /** Where it stands towards the article, once somebody asked. */
  zone: 'in' | 'edge' | 'out' | null;
};

/** What a parent holds of its kids, before anything is counted. */
const nothing = {
  words: 0, linkWords: 0, prose: 0, links: 0, shares: 0, outward: 0, images: 0, players: 0, fields: 0,
  emails: 0, buttons: 0, headings: 0, rows: 0, titles: 0, captions: 0, anchors: 0,
}; // prettier-ignore
type Count = keyof typeof nothing;
const counts = Object.keys(nothing) as Count[];

/** What an element counts as, whatever is in it. */
const countsAs = new Map<string, Count>();
for (const [count, tags] of [
  ['images', 'img'],
  ['players', 'iframe video audio object embed'],
  ['fields', 'select textarea'],
  ['buttons', 'button'],
  ['captions', 'figcaption'],
  ['rows', 'tr'],
  ['headings', 'h1 h2 h3 h4 h5 h6'],
] as const)
  for (const tag of tags.split(' ')) countsAs.set(tag, count);

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big br cite code data dfn del em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr nobr'.split(
    ' ',
  ),
);
const silentTags = new Set('script style noscript template head svg canvas'.split(' '));
/** Enough for a sentence on a button; the text of a whole page is never gathered. */
const maxText = 400;
/** What a field is called; a longer label is a question to be read. */
const choiceWords = 12;
let places = 0;

/** Where a button without words is named. */
const attributes = ['aria-label', 'title', 'alt', 'class', 'id', 'data-identity', 'data-testid'];

/** Measures an element and everything in it, in one walk. `register` is told of every box. */
export function measureTree(root: Element, register: (box: Box) => void): Box {
  const { ownerDocument } = own(root);
  const host = ownerDocument.location?.hostname ?? '';
  const walker = ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const top = open(root, null, host);
  register(top);
  addShadow(top);
  const stack: Box[] = [top];
  for (let node = walker.nextNode(); node;) {
    if (isSilent(node)) {
      node = nodeAfter(walker);
      continue;
    }
    const parent = own(node).parentNode;
    let box = stack[stack.length - 1];
    while (box && box.element !== parent && stack.length > 1) {
      stack.pop();
      close(box);
      box = stack[stack.length - 1];
    }
    if (!box) break;
    if (isText(node)) addText(box, node.data);
    else {
      const kid = open(node as Element, box, host);
      register(kid);
      box.kids.push(kid);
      stack.push(kid);
      addShadow(kid);
    }
    node = walker.nextNode();
  }
  for (let box = stack.pop(); box; box = stack.pop()) close(box);
  return top;
}

/** Past everything in the node: a filter would be called for every node, and costs half the walk. */
function nodeAfter(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}

/**
 * What stands in an open shadow root counts for its host, which goes or stays as a whole: neither our
 * mark nor our stylesheet reaches into it, and a page’s own stylesheet does not, either.
 */
function addShadow(host: Box): void {
  for (const node of own(host.element).shadowRoot?.childNodes ?? []) {
    if (isText(node)) addText(host, node.data);
    else if (isElement(node) && !isSilent(node))
      addInto(
        host,
        measureTree(node, () => undefined),
      );
  }
}

const isText = (node: Node): node is Text => own(node).nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => own(node).nodeType === Node.ELEMENT_NODE;

function isSilent(node: Node): boolean {
  const name = nameOf(node);
  // What we put into the page is no part of it.
  return silentTags.has(name) || name.startsWith('leanread-');
}

function open(element: Element, up: Box | null, host: string): Box {
  const tag = nameOf(element);
  const box: Box = {
    ...nothing, element, tag, up, kids: [], text: '', flow: 0, flowLinks: 0,
    place: (places += 1), isInline: inlineTags.has(tag), zone: null,
  }; // prettier-ignore
  const what = countsAs.get(tag);
  if (what) box[what] = 1;
  if (tag === 'h1') box.titles = 1;
  if (tag === 'a') {
    const href = attributeOf(element, 'href');
    if (href === '' && attributeOf(element, 'role') !== 'button') return box;
    box.links = 1;
    if (href.startsWith('#') && href.length > 1) box.anchors = 1;
    if (shareAddress.test(href)) box.shares = 1;
    const to = /^(?:https?:)?\/\/([^/:?#]+)/i.exec(href)?.[1];
    if (to && siteOf(to) !== siteOf(host)) box.outward = 1;
  } else if (tag === 'input') {
    const type = attributeOf(element, 'type').toLowerCase();
    if (/^(submit|button|image)$/.test(type)) box.buttons = 1;
    else if (type !== 'hidden') {
      box.fields = 1;
      if (isEmailField(element, type)) box.emails = 1;
    }
  }
  return box;
}

function isEmailField(element: Element, type: string): boolean {
  if (type === 'email') return true;
  if (type !== '' && type !== 'text') return false;
  return ['name', 'id', 'placeholder', 'value', 'aria-label', 'autocomplete'].some((name) =>
    /e-?mail/i.test(attributeOf(element, name)),
  );
}

function addText(box: Box, data: string): void {
  const words = countWords(data);
  if (words === 0) return;
  box.words += words;
  box.flow += words;
  if (box.text.length < maxText)
    box.text = join(
      box.text,
      data
        .slice(0, 2 * maxText)
        .replace(/\s+/g, ' ')
        .trim(),
    );
}

/** Sums a finished box into its parent. */
function close(box: Box): void {
  if (box.links && box.tag === 'a') {
    box.linkWords = box.words;
    box.flowLinks = box.flow;
    // A card that is one link is no running text, however long its teaser.
    box.prose = 0;
  }
  if (box.tag === 'option' || box.tag === 'select') box.flow = 0;
  // Choices in a row are no sentence, however many words they make together.
  if (box.tag === 'label' && box.words <= choiceWords) box.flow = 0;
  const isAction = (box.tag === 'a' && box.links > 0) || box.tag === 'button';
  if (isAction && box.shares === 0) {
    if (box.text ? box.text.length < 50 && shareWords.test(box.text) : says(box)) box.shares = 1;
  }
  if (!box.isInline && box.flow >= 22 && box.flowLinks < box.flow * 0.4) box.prose += box.flow;
  if (box.up) addInto(box.up, box);
}

/** A button without words is named for those who cannot see it, or in the names of its picture. */
function says(box: Box): boolean {
  return [box, box.kids[0]].some(
    (one) => one && attributes.some((name) => shareNames.test(attributeOf(one.element, name))),
  );
}

/** Adds what a kid holds to what its parent holds. */
function addInto(up: Box, kid: Box): void {
  for (const count of counts)
    // A bar of buttons inside one link would count twice.
    if (count !== 'shares' || up.tag !== 'a' || !up.shares) up[count] += kid[count];
  if (kid.isInline) {
    up.flow += kid.flow;
    up.flowLinks += kid.flowLinks;
  }
  if (kid.text && up.text.length < maxText) up.text = join(up.text, kid.text);
}

/** Replaces a box by its new measure and carries the difference up to the root. */
export function measureAgain(old: Box, register: (box: Box) => void): Box {
  const { up } = old;
  const fresh = measureTree(old.element, register);
  fresh.up = up;
  const at = up?.kids.indexOf(old) ?? -1;
  if (up && at >= 0) up.kids[at] = fresh;
  for (let box = up; box; box = box.up)
    for (const count of counts) box[count] += fresh[count] - old[count];
  return fresh;
}

/** What is in it besides words. */
export const thingsIn = (box: Box): number =>
  box.links + box.buttons + box.fields + box.images + box.players;

const join = (text: string, more: string) => (text === '' ? more : `${text} ${more}`);

/** The part of a host that one owner holds: its last two labels, three under `co.uk` and the like. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const short = (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(short ? -3 : -2).join('.');
}
