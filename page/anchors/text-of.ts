import {
  canonicalText,
  toCanonical,
  toRaw,
  type CanonicalText,
} from '@/core/anchors/canonical-text';
import { readText, type Reading } from '@/core/anchors/match-quote';
import { nameOf, own } from '@/page/article/own-members';

/** The canonical text of a page or of the reader, and where each of its characters stands. */
export type PageText = Reading & {
  canonical: CanonicalText;
  /** Text nodes in order, and where each begins in the raw text. */
  nodes: Text[];
  nodeStarts: number[];
};

/** Not prose, or not readable as such, or ours. Form fields hold what the reader typed, not what the page says. */
const skipped = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'textarea', 'select'],
  ...['datalist', 'canvas', 'audio', 'video', 'head'],
]);

/** Elements that begin and end a line by what they are; layout is not asked for, so hidden tabs read the same. */
const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'center', 'dd'],
  ...['details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer'],
  ...['form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li'],
  ...['main', 'menu', 'nav', 'ol', 'option', 'p', 'pre', 'search', 'section', 'summary'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** Reads the text under a node; the one walker for page and reader. */
export function textOf(root: Node): PageText {
  const nodes: Text[] = [];
  const nodeStarts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  const put = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };

  for (const { node, step } of walk(root)) {
    if (!isText(node)) {
      if (blocks.has(nameOf(node))) put('\n');
    } else if (step === 'enter') {
      nodes.push(node);
      nodeStarts.push(length);
      // A line break in the source is white space; only blocks break lines here.
      put(node.data.replaceAll('\n', ' '));
    }
  }
  const canonical = canonicalText(pieces.join(''));
  return { ...readText(canonical.text), canonical, nodes, nodeStarts };
}

/** Every node twice, on entering and on leaving. A TreeWalker, because a form's fields can pose as its `nextSibling`. */
function* walk(root: Node): Generator<{ node: Node; step: 'enter' | 'leave' }> {
  const document = own(root).ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (;;) {
    yield { node: walker.currentNode, step: 'enter' };
    if (!isSkipped(nameOf(walker.currentNode)) && walker.firstChild()) continue;
    for (;;) {
      yield { node: walker.currentNode, step: 'leave' };
      if (walker.currentNode === root) return;
      if (walker.nextSibling()) break;
      walker.parentNode();
    }
  }
}

const isText = (node: Node): node is Text => own(node).nodeType === Node.TEXT_NODE;
const isSkipped = (name: string) => skipped.has(name) || name.startsWith('leanread-');

/** The canonical range of what lies between two points of the document, or null if there is no text. */
export function canonicalRange(range: AbstractRange, page: PageText) {
  const from = rawOffset(range.startContainer, range.startOffset, page);
  const to = rawOffset(range.endContainer, range.endOffset, page);
  return toCanonical(page.canonical, from, to);
}

/** A live range over canonical characters; null where the nodes are no longer the ones that were read. */
export function rangeOf(page: PageText, start: number, end: number): Range | null {
  const raw = toRaw(page.canonical, start, end);
  const first = nodeAt(page, raw.start);
  const last = nodeAt(page, raw.end - 1);
  const document = first?.node.ownerDocument;
  if (!first || !last || !document) return null;
  const range = document.createRange();
  try {
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
  } catch (error) {
    // The page shortened a text node since it was read.
    if (error instanceof DOMException && error.name === 'IndexSizeError') return null;
    throw error;
  }
  return range;
}

function nodeAt({ nodes, nodeStarts }: PageText, raw: number) {
  let [low, high] = [0, nodeStarts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodeStarts[middle] ?? 0) > raw) high = middle;
    else low = middle + 1;
  }
  const node = nodes[low - 1];
  return node && { node, offset: raw - (nodeStarts[low - 1] ?? 0) };
}

/** Where a boundary point stands in the raw text; points between nodes count as before the next text. */
function rawOffset(container: Node, offset: number, { nodes, nodeStarts }: PageText): number {
  const isInText = isText(container);
  const child = isInText ? container : own(container).childNodes[offset];
  const isBefore = (node: Text) => {
    const reference = child ?? container;
    if (reference === node) return false;
    const position = own(reference).compareDocumentPosition(node);
    if (position & Node.DOCUMENT_POSITION_PRECEDING) return true;
    // Past the last child everything inside the container lies before the point.
    return !child && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
  };
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node && isBefore(node)) low = middle + 1;
    else high = middle;
  }
  const node = nodes[low];
  if (!node) return Infinity;
  return (nodeStarts[low] ?? 0) + (isInText && node === container ? offset : 0);
}
