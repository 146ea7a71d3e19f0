import type { SavedPage } from '@/core/highlights/highlight';
import { findRanges } from '@/page/anchors/find-range';
import { textOf } from '@/page/anchors/text-of';
import { nameOf, own } from '@/page/article/own-members';
import type { Painter } from './paint-highlights';

export type FoundHighlight = ReturnType<typeof findRanges>[number];

/** With the words the range held when it was found. */
type Standing = { item: FoundHighlight; words: string };

type Keeping = {
  /** Where the text is: the body, or the reader's own root. Asked anew at each pass. */
  root: () => Node | null;
  painter: Painter;
  /** Called after every pass with all highlights, found or not. */
  onFound?: (found: readonly FoundHighlight[]) => void;
};

/** A page is left in peace this long before it is read again, but a ticker cannot put us off for ever. */
const restMs = 300;
const longestWaitMs = 2_000;
/**
 * A page that never rests may cost so much reading a minute, ms, and each reading counts as no less than
 * `leastPassMs`. A number of readings instead would let the sixth re-render of a small page wait a minute.
 */
const readingMsPerMinute = 500;
const leastPassMs = 25;
const minuteMs = 60_000;
/** So much more text, of what was read and in characters, may hold the place of which another had the words. */
const muchGrown = 1.2;
const leastGrown = 200;
/** Where less than this is left of the text something was saved in, that text has not come yet. */
const leastKept = 0.1;
/** `CSS.highlights.clear()` tells nobody; looking at six names costs nothing. */
const lookMs = 2_000;

/**
 * Paints what is saved and keeps it painted through late content, re-rendering and a cleared registry.
 * Call `show` again after a change of address or of what is saved; `stop` takes everything back.
 */
export function keepPainted(document: Document, { root, painter, onFound }: Keeping) {
  let saved: SavedPage | null = null;
  let found: readonly Standing[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let passes: { at: number; ms: number }[] = [];
  let lengthRead = 0;

  const pass = () => {
    const node = root();
    if (!saved || !node) return;
    const begun = performance.now();
    lengthRead = lengthOf(node);
    const items = findRanges(saved, textOf(node));
    found = items.map((item) => ({ item, words: item.range?.toString() ?? '' }));
    painter.paint(items);
    passes.push({ at: Date.now(), ms: Math.max(leastPassMs, performance.now() - begun) });
    onFound?.(items);
  };

  const hasGrown = () => {
    const length = lengthOf(root());
    // What went makes room for what comes.
    lengthRead = Math.min(lengthRead, length);
    return length > lengthRead * muchGrown && length > lengthRead + leastGrown;
  };

  const passIfNeeded = () => {
    timer = undefined;
    firstChange = 0;
    painter.keep();
    if (!found.every(isStanding) || !found.every(isSettled) || hasGrown()) pass();
  };

  const changed = (records: MutationRecord[]) => {
    if (!saved || !records.some(({ target }) => !isOurs(target))) return;
    const now = Date.now();
    firstChange ||= now;
    passes = passes.filter(({ at }) => now - at < minuteMs);
    const spentMs = passes.reduce((sum, { ms }) => sum + ms, 0);
    const rest = Math.min(restMs, Math.max(0, firstChange + longestWaitMs - now));
    const turn = spentMs < readingMsPerMinute ? 0 : (passes[0]?.at ?? now) + minuteMs - now;
    clearTimeout(timer);
    timer = setTimeout(passIfNeeded, Math.max(rest, turn));
  };

  const observer = new MutationObserver(changed);
  let looking: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(looking);
    painter.clear();
    saved = null;
    found = [];
  };

  return {
    show: (page: SavedPage | null) => {
      stop();
      saved = page;
      const node = root();
      if (!saved || saved.highlights.length === 0 || !node) return onFound?.([]);
      // A page may put a new body in the place of the old one.
      const watched = node === document.body ? document.documentElement : node;
      observer.observe(watched, { subtree: true, childList: true, characterData: true });
      looking = setInterval(() => {
        if (!document.hidden) painter.keep();
      }, lookMs);
      passes = [];
      pass();
    },
    found: () => found.map(({ item }) => item),
    stop,
  };
}

/** A re-render leaves ranges that hold nothing, or other words than before. */
function isStanding({ item: { range }, words }: Standing): boolean {
  return range !== null && range.toString() === words && own(range.startContainer).isConnected;
}

/** Whether what was found is no makeshift, for which a better place may arrive. */
const isSettled = ({ item: { match, kept } }: Standing): boolean =>
  match.state === 'exact' && (kept === null || kept >= leastKept);

const lengthOf = (node: Node | null): number => (node && own(node).textContent)?.length ?? 0;

function isOurs(node: Node): boolean {
  for (let at: Node | null = node; at; at = own(at).parentNode)
    if (nameOf(at).startsWith('leanread-')) return true;
  return false;
}
