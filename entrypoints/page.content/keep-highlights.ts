import type { ContentScriptContext } from '#imports';
import { countWords } from '@/components/highlights/passage-list';
import { notSavedWords } from '@/components/reader/not-saved-words';
import type { HighlightSource } from '@/core/highlights/highlight';
import type { SaveRefusal } from '@/core/highlights/save-refusal';
import { selectedElsewhere } from '@/page/anchors/selected-elsewhere';
import { own } from '@/page/article/own-members';
import { watchIdentity } from '@/page/highlights/watch-identity';
import { keepPainted, type FoundHighlight } from '@/page/highlights/keep-painted';
import { createPainter } from '@/page/highlights/paint-highlights';
import { send, type Messages, type PageReport } from '@/platform/messages';
import { highlightsRevision } from '@/platform/storage-in-pages';
import { surely } from '@/platform/surely';
import { createMarker } from './marker';
import { markingActions, passagesOf } from './marking-actions';

/** A page that has rested this long, ms, shows what it will show: what is missing then is told as missing. */
const settledMs = 6_000;

/** What cannot be reached has kept nothing that we know of, and that is said. */
function unreached(error: unknown): { saved: false; why: SaveRefusal } {
  console.error('LeanRead could not reach what is saved.', error);
  return { saved: false, why: 'storage-failed' };
}

/** Keeps what is saved for this page painted on it, and lets more be saved, changed and removed. */
export function keepHighlights(ctx: ContentScriptContext) {
  let count = 0;
  let telling: number | undefined;
  const painter = createPainter(document);
  const identity = watchIdentity(document, () => void look());
  const painted = keepPainted(document, {
    root: () => document.body,
    painter,
    onFound(found) {
      marker.refresh();
      clearTimeout(telling);
      if (found.length > 0) telling = ctx.setTimeout(() => tell(found), settledMs);
    },
  });
  const actions = markingActions({
    in: 'page',
    found: () => painted.found(),
    textFor: (range) =>
      document.body.contains(range.startContainer)
        ? {
            root: document.body,
            page: { identities: identity.read(), title: document.title, url: location.href },
          }
        : null,
    goTo(range, { isSelected } = { isSelected: false }) {
      const element = own(range.startContainer).parentElement;
      if (element) own(element).scrollIntoView({ block: 'center' });
      const { top } = range.getBoundingClientRect();
      // A long paragraph may have its middle in view and not the words.
      if (top < 60 || top > innerHeight * 0.8) scrollBy({ top: top - innerHeight / 3 });
      if (!isSelected) return;
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    },
  });
  const passages = () => passagesOf(painted.found());
  const marker = createMarker(ctx, { passages, actions, at: (x, y) => painter.at(x, y) });

  let asked = 0;
  const look = async () => {
    const turn = ++asked;
    const saved = await surely(() => send('highlightsOf', [identity.read()])).catch(
      (error: unknown) => console.error('LeanRead could not ask what is saved here.', error),
    );
    // A later question has its own answer; without one, what is painted stays.
    if (saved === undefined || turn !== asked || ctx.isInvalid) return;
    count = saved?.highlights.length ?? 0;
    painted.show(saved);
  };
  const lookOnceRead = () => {
    if (document.readyState === 'loading')
      ctx.addEventListener(document, 'DOMContentLoaded', () => void look(), { once: true });
    else void look();
  };
  /** What the library is to know of this visit. */
  const tell = (found: readonly FoundHighlight[]) =>
    void send('reportSeen', [
      passagesOf(found).map(({ highlight: { id }, state, now }) => ({
        id,
        state,
        now: state === 'changed' ? now : null,
      })),
    ]);

  lookOnceRead();
  // A single-page application has turned to another article. It is told of an address before that is the page's.
  ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(() => void look()));
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && void look());
  ctx.onInvalidated(highlightsRevision.watch(() => void look()));
  ctx.onInvalidated(() => {
    painted.stop();
    identity.stop();
    clearTimeout(telling);
  });

  return {
    count: (): PageReport['highlights'] => ({
      saved: count,
      found: painted.found().filter(({ range }) => range !== null).length,
    }),

    async saveSelection(
      source: HighlightSource | null,
    ): Promise<ReturnType<Messages['saveSelection']>> {
      const selection = document.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      const elsewhere = selectedElsewhere(document);
      const answered: Awaited<ReturnType<typeof actions.save>> =
        range && !elsewhere
          ? await actions.save(range, { colour: 'yellow', source }).catch(unreached)
          : { saved: false as const, why: elsewhere ?? 'empty' };
      // What was saved can be seen; what was not is said.
      if (!answered.saved) {
        marker.ask({ to: 'say', words: notSavedWords(answered.why) });
        return answered;
      }
      selection?.removeAllRanges();
      return { saved: true };
    },

    list: () => marker.ask({ to: 'list' }),

    /** Waits for it a while: the page may still be on its way. */
    async show(id: string): Promise<boolean> {
      for (let tries = 0; tries < 20; tries++) {
        const passage = passages().find(({ highlight }) => highlight.id === id);
        if (passage?.range) {
          actions.goTo(passage.range);
          marker.ask({ to: 'show', id, takesFocus: false });
          return true;
        }
        await new Promise((resolve) => ctx.setTimeout(() => resolve(null), 250));
      }
      if (passages().some(({ highlight }) => highlight.id === id)) {
        marker.ask({ to: 'list' });
        marker.ask({ to: 'say', words: countWords(passages()) });
      }
      return false;
    },
  };
}
