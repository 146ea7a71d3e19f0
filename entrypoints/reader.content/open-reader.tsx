import { browser, type ContentScriptContext } from '#imports';
import { i18n } from '@/components/ui/i18n';
import { Notice } from '@/components/reader/notice';
import { noArticleWords } from '@/components/reader/no-article-words';
import type { ReaderLife } from '@/components/reader/reader-life';
import { say } from '@/entrypoints/page.content/say';
import { findPages } from '@/page/article/find-pages';
import { waitForText } from '@/page/article/wait-for-text';
import { watchArticle } from '@/page/article/watch-article';
import { dropFonts } from '@/page/fonts/drop-fonts';
import { whenIdle } from '@/page/stay/when-idle';
import { send } from '@/platform/messages';
import { settings } from '@/platform/storage-in-pages';
import { firstLook, type FirstLook } from './first-look';
import { joining } from './joining';
import { placeIn, toPlace } from './keep-place';
import { ReaderPage } from './reader-page';
import { readPage, type ReadPage, type ReadyPage } from './read-page';
import { routeOf } from './route-of';
import { openStage } from './stage';

export type OpenReader = {
  close(): void;
  /** The address of the page may be another one now. */
  follow(): void;
};

type Opening = {
  take: () => ReadPage;
  isByItself: boolean;
  onClosed: () => void;
};

/** Fewer words may be the first of a page that a script is still building. */
const fewWords = 120;
/** A page of this age may still be fetching what it shows, ms. */
const youngMs = 10_000;
/** What takes longer than this is said, ms. */
const sayAfterMs = 500;

/**
 * Shows the article of the page, or why there is none, and follows the page: another article takes its
 * place, a page that is no article closes it. Leaving gives the page back as it was.
 */
