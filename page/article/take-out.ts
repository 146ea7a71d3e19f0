import { blockNames } from '@/page/article/block-text';
import { forget } from '@/page/article/kept-answers';

/**
 * Takes an element out of the copy. The words that a box parted stay parted: “… one.<div>ad</div> Two …”; what was
 * not `seen` parted none.
 */
export function takeOut(element: Element, seen = true): void {
  const { parentNode, previousSibling, nextSibling, ownerDocument } = element;
  forget(parentNode);
  if (seen && blockNames.has(element.localName) && isWords(previousSibling) && isWords(nextSibling))
    for (let breaks = 0; breaks < 2; breaks++) element.before(ownerDocument.createElement('br'));
  element.remove();
}

const isWords = (node: Node | null): boolean =>
  node?.nodeType === 3 && Boolean(node.textContent?.trim());
