import { readCopy } from '@/page/article/read-copy';

export type Content = { root: Element; isContent(node: Node): boolean };

/**
 * Which nodes of the live page are the article: `findContent(document): { root, isContent(node) } | null`.
 * `root` is the live element around the body; `isContent` is true for text and pictures of the body, title,
 * author box and references, and for every element around them. Nothing on the page is changed.
 * One reading of the page, tens of milliseconds: ask once, keep the answer until the page changes.
 */
export function findContent(document: Document): Content | null {
  const read = readCopy(document, { inPieces: true });
  const root = read?.root && read.copy.liveOf.get(read.root);
  if (!read?.root || !(root instanceof Element)) return null;
  const content = new Set<Node>();
  for (const part of [read.root, ...read.apart]) {
    const walker = read.copy.document.createTreeWalker(
      part,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const counts =
        node.nodeType === 3 ? node.textContent?.trim() : (node as Element).localName === 'img';
      let live = counts ? (read.copy.liveOf.get(node) ?? null) : null;
      while (live && !content.has(live)) {
        content.add(live);
        live = live.parentNode;
      }
    }
  }
  return { root, isContent: (node) => content.has(node) };
}
