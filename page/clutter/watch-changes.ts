import { own } from '@/page/article/own-members';

/** Insertions come in bursts: after one look the next waits this long. */
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
 * been quiet for a while, until it has cost or inserted too much (`onGiveUp`), or until the signal. What comes
 * after a rest is looked at before its first frame: it is never seen, and nothing is laid out and painted twice.
 */
export function watchChanges(
  target: Document,
  look: (parents: Element[]) => void,
  onGiveUp: () => void,
  signal: AbortSignal,
): Watch {
  const view = target.defaultView;
  let parents = new Set<Element>();
  let pending: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  let lookedMs = -Infinity;
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
    if (pending !== undefined) return;
    // Throttled, not debounced: a page that never pauses is looked at as well. A hidden one has no frames.
    pending = setTimeout(flush, pauseMs);
    if (performance.now() - lookedMs >= pauseMs) frame = view?.requestAnimationFrame?.(flush);
  });

  function flush() {
    forgo();
    const batch = parents;
    parents = new Set();
    const start = performance.now();
    look([...batch].filter((parent) => own(parent).isConnected));
    lookedMs = performance.now();
    spentMs += lookedMs - start;
    if (spentMs < budgetMs && insertions < mostInsertions) return;
    stop();
    onGiveUp();
  }

  /** Takes back both callbacks: the one of a look that begins is done, the other would look at nothing. */
  function forgo() {
    clearTimeout(pending);
    if (frame !== undefined) view?.cancelAnimationFrame(frame);
    pending = frame = undefined;
  }

  function stop() {
    observer.disconnect();
    forgo();
    clearTimeout(quiet);
  }

  observer.observe(target, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
  return { stop };
}
