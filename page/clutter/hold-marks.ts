import { hidden, type Hiding } from '@/page/clutter/hide-node';

/** So often a mark that the page takes away is set again; then the page is left to itself. */
const mostTimes = 30;

/** Sets our marks again where the page takes them away, a bounded number of times. */
export function holdMarks(
  document: Document,
  hiding: Hiding,
  onGiveUp: () => void,
  signal: AbortSignal,
): void {
  let times = 0;
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      if (!hiding.holdMark(target as Element)) continue;
      times += 1;
      if (times < mostTimes) continue;
      observer.disconnect();
      onGiveUp();
      return;
    }
  });
  observer.observe(document, { attributes: true, subtree: true, attributeFilter: [hidden] });
  signal.addEventListener('abort', () => observer.disconnect());
}
