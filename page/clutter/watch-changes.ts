import { own } from '@/page/article/own-members';

/** Insertions come in bursts: after one look the next waits this long. */
const pauseMs = 50;
/** A page that keeps inserting may cost this much in all, then it is left to itself. */
const budgetMs = 600;
/** And insert this much; no page that is read does. */
const mostInsertions = 10_000;

/**
 * Calls `look` with the elements under which something was inserted or opened, in batches, until it has cost
 * or inserted too much (`onGiveUp`), or until the signal. A page at rest costs nothing: nothing is called and no
 * timer runs, and what it loads as one reads on is still looked at. Where the path changes without a load,
 * another page has come: `isElsewhere` says so, and it may cost as much again. What comes
 * after a rest is looked at before its first frame: it is never seen, and nothing is laid out and painted twice.
 */
export function watchChanges(
  target: Document,
  look: (parents: Element[], isElsewhere: boolean) => void,
  onGiveUp: () => void,
  signal: AbortSignal,
): void {
  const view = target.defaultView;
  let parents = new Set<Element>();
  let pending: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  let lookedMs = -Infinity;
  let spentMs = 0;
  let insertions = 0;
  let path = view?.location.pathname;
  let isElsewhere = false;

  const isSpent = () => spentMs >= budgetMs || insertions >= mostInsertions;

  const observer = new MutationObserver((records) => {
    const here = view?.location.pathname;
    if (here !== path) {
      path = here;
      isElsewhere = true;
      spentMs = insertions = 0;
    }
    if (isSpent()) return;
    for (const { attributeName, target: parent, addedNodes } of records) {
      insertions += addedNodes.length;
      if (addedNodes.length > 0 || attributeName)
        // The document itself has but one to be judged: another `html`.
        parents.add(parent === target ? target.documentElement : (parent as Element));
    }
    if (parents.size === 0 || pending !== undefined) return;
    // Throttled, not debounced: a page that never pauses is looked at as well. A hidden one has no frames.
    pending = setTimeout(flush, pauseMs);
    if (performance.now() - lookedMs >= pauseMs) frame = view?.requestAnimationFrame?.(flush);
  });

  function flush() {
    forgo();
    const batch = [...parents].filter((parent) => own(parent).isConnected);
    parents = new Set();
    const start = performance.now();
    look(batch, isElsewhere);
    isElsewhere = false;
    lookedMs = performance.now();
    spentMs += lookedMs - start;
    if (isSpent()) onGiveUp();
  }

  /** Takes back both callbacks: the one of a look that begins is done, the other would look at nothing. */
  function forgo() {
    clearTimeout(pending);
    if (frame !== undefined) view?.cancelAnimationFrame(frame);
    pending = frame = undefined;
  }

  observer.observe(target, {
    childList: true,
    subtree: true,
    // A dialog or a fold opens without a node being added; a page that is barred answers to nothing but one.
    attributeFilter: ['open', 'inert'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    forgo();
  });
}
