import { copyInPieces } from '@/page/article/copy-in-pieces';
import { clobberingNames, droppedNames } from '@/page/article/copied-names';
import { getter } from '@/page/article/own-members';
import { isPlainPage } from '@/page/article/survey-page';

/** An inert copy of a page's body, and the way back from each copied node to the live one. */
export type PageCopy = {
  document: Document;
  body: HTMLElement;
  /** Of every picture; of every node where the way back was asked for or the page was read in pieces. */
  liveOf: WeakMap<Node, Node>;
  /**
   * Where the copying stopped because the page is larger than we can read in two seconds: the box that
   * is not whole. Null: all of the page is here.
   */
  cutIn: Node | null;
};

const droppedSelector = droppedNames.join(',');
const clobberingSelector = clobberingNames.map((name) => `${name}[name],${name}[id]`).join(',');

/**
 * Copies a page into a document where nothing loads or runs. The browser's own copying is ten times as
 * fast as ours; ours follows where a page is very large or deep, or has open shadow roots, which are read
 * as if their content stood in the page, and where the way back is asked for.
 */
export function copyPage(live: Document, { inPieces = false } = {}): PageCopy | null {
  const liveBody = getter<HTMLElement | null>(Document.prototype, 'body')(live);
  if (!liveBody) return null;
  if (!inPieces && isPlainPage(live, liveBody)) {
    const copy = copyWhole(live, liveBody);
    if (copy) return copy;
  }
  const inert = live.implementation.createHTMLDocument('');
  setBase(inert, live);
  return copyInPieces(liveBody, inert);
}

function copyWhole(live: Document, liveBody: HTMLElement): PageCopy | null {
  const document = Node.prototype.cloneNode.call(live, true) as Document;
  const body = getter<HTMLElement | null>(Document.prototype, 'body')(document);
  if (!body) return null;
  if (document.baseURI !== live.baseURI) setBase(document, live);
  const liveOf = new WeakMap<Node, Node>([[body, liveBody]]);
  const pictures = body.getElementsByTagName('img');
  let at = 0;
  for (const picture of Element.prototype.getElementsByTagName.call(liveBody, 'img')) {
    const copy = pictures[at];
    if (copy) liveOf.set(copy, picture);
    at += 1;
  }
  for (const element of body.querySelectorAll(droppedSelector)) element.remove();
  for (const element of body.querySelectorAll(clobberingSelector)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  for (const drawing of body.querySelectorAll('svg')) drawing.replaceChildren();
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  return { document, body, liveOf, cutIn: null };
}

function setBase(document: Document, live: Document): void {
  const base = document.createElement('base');
  base.setAttribute('href', live.baseURI);
  document.head.prepend(base);
}
