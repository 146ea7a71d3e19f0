import { browser, type ContentScriptContext } from '#imports';
import { refusalWords } from '@/components/clutter/refusal-words';
import type { RuleChange } from '@/core/clutter/own-rules';
import { describeLastingly, lineFor } from '@/page/clutter/describe-element';
import { answer, type PageReport } from '@/platform/messages';
import { keepClean } from './keep-clean';
import { keepHighlights } from './keep-highlights';
import { markPageFacts } from './mark-page-facts';
import { lendPage } from './page-here';
import { say } from './say';

/** Cleans a page, paints what is saved for it, and answers for it, until the extension goes. */
export function servePage(ctx: ContentScriptContext, { cleanAtOnce }: { cleanAtOnce: boolean }) {
  const clean = keepClean(ctx, { cleanAtOnce });
  const { cleaning } = clean;
  const highlights = keepHighlights(ctx);

  const report = (): PageReport => ({
    host: location.hostname,
    contentType: document.contentType,
    isEmpty: !document.body?.textContent?.trim(),
    isLoading: document.readyState === 'loading',
    cleaning: cleaning() !== null,
    removals: cleaning()?.removals() ?? [],
    overrulings: cleaning()?.overrulings() ?? [],
    hasGivenUp: cleaning()?.hasGivenUp() ?? false,
    canReject: clean.canReject(),
    highlights: highlights.count(),
  });

  /** Not clutter here: the person's rule for it goes, or one comes that keeps it. */
  const keepRemoval = async (id: number) => {
    const made = await clean.own.change(changeToKeep(id));
    if (!made.answer.saved && made.answer.why !== 'private-window') {
      // Shown at least for now, and it is said that it will not be remembered, and why.
      cleaning()?.restore(id);
      say(ctx, refusalWords(made.answer.why));
    }
    return made;
  };

  function changeToKeep(id: number): RuleChange {
    const removal = cleaning()
      ?.removals()
      .find((one) => one.id === id);
    if (removal?.reason === 'own') return { add: [], remove: [removal.cause.words] };
    const elements = cleaning()?.elementsOf(id) ?? [];
    return {
      add: elements.map((one) => lineFor(location.hostname, describeLastingly(one), 'keep')),
      remove: [],
    };
  }

  // Before anything is awaited: whoever put this script in asks at once.
  ctx.onInvalidated(
    answer({
      describePage: () => Promise.resolve(report()),
      setCleaning: (on) => {
        clean.set(on);
        return Promise.resolve(report());
      },
      toggleCleaning: () => Promise.resolve(clean.toggle()),
      restoreRemoval: (id) => {
        cleaning()?.restore(id);
        return Promise.resolve(report());
      },
      hideAgain: (id) => {
        cleaning()?.hideAgain(id);
        return Promise.resolve(report());
      },
      async keepRemoval(id) {
        const kept = await keepRemoval(id);
        return { ...kept, report: report() };
      },
      async changeRulesHere(change) {
        await clean.own.change(change);
        return report();
      },
      restoreAll: () => {
        for (const { id } of cleaning()?.removals() ?? []) cleaning()?.restore(id);
        return Promise.resolve(report());
      },
      saveSelection: (source) => highlights.saveSelection(source),
      showPassage: (id) => highlights.show(id),
      listPassages: () => Promise.resolve(highlights.list()),
    }),
  );
  ctx.onInvalidated(
    lendPage({
      cleaning,
      startCleaning: clean.startForTool,
      changeRules: (change) => clean.own.change(change),
      keepRemoval,
      isPrivate: browser.extension?.inIncognitoContext ?? false,
    }),
  );

  void markPageFacts(ctx);
}
