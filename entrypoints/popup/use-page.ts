import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { covers } from '@/core/clutter/match-pattern';
import { whyUnreachable } from '@/core/article/unreachable';
import type { PageActions } from '@/components/popup/page-tab';
import type { PageState, ReadyPage } from '@/components/popup/page-state';
import { ask, currentTab } from '@/platform/inject';
import type { ArticleReport, PageReport } from '@/platform/messages';
import { mayOpenByItself, startByItself, stopByItself } from '@/platform/by-itself';
import { addedHosts, addSite, listedPatterns, removeSite } from '@/platform/sites';
import { showsSources } from '@/core/settings/settings';
import { settings } from '@/platform/storage';

/** What is known of the tab in front, and what can be done with it. `isShown`: it is what the popup opens on. */
export function usePage(isShown: boolean): { page: PageState; actions: PageActions } {
  const [page, setPage] = useState<PageState>({ state: 'asking' });
  const [tabId, setTabId] = useState<number>();
  const patch = (news: Partial<ReadyPage>) =>
    setPage((old) => (old.state === 'ready' ? { ...old, ...news } : old));

  async function look() {
    setPage({ state: 'asking' });
    const tab = await currentTab();
    if (!tab) return setPage({ state: 'cannot', why: 'browser-page' });
    setTabId(tab.id);
    let report: PageReport;
    try {
      report = await ask('page', tab.id, 'describePage', []);
    } catch {
      return setPage({ state: 'cannot', why: whyUnreachable(tab.url) });
    }
    setPage(await readyPage(report));
    if (report.contentType.endsWith('html') && !report.isEmpty)
      patch(await readArticleNews(tab.id));
  }

  useEffect(() => {
    if (isShown) return void look();
    // The form that is shown instead is drawn before anything is put into the page.
    const timer = setTimeout(() => void look());
    return () => clearTimeout(timer);
  }, []);

  /** Asks the page to do something and shows what it is like afterwards. */
  const tell = async (doing: (tabId: number) => Promise<PageReport>) => {
    if (tabId === undefined) return;
    patch(newsOf(await doing(tabId)));
  };

  const toggleReader = async () => {
    if (tabId === undefined) return;
    const readerOpen = await ask('reader', tabId, 'toggleReader', []);
    if (readerOpen) makeRoom();
    patch({ readerOpen });
  };

  const listHighlights = async () => {
    if (tabId === undefined) return;
    await ask('page', tabId, 'listPassages', []);
    makeRoom();
  };

  const setCleaning = async (on: boolean) => {
    if (page.state === 'ready' && (page.listed || page.added))
      await rememberIn('pausedHosts', page.host, !on);
    await tell((tab) => ask('page', tab, 'setCleaning', [on]));
  };

  const toggleSources = async () => {
    if (tabId === undefined) return;
    const sourcesOnPage = await ask('reader', tabId, 'toggleSources', []);
    if (sourcesOnPage) makeRoom();
    patch({ sourcesOnPage });
  };

  const setSourcesHere = async (host: string, on: boolean) => {
    if (tabId === undefined) return;
    await rememberIn('noSourcesHosts', host, !on);
    if (!on && page.state === 'ready' && page.sourcesOnPage)
      await ask('reader', tabId, 'toggleSources', []);
    patch({ sourcesHere: on, ...(await readArticleNews(tabId)) });
  };

  const textOf = (id: number) =>
    (page.state === 'ready' && page.removals.find((removal) => removal.id === id)?.text) || '';

  const restore = async (id: number) => {
    const text = textOf(id);
    await tell((tab) => ask('page', tab, 'restoreRemoval', [id]));
    patch({ givenBack: { text, for: 'now', removal: id } });
  };

  const keep = async (id: number) => {
    if (tabId === undefined) return;
    const text = textOf(id);
    const { report, change, answer } = await ask('page', tabId, 'keepRemoval', [id]);
    const isRemembered = answer.saved;
    const isKept = answer.saved || answer.why === 'private-window';
    patch({
      ...newsOf(report),
      // Where no rule could be kept it is shown all the same, as if only that had been asked for.
      givenBack: isKept
        ? { text, for: 'good', isRemembered, change }
        : { text, for: 'now', removal: id },
    });
  };

  const takeBack = async () => {
    if (page.state !== 'ready' || !page.givenBack) return;
    const last = page.givenBack;
    patch({ givenBack: null });
    await tell((tab) =>
      last.for === 'now'
        ? ask('page', tab, 'hideAgain', [last.removal])
        : ask('page', tab, 'changeRulesHere', [
            { add: last.change.remove, remove: last.change.add },
          ]),
    );
  };

  /** Something that is done on the page itself. */
  const goToPage = async (name: 'pickClutter' | 'showHidden') => {
    if (tabId === undefined) return;
    await ask('tools', tabId, name, []);
    makeRoom();
  };

  const setByItself = async (host: string, on: boolean) => {
    if (page.state !== 'ready') return;
    // Shown at once, and taken back where the browser was told no.
    patch({ byItself: on });
    if (!on) await stopByItself(host);
    // First of all, while the press still counts as one.
    else if (!(await startByItself(host, page.listed || page.added))) patch({ byItself: false });
    patch({ added: (await addedHosts()).includes(host) });
  };

  const alwaysClean = async (host: string) => {
    // First of all, while the click still counts as one: a browser asks for a site only then.
    if (!(await addSite(host))) return;
    patch({ added: true });
    await tell((tab) => ask('page', tab, 'setCleaning', [true]));
  };

  const stopAlwaysCleaning = async (host: string) => {
    await removeSite(host);
    patch({ added: false });
    await tell((tab) => ask('page', tab, 'setCleaning', [false]));
  };

  const actions: PageActions = {
    askAgain: () => void look(),
    restore: (id) => void restore(id),
    restoreAll: () => void tell((tab) => ask('page', tab, 'restoreAll', [])),
    keep: (id) => void keep(id),
    takeBack: () => void takeBack(),
    pickMore: () => void goToPage('pickClutter'),
    showOnPage: () => void goToPage('showHidden'),
    setAsking: (host, on) => {
      patch({ asks: on });
      void rememberIn('askHosts', host, on);
    },
    setRejecting: (host, on) => {
      patch({ rejects: on });
      void rememberIn('rejectHosts', host, on);
    },
    toggleReader: () => void toggleReader(),
    listHighlights: () => void listHighlights(),
    setCleaning: (on) => void setCleaning(on),
    toggleSources: () => void toggleSources(),
    setSourcesHere: (host, on) => void setSourcesHere(host, on),
    setByItself: (host, on) => void setByItself(host, on),
    alwaysClean: (host) => void alwaysClean(host),
    stopAlwaysCleaning: (host) => void stopAlwaysCleaning(host),
  };

  return { page, actions };
}

