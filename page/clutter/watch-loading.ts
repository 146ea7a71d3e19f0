import { own } from '@/page/article/own-members';

/**
 * What is judged before the page is whole may cost this much in all after the first look; then the rest waits
 * for the whole page. The first runs code that no browser has warmed up: on a busy machine it takes 75 to 180 ms,
 * and were it to count, whatever the parser adds would be seen until the page is whole.
 */
const budgetMs = 60;
/** Or this share of the time the page takes to come, where that is more: a slow machine is slow at both. */
const budgetShare = 0.3;
/** And this much more while something is hidden that may yet turn out to be more than clutter. */
const unsureMs = 60;
/** While the page is still coming it is looked at again when it has grown by half: three whole looks at most. */
const growth = 1.5;
/** Past this many elements a page seldom grows by half again: any growth is looked at, as long as the budget lasts. */
const mostlyThere = 200;

/**
 * Calls `look` before frames of a page that is still loading, so that clutter is gone before it was
 * ever painted. `open` holds the elements that more may yet be written into; `look` answers whether it
 * has hidden one of them all the same, and wants to look again as soon as there is more. Where that goes
 * on for too long it is called once more, and must be sure. A tab in the background has no frames, and
 * nothing is called there.
 */
export function watchLoading(
  document: Document,
  look: (open: ReadonlySet<Element>, mustBeSure: boolean) => boolean,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view?.requestAnimationFrame) return;
  let spentMs = 0;
  let firstMs = 0;
  let size = 0;
  let isUnsure = false;
  let isOver = false;

  // Asked for at document_start, this comes before every callback of the page in the same frame.
  const next = () => void view.requestAnimationFrame(beforeFrame);
  next();

  function beforeFrame() {
    if (signal.aborted || isOver || document.readyState === 'complete') return;
    next();
    if (!document.body || (!isUnsure && isSpent(0))) return;
    const isWritten = document.readyState !== 'loading';
    const now = document.body.getElementsByTagName('*').length;
    const least = isWritten || isUnsure || size >= mostlyThere ? 0 : size * growth;
    if (now === size || now === 0 || now < least) return;
    const isFirst = size === 0;
    size = now;
    const start = performance.now();
    isOver = isUnsure && isSpent(unsureMs);
    isUnsure = look(isWritten ? new Set() : lastInside(document.body), isOver);
    if (isFirst) firstMs = performance.now();
    else spentMs += performance.now() - start;
  }

  function isSpent(moreMs: number): boolean {
    const shareMs = budgetShare * (performance.now() - firstMs);
    return spentMs >= Math.max(budgetMs, shareMs) + moreMs;
  }
}

/** The last element, the last in it, and so on: what the parser has not closed is among them. */
function lastInside(body: Element): Set<Element> {
  const open = new Set<Element>();
  const walker = own(body).ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.lastChild(); node; node = walker.lastChild()) open.add(node as Element);
  return open;
}
