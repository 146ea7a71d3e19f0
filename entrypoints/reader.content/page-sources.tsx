import { render } from 'preact';
import { SourceDock } from '@/components/sources/source-dock';
import css from '@/components/sources/source-dock.css?inline';
import { hasCard, orderVoices } from '@/components/reader/order-voices';
import { rangesOf } from '@/components/reader/reader-callout';
import { stripPhrases } from '@/components/reader/source-strip';
import { lendCited } from '@/entrypoints/page.content/cited-here';
import { layOver } from '@/entrypoints/page.content/lay-over';
import { textOf } from '@/page/anchors/text-of';
import { carryRanges } from '@/page/sources/carry-ranges';
import { markClaims } from '@/page/sources/mark-claims';
import { sourceOfRange } from '@/page/sources/source-of-range';
import { look } from '@/platform/storage-in-pages';
import type { ReadyPage } from './read-page';

/**
 * The marks of the reader on the page itself, and the card of the one that is pointed at in a corner. Nothing
 * of the page moves, and leaving takes all of it away.
 */
export function showPageSources(read: ReadyPage, onClosed: () => void): { close(): void } {
  const over = new AbortController();
  const { signal } = over;
  const before = document.activeElement;

  const [from, page] = [textOf(read.body), textOf(document.body)];
  const cards = orderVoices(read.callouts).filter(hasCard);
  const ranges = carryRanges(
    cards.flatMap(({ attribution }) => rangesOf(attribution)),
    from,
    page,
  );
  const standing = new Map(
    cards.map((voice) => [voice.key, takeRanges(ranges, voice.attribution)]),
  );
  // What the page hides, in a folded part of it, cannot be shown there; the reader has it.
  const voices = cards.filter(({ key }) => (standing.get(key) ?? []).length > 0);
  const marks = markClaims(document, {
    claims: voices.map(({ key }) => ({ key, ranges: standing.get(key) ?? [] })),
    onPoint: (key) => draw(key),
    signal,
  });

  const spoken = voices.map(({ key, source }) => ({ source, ranges: standing.get(key) ?? [] }));
  signal.addEventListener(
    'abort',
    lendCited((range) => sourceOfRange(range, spoken)),
  );

  const { host, container } = layOver('leanread-sources', css);
  let chosen: Awaited<ReturnType<typeof look.read>> | null = null;
  let current: string | null = null;
  const choose = (mine: typeof chosen) => {
    chosen = mine;
    draw(current);
  };
  void look.read().then(choose);
  signal.addEventListener('abort', look.watch(choose));

  function draw(key: string | null) {
    current = key;
    if (!chosen || signal.aborted) return;
    marks.light(key);
    render(
      <SourceDock
        look={chosen}
        voices={voices}
        current={key}
        summary={stripPhrases(read.count, read.supported).join(' · ')}
        thisYear={new Date().getFullYear()}
        onCurrent={(next) => {
          marks.show(next);
          draw(next);
        }}
        onClose={close}
      />,
      container,
    );
  }

  function close() {
    if (signal.aborted) return;
    over.abort();
    const hadFocus = document.activeElement === host;
    render(null, container);
    host.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    onClosed();
  }
  return { close };
}

/** The next of `ranges` that belong to this claim, taken off the list. */
function takeRanges(
  ranges: (Range | null)[],
  attribution: Parameters<typeof rangesOf>[0],
): Range[] {
  return ranges
    .splice(0, rangesOf(attribution).length)
    .filter((range) => range !== null && range.getClientRects().length > 0) as Range[];
}