async function readyPage(report: PageReport): Promise<PageState> {
  if (report.contentType === 'application/pdf') return { state: 'cannot', why: 'pdf' };
  if (!report.contentType.endsWith('html')) return { state: 'cannot', why: 'not-html' };
  if (report.isEmpty) return { state: 'cannot', why: report.isLoading ? 'loading' : 'empty' };
  const [added, chosen] = await Promise.all([addedHosts(), settings.read()]);
  const { hideClutter, readerHosts, askHosts, rejectHosts } = chosen;
  return {
    state: 'ready',
    host: report.host,
    listed: covers(listedPatterns(), report.host),
    added: added.includes(report.host),
    byItself: readerHosts.includes(report.host) && (await mayOpenByItself(report.host)),
    isPrivate: browser.extension?.inIncognitoContext ?? false,
    ...newsOf(report),
    asks: askHosts.includes(report.host),
    rejects: rejectHosts.includes(report.host),
    givenBack: null,
    offEverywhere: !hideClutter,
    sources: null,
    sourcesSupported: true,
    sourcesOnPage: false,
    sourcesHere: chosen.showSources ? showsSources(chosen, report.host) : null,
    highlights: report.highlights.saved,
    readerOpen: false,
    kind: null,
    noArticle: null,
  };
}

/** What the reader has found; a page it cannot read must not keep the rest of the popup waiting. */
async function readArticleNews(tabId: number): Promise<Partial<ReadyPage>> {
  let report: ArticleReport;
  try {
    report = await ask('reader', tabId, 'describeArticle', []);
  } catch (error) {
    console.error('LeanRead could not read this page.', error);
    return { noArticle: 'no-text' };
  }
  return report.ok
    ? {
        kind: report.kind,
        sources: report.sources,
        sourcesSupported: report.supported,
        sourcesOnPage: report.sourcesOnPage,
        readerOpen: report.readerOpen,
      }
    : { noArticle: report.why, kind: report.kind };
}

/** The page is what one wants to look at now. A driven popup is a tab of its own and stays. */
function makeRoom() {
  if (import.meta.env.MODE !== 'e2e') window.close();
}

/** What a page tells of itself each time it is asked. */
function newsOf(report: PageReport) {
  const { cleaning, removals, overrulings, hasGivenUp, canReject, highlights } = report;
  return { cleaning, removals, overrulings, hasGivenUp, canReject, highlights: highlights.saved };
}

/** Puts a host on a list of the settings, or takes it off. */
async function rememberIn(
  list: 'pausedHosts' | 'askHosts' | 'rejectHosts' | 'noSourcesHosts',
  host: string,
  on: boolean,
): Promise<void> {
  const current = await settings.read();
  const others = current[list].filter((other) => other !== host);
  await settings.write({ ...current, [list]: on ? [...others, host].sort() : others });
}
