import { countWords } from '@/core/article/count-words';
import { blockOf } from '@/page/article/box';
import { copyPage } from '@/page/article/copy-page';
import { forget } from '@/page/article/kept-answers';
import { takeOut } from '@/page/article/take-out';
import { normalise } from '@/page/article/normalise';
import { resolveImages } from '@/page/article/resolve-images';

/** A row or a picture says little without the rest of it. */
const wholes = 'tr, figure, pre, caption';

/** Less than this of the selection in the article, and it was not the article that was selected. */
const enoughShare = 0.5;

/**
 * The part of an article that a selection on the page covers: whole blocks, as the reader would show
 * them. Where something else was selected, the part comes from the page itself. Null: nothing to read.
 */
export function keepPart(
  live: Document,
  selected: AbstractRange,
  article: { root: Element; liveOf: WeakMap<Node, Node> },
): Element | null {
  const range = asRange(selected, live);
  const wanted = countWords(range.toString());
  if (wanted === 0) return null;
  const touched = touchedIn(article.root, range, article.liveOf);
  if (touched.words >= wanted * enoughShare) return only(article.root, touched.nodes);
  const copy = copyPage(live, { inPieces: true });
  if (!copy) return null;
  normalise(copy.body);
  resolveImages(copy.body, copy.liveOf);
  const { nodes } = touchedIn(copy.body, range, copy.liveOf);
  return nodes.size ? only(copy.body, nodes) : null;
}

function asRange(
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
  live: Document,
) {
  const range = live.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** What stays: texts and pictures of every block of which something was selected, and how much was. */
function touchedIn(root: Element, range: Range, liveOf: WeakMap<Node, Node>) {
  const nodes = new Set<Node>();
  const blocks = new Set<Element>();
  let words = 0;
  const wholeOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(wholes) ?? null;
  const texts = textsIn(root);
  for (const text of texts) {
    const part = selectedPart(liveOf.get(text), range);
    if (!part.trim()) continue;
    words += countWords(part);
    const block = wholeOf(text) ?? blockOf(text);
    if (block && root.contains(block)) blocks.add(block);
    else nodes.add(text);
  }
  for (const image of root.querySelectorAll('img')) {
    const shown = liveOf.get(image);
    if (shown && range.intersectsNode(shown)) blocks.add(wholeOf(image) ?? image);
  }
  // Rows are read under the heads of their columns.
  for (const block of [...blocks])
    for (const head of block.closest('table')?.querySelectorAll('caption, thead tr') ?? [])
      blocks.add(head);
  for (const text of texts) {
    const block = blockOf(text);
    if ((block && blocks.has(block)) || hasWhole(text, blocks)) nodes.add(text);
  }
  for (const image of root.querySelectorAll('img'))
    if (blocks.has(image) || hasWhole(image, blocks)) nodes.add(image);
  return { nodes, words };
}

function hasWhole(node: Node, blocks: ReadonlySet<Element>): boolean {
  const start = node instanceof Element ? node : node.parentElement;
  for (let whole = start?.closest(wholes); whole; whole = whole.parentElement?.closest(wholes))
    if (blocks.has(whole)) return true;
  return false;
}

function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** A selection of three paragraphs often ends before the first letter of the fourth. */
function selectedPart(live: Node | undefined, range: Range): string {
  if (!live || live.nodeType !== 3 || !range.intersectsNode(live)) return '';
  const { data } = live as Text;
  const start = live === range.startContainer ? range.startOffset : 0;
  const end = live === range.endContainer ? range.endOffset : data.length;
  return data.slice(start, end);
}

/** Takes everything else out of the copy. */
function only(root: Element, kept: ReadonlySet<Node>): Element {
  const around = new Set<Node>();
  for (const node of kept)
    for (let at: Node | null = node; at && !around.has(at) && at !== root; at = at.parentNode)
      around.add(at);
  const prune = (element: Element) => {
    for (const child of [...element.childNodes]) {
      if (child.nodeType === 3) {
        if (kept.has(child) || !child.textContent?.trim()) continue;
        forget(element);
        child.remove();
      } else if (child instanceof Element) {
        if (around.has(child)) prune(child);
        else if (child.localName !== 'br' && child.localName !== 'wbr') takeOut(child);
      }
    }
  };
  prune(root);
  return root;
}
