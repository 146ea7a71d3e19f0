import { own } from '@/page/article/own-members';

/** Insertions come in bursts; a pause this long ends one. */
const pauseMs = 50;
/** Nothing new for so long, and the page is taken to be finished. */
const quietMs = 30_000;
/** A page that keeps inserting may cost this much in all, then it is left to itself. */
const budgetMs = 600;
/** And insert this much; no page that is read does. */
const mostInsertions = 10_000;

export type Watch = { stop(): void };

/**
 * Calls `look` with the elements under which something was inserted, in batches, until the page has
 * been quiet for a while, until it has cost or inserted too much (`onGiveUp`), or until the signal.
 */
export function watchChanges(
  target: Node,
  look: (parents: Element[]) => void,
  onGiveUp: () => void,
  signal: AbortSignal,
): Watch {
  let parents = new Set<Element>();
  let pending: ReturnType<typeof setTimeout> | undefined;
  let spentMs = 0;
  let insertions = 0;
  let quiet = setTimeout(stop, quietMs);

  const observer = new MutationObserver((records) => {
    for (const { target: parent, addedNodes } of records) {
      insertions += addedNodes.length;
      if (addedNodes.length > 0 && own(parent).nodeType === Node.ELEMENT_NODE)
        parents.add(parent as Element);
    }
    if (parents.size === 0) return;
    clearTimeout(quiet);
    quiet = setTimeout(stop, quietMs);
    // Throttled, not debounced: a page that never pauses is looked at as well.
    pending ??= setTimeout(flush, pauseMs);
  });

  function flush() {
    pending = undefined;
    const batch = parents;
    parents = new Set();
    const start = performance.now();
    look([...batch].filter((parent) => own(parent).isConnected));
    spentMs += performance.now() - start;
    if (spentMs < budgetMs && insertions < mostInsertions) return;
    stop();
    onGiveUp();
  }

  function stop() {
    observer.disconnect();
    clearTimeout(pending);
    clearTimeout(quiet);
  }

  observer.observe(target, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
  return { stop };
}
