import type { ContentScriptContext } from '#imports';
import type { Removal } from '@/core/clutter/removal';
import { cleanPage, type Cleaning } from '@/page/clutter/clean-page';
import { listedRules } from '@/page/clutter/listed-rules';
import { answer, send, type PageReport } from '@/platform/messages';
import { settings } from '@/platform/storage';
import { keepHighlights } from './keep-highlights';
import { markPageFacts } from './mark-page-facts';

/** Cleans a page, paints what is saved for it, and answers for it, until the extension goes. */
export function servePage(ctx: ContentScriptContext, { cleanAtOnce }: { cleanAtOnce: boolean }) {
  let cleaning: Cleaning | null = null;
  let told = -1;
  const highlights = keepHighlights(ctx);

  /** The number on the button; told only when it changes, at most once a frame. */
  const tell = ({ length }: Removal[]) => {
    if (length === told) return;
    told = length;
    // The button is a courtesy: while the extension is being updated nobody hears this.
    send('reportHidden', [length]).catch(() => undefined);
  };

  const clean = (on: boolean) => {
    if (on) {
      cleaning ??= cleanPage(document, { rules: listedRules, onChange: tell, signal: ctx.signal });
    } else {
      cleaning?.undo();
      cleaning = null;
    }
    tell(cleaning?.removals() ?? []);
  };

  const report = (): PageReport => ({
    host: location.hostname,
    contentType: document.contentType,
    isEmpty: !document.body?.textContent?.trim(),
    isLoading: document.readyState === 'loading',
    cleaning: cleaning !== null,
    removals: cleaning?.removals() ?? [],
    highlights: highlights.count(),
  });

  // Before anything is awaited: whoever put this script in asks at once.
  ctx.onInvalidated(
    answer({
      describePage: () => Promise.resolve(report()),
      setCleaning: (on) => {
        clean(on);
        return Promise.resolve(report());
      },
      restoreRemoval: (id) => {
        cleaning?.restore(id);
        return Promise.resolve(report());
      },
      restoreAll: () => {
        for (const { id } of cleaning?.removals() ?? []) cleaning?.restore(id);
        return Promise.resolve(report());
      },
      saveSelection: (source) => highlights.saveSelection(source),
      showPassage: (id) => highlights.show(id),
      listPassages: () => Promise.resolve(highlights.list()),
    }),
  );

  void markPageFacts(ctx);
  if (!cleanAtOnce) return;
  // At once, and taken back where it is not wanted: the settings arrive after the first paint.
  clean(true);
  const heed = ({ hideClutter, pausedHosts }: { hideClutter: boolean; pausedHosts: string[] }) => {
    const wanted = hideClutter && !pausedHosts.includes(location.hostname);
    if (wanted !== (cleaning !== null)) clean(wanted);
  };
  void settings.read().then(heed);
  ctx.onInvalidated(settings.watch(heed));
}
