import { copyInPieces } from '@/page/article/copy-in-pieces';
import { clobberingNames, droppedNames } from '@/page/article/copied-names';
import { maxCharacters, maxDepth, surveyPage } from '@/page/article/survey-page';

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
 * Copies what a page shows into a document where nothing loads or runs. The browser's own copying is ten
 * times as fast as ours; ours follows where a page is very large or deep, or has open shadow roots, which
 * are read as if their content stood in the page.
 */
export function copyPage(live: Document, { everyWayBack = false } = {}): PageCopy | null {
  const survey = surveyPage(live);
  if (!survey) return null;
  const inert = live.implementation.createHTMLDocument('');
  const base = inert.createElement('base');
  base.setAttribute('href', live.baseURI);
  inert.head.append(base);
  const isPlain = !survey.hasShadows && !survey.isLarge && survey.depth < maxDepth && !everyWayBack;
  if (!isPlain || survey.characters > maxCharacters) return copyInPieces(survey.body, inert);

  const body = inert.importNode(survey.body, true);
  const liveOf = new WeakMap<Node, Node>([[body, survey.body]]);
  const pictures = body.getElementsByTagName('img');
  for (const [at, picture] of survey.pictures.entries()) {
    const copy = pictures[at];
    if (copy) liveOf.set(copy, picture);
  }
  for (const element of body.querySelectorAll(droppedSelector)) element.remove();
  for (const element of body.querySelectorAll(clobberingSelector)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  for (const drawing of body.querySelectorAll('svg')) drawing.replaceChildren();
  const comments = inert.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  inert.body.replaceWith(body);
  return { document: inert, body, liveOf, cutIn: null };
}
