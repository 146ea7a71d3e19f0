import type { Utterance } from '@/core/listening/plan-utterances';
import { rangeOfStretch, type ReadPassage } from './start-passage';

/** The utterance whose sentence lies under a point of the window; null where there is none. */
export function utteranceAt(
  passages: readonly ReadPassage[],
  utterances: readonly Utterance[],
  { target, clientX, clientY }: Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>,
): number | null {
  if (!(target instanceof Node)) return null;
  const at = utterances.findIndex(({ passage: index, sentence }) => {
    const passage = passages[index];
    if (!passage?.element.contains(target)) return false;
    const boxes = rangeOfStretch(passage, sentence)?.getClientRects() ?? [];
    return [...boxes].some(
      (box) =>
        clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom,
    );
  });
  return at === -1 ? null : at;
}

/** The first utterance of a block, or of the next one that is read. */
export function utteranceIn(
  passages: readonly ReadPassage[],
  utterances: readonly Utterance[],
  block: Node,
): number {
  const passage = passages.findIndex(
    ({ element }) =>
      element === block ||
      block.contains(element) ||
      (block.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const inside = passages.findIndex(({ element }) => element.contains(block));
  const at = passage === -1 ? inside : passage;
  const found = utterances.findIndex((each) => each.passage >= at);
  return at === -1 || found === -1 ? 0 : found;
}

/** The first utterance whose block ends below this height of the window. */
export function utteranceBelow(
  passages: readonly ReadPassage[],
  utterances: readonly Utterance[],
  top: number,
): number {
  const passage = passages.findIndex(({ element }) => element.getBoundingClientRect().bottom > top);
  const found = utterances.findIndex((each) => each.passage >= passage);
  return passage === -1 || found === -1 ? 0 : found;
}