export function openReader(ctx: ContentScriptContext, opening: Opening): OpenReader {
  const stage = openStage({ onLost: () => leave(i18n.t('life.lost')) });
  const open = new AbortController();
  const { signal } = open;
  let shown: ReadyPage | null = null;
  /** The text of the last reading, which pages joined to it leave as it is. */
  let lastText = '';
  let first: FirstLook | null = null;
  let route = routeOf(location.href);
  let watched = new AbortController();

  let life: ReaderLife = {
    news: null,
    byItselfOn: opening.isByItself ? location.hostname : null,
    onStopByItself() {
      void send('stopByItself', [location.hostname]);
      update({ byItselfOn: null, news: 'not-by-itself' });
    },
    hasChanged: false,
    onReadAgain: readAgain,
    pages: null,
    onJoin: () => void join.begin(),
    onStopJoining: () => join.stop(),
    onApart: () => join.undo(),
    way: null,
    onOtherWay: readOtherWay,
    onRememberWay: (remember) => void rememberWay(remember),
  };
  const update = (news: Partial<ReaderLife>) => {
    life = { ...life, ...news };
    if (shown && first && !signal.aborted)
      stage.show(
        <ReaderPage
          read={shown}
          root={stage.root}
          frame={stage.frame}
          first={first}
          life={life}
          onWhole={readAgain}
          onClose={() => leave()}
        />,
      );
  };
  const show = (read: ReadyPage, news: Partial<ReaderLife>) => {
    const place = placeIn(stage.frame);
    shown = read;
    update(news);
    toPlace(stage, place);
  };
  const join = joining({
    holder: stage.root,
    signal,
    onView: (pages) => update({ pages }),
    onJoined: (read, pages) => show(read, { pages, hasChanged: false }),
  });

  begin().catch(fail);
  return { close: () => leave(), follow: () => void follow().catch(fail) };

  async function begin() {
    first = await firstLook(location.hostname);
    if (signal.aborted) return dropFonts(document);
    const { look, settings: chosen } = first;
    const isRemembered = chosen.otherWayHosts.includes(location.hostname);
    let read = isRemembered ? readPage(document, { way: 'other' }) : opening.take();
    const isThin = read.ok
      ? !read.article.isPart && read.article.words < fewWords && document.readyState !== 'complete'
      : read.why === 'no-text' || read.why === 'empty';
    if (isThin) {
      const later = setTimeout(
        () =>
          stage.show(
            <Notice look={look} message={i18n.t('life.waiting')} onClose={() => leave()} />,
          ),
        sayAfterMs,
      );
      await waitForText(document, { isComing: performance.now() < youngMs });
      clearTimeout(later);
      if (signal.aborted) return;
      read = readPage(document, { way: isRemembered ? 'other' : 'best' });
    }
    if (read.ok) begun(read, { way: wayOf(isRemembered, isRemembered) });
    else
      stage.show(<Notice look={look} message={noArticleWords(read.why)} onClose={() => leave()} />);
  }

  /** Shows what has been read from the page as it is now, and minds what becomes of it. */
  function begun(read: ReadyPage, news: Partial<ReaderLife>) {
    watched.abort();
    watched = new AbortController();
    const { signal: stopped } = watched;
    join.forget();
    lastText = read.article.text;
    show(read, { hasChanged: false, pages: null, ...news });
    whenIdle(() => {
      if (stopped.aborted || signal.aborted) return;
      watchArticle(document, read.article.text, () => update({ hasChanged: true }), {
        signal: stopped,
      });
      // A part is looked at by itself.
      const pages = read.article.isPart ? null : findPages(document);
      if (pages) join.offer(read.article, pages);
    }, 2_000);
  }

  function readAsNow() {
    return readPage(document, { way: life.way?.isOther ? 'other' : 'best' });
  }

  function readAgain() {
    const read = readAsNow();
    if (read.ok) begun(read, { news: null });
    else leave(i18n.t('life.closed'));
  }

  /** To the other way and back. Where it finds the same, or nothing, what is shown stays. */
  function readOtherWay() {
    if (!shown || !life.way) return;
    const isOther = !life.way.isOther;
    const read = readPage(document, { way: isOther ? 'other' : 'best' });
    if (!read.ok || read.article.text === lastText) update({ news: 'no-other-way' });
    else begun(read, { news: null, way: { ...life.way, isOther } });
  }

  async function rememberWay(isRemembered: boolean) {
    const { hostname } = location;
    const chosen = await settings.read();
    const others = chosen.otherWayHosts.filter((host) => host !== hostname);
    const otherWayHosts = isRemembered ? [...others, hostname].sort() : others;
    await settings.write({ ...chosen, otherWayHosts });
    update({ way: life.way && { ...life.way, isRemembered } });
  }

  /** The page has turned to another address: of another article, of something else, or only in name. */
  async function follow() {
    const next = routeOf(location.href);
    if (next === route || signal.aborted) return;
    route = next;
    await waitForText(document, { isComing: true });
    if (signal.aborted || routeOf(location.href) !== next || !shown) return;
    const read = readAsNow();
    if (!read.ok || !read.kind.isArticle) return leave(i18n.t('life.closed'));
    // Endless pages change their address while one scrolls; the article is the same.
    if (isOfShown(read.article.text, shown)) return;
    begun(read, { news: 'other-article', byItselfOn: null });
    stage.root.querySelector('dialog')?.scrollTo({ top: 0, behavior: 'instant' });
  }

  /** Whether a reading is the last one again, or the whole of which a part is shown, or one of the joined pages. */
  function isOfShown(text: string, { article }: ReadyPage): boolean {
    if (text === lastText) return true;
    const isJoined = life.pages?.state === 'joined';
    const [some, all] = article.isPart ? [article.text, text] : [text, article.text];
    return (
      (isJoined || article.isPart === true) && some.split('\n').every((line) => all.includes(line))
    );
  }

  function fail(error: unknown) {
    console.error('LeanRead could not read the article of this page.', error);
    leave(i18n.t('life.failed'));
  }

  function leave(why?: string) {
    if (signal.aborted) return;
    open.abort();
    watched.abort();
    try {
      stage.leave();
    } finally {
      dropFonts(document);
      opening.onClosed();
      if (why) say(ctx, why);
    }
  }
}

function wayOf(isOther: boolean, isRemembered: boolean): ReaderLife['way'] {
  const canRemember = !(browser.extension?.inIncognitoContext ?? false);
  return { isOther, isRemembered, canRemember, host: location.hostname };
}
