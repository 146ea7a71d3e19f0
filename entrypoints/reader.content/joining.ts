import type { PagesView } from '@/components/reader/reader-life';
import type { Article } from '@/core/article/article';
import type { ArticlePages } from '@/page/article/find-pages';
import { joinPages } from '@/page/article/join-pages';
import { readIdentity } from '@/page/highlights/read-identity';
import { joinedPage, readyPage, type ReadyPage } from './read-page';

type World = {
  /** Where a frame may stand for the moment, out of sight. */
  holder: ShadowRoot;
  signal: AbortSignal;
  onView: (pages: PagesView) => void;
  onJoined: (read: ReadyPage, pages: PagesView) => void;
};

/** The pages of the article in front: offered, joined on request, stopped, and taken apart again. */
export function joining({ holder, signal, onView, onJoined }: World) {
  let offered: { article: Article; pages: ArticlePages } | null = null;
  let running: AbortController | null = null;

  const apart = ({ at, count }: ArticlePages): PagesView => ({
    at,
    count,
    state: 'apart',
    done: 1,
    missing: [],
  });
  const stop = () => running?.abort();
  signal.addEventListener('abort', stop);

  return {
    offer(article: Article, pages: ArticlePages) {
      offered = { article, pages };
      onView(apart(pages));
    },
    async begin() {
      if (!offered || running) return;
      const { article, pages } = offered;
      const own = new AbortController();
      running = own;
      const here = { article, pages, url: document.URL, identities: readIdentity(document) };
      const isOver = () => signal.aborted || offered?.article !== article;
      try {
        const { parts, missing } = await joinPages(here, {
          holder,
          signal: own.signal,
          onProgress: ({ done, count }) =>
            onView({ ...apart(pages), state: 'joining', count, done }),
        });
        if (isOver()) return;
        const wasStopped = own.signal.aborted;
        const read = parts.length > 1 ? joinedPage(parts, document) : null;
        const count = Math.max(pages.count ?? 0, ...parts.map(({ number }) => number));
        const all = wasStopped ? pages.count : Math.max(count, parts.length + missing.length);
        const done = parts.length;
        if (read) onJoined(read, { at: pages.at, count: all, state: 'joined', done, missing });
        else onView({ ...apart(pages), missing });
      } catch (error) {
        console.error('LeanRead could not join the pages of this article.', error);
        if (!isOver()) onView(apart(pages));
      } finally {
        running = null;
      }
    },
    /** What has come so far stays. */
    stop,
    undo() {
      if (offered) onJoined(readyPage(offered.article, document), apart(offered.pages));
    },
    /** Another article is shown now. */
    forget() {
      stop();
      offered = null;
    },
  };
}
