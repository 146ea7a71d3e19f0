/** In Chromium only, and the only way into a closed root before `getComposedRanges` (137). */
type RootWithSelection = { getSelection?: () => Selection | null };

/**
 * The selection as far as it lies in `within`, null if none does. A document's own selection stops at
 * the edge of a shadow root, so the root is asked first. It may begin or end in the root of `around`, in which
 * `within` is shown by way of a slot.
 */
export function selectedRange(within: Element, around: Element | null): Range | null {
  const range = rawRange(within, around);
  if (!range || range.collapsed || !range.intersectsNode(within)) return null;
  const clamped = range.cloneRange();
  if (!within.contains(range.startContainer)) clamped.setStart(within, 0);
  if (!within.contains(range.endContainer)) clamped.setEnd(within, within.childNodes.length);
  return clamped.toString().trim() ? clamped : null;
}

function rawRange(within: Element, around: Element | null): Range | null {
  const root = within.getRootNode();
  const selection = within.ownerDocument.getSelection();
  if (selection && root instanceof ShadowRoot && 'getComposedRanges' in selection) {
    const beside = around?.getRootNode();
    const roots = beside instanceof ShadowRoot ? [root, beside] : [root];
    const [still] = selection.getComposedRanges({ shadowRoots: roots });
    if (still) return liftedRange(still, root, around);
  }
  const inRoot = (root as RootWithSelection).getSelection?.();
  if (inRoot?.rangeCount) return inRoot.getRangeAt(0);
  return selection?.rangeCount ? selection.getRangeAt(0) : null;
}

/** In `root` alone: an end that lies elsewhere, before the slot or after it, stands before all that is shown there or after it. */
function liftedRange(still: StaticRange, root: ShadowRoot, around: Element | null): Range {
  const slot = around?.querySelector('slot');
  const lifted = (node: Node, offset: number): [Node, number] => {
    if (node.getRootNode() === root || !slot) return [node, offset];
    const isAfter = slot.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    return [root, isAfter ? root.childNodes.length : 0];
  };
  const range = root.ownerDocument.createRange();
  const start = lifted(still.startContainer, still.startOffset);
  range.setStart(...start);
  range.setEnd(...lifted(still.endContainer, still.endOffset));
  // What is shown in a slot counts as behind all around it, though it be selected first: an end before the start
  // has taken it along.
  if (range.collapsed) range.setEnd(...start);
  return range;
}
