/** In Chromium only, and the only way into a closed root before `getComposedRanges` (137). */
type RootWithSelection = { getSelection?: () => Selection | null };

/**
 * The selection as far as it lies in `within`, null if none does. A document's own selection stops at
 * the edge of a shadow root, so the root is asked first.
 */
export function selectedRange(within: Element): Range | null {
  const range = rawRange(within);
  if (!range || range.collapsed || !range.intersectsNode(within)) return null;
  const clamped = range.cloneRange();
  if (!within.contains(range.startContainer)) clamped.setStart(within, 0);
  if (!within.contains(range.endContainer)) clamped.setEnd(within, within.childNodes.length);
  return clamped.toString().trim() ? clamped : null;
}

function rawRange(within: Element): Range | null {
  const root = within.getRootNode();
  const inRoot = (root as RootWithSelection).getSelection?.();
  if (inRoot?.rangeCount) return inRoot.getRangeAt(0);
  const selection = within.ownerDocument.getSelection();
  if (!selection?.rangeCount) return null;
  if (root instanceof ShadowRoot && 'getComposedRanges' in selection) {
    const [still] = selection.getComposedRanges({ shadowRoots: [root] });
    if (still) {
      const range = within.ownerDocument.createRange();
      range.setStart(still.startContainer, still.startOffset);
      range.setEnd(still.endContainer, still.endOffset);
      return range;
    }
  }
  return selection.getRangeAt(0);
}
