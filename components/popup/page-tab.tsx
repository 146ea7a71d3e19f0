import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { noArticleWords } from '@/components/reader/no-article-words';
import { Switch } from '@/components/options/switch';
import { CleaningCard } from './cleaning-card';
import { HiddenList } from './hidden-list';
import { pageKindWords } from './page-kind-words';
import type { PageState, ReadyPage } from './page-state';
import { cannotWords } from './page-words';
import { SourcesCard } from './sources-card';
import { SourceSummary } from './source-summary';
import './page-tab.css';

/** What the first tab can ask for. Each is pressed by hand: a browser asks for a site only then. */
export type PageActions = {
  /** Opens the reader, or closes it where it is open. */
  toggleReader: () => void;
  /** On a listed or added site this is remembered for the site; elsewhere it is this page, this once. */
  setCleaning: (on: boolean) => void;
  setByItself: (host: string, on: boolean) => void;
  /** Marks on the page who is cited for what, or takes the marks away. */
  toggleSources: () => void;
  setSourcesHere: (host: string, on: boolean) => void;
  alwaysClean: (host: string) => void;
  stopAlwaysCleaning: (host: string) => void;
  restore: (removal: number) => void;
  /** Gives one thing back for good: on this site it is no clutter. */
  keep: (removal: number) => void;
  /** Takes back what was given back last. */
  takeBack: () => void;
  setAsking: (host: string, on: boolean) => void;
  setRejecting: (host: string, on: boolean) => void;
  /** Lets one more thing be picked on the page. */
  pickMore: () => void;
  /** Shows what is hidden where it stands. */
  showOnPage: () => void;
  restoreAll: () => void;
  /** Shows the list of the highlights on the page. */
  listHighlights: () => void;
  /** The page was still loading: look again. */
  askAgain: () => void;
};

type Props = { page: PageState; actions: PageActions };

export function PageTab({ page, actions }: Props) {
  switch (page.state) {
    case 'asking':
      return (
        <div class="asking" aria-busy="true">
          <p class="unseen" role="status">
            {i18n.t('popup.asking')}
          </p>
          <i data-as="line" />
          <i data-as="button" />
          <i data-as="card" />
          <i data-as="line" />
          <i data-as="line" />
        </div>
      );
    case 'cannot':
      return (
        // With nothing in it to come to by Tab, it could not be scrolled in a low window.
        <section class="cannot" tabIndex={0} aria-labelledby="cannot-title">
          <h2 id="cannot-title">{i18n.t('popup.cannotTitle')}</h2>
          <p>{cannotWords(page.why)}</p>
          {page.why === 'loading' && (
            <button type="button" class="button" onClick={actions.askAgain}>
              {i18n.t('popup.askAgain')}
            </button>
          )}
          <p class="soft">{i18n.t('popup.cannotElse')}</p>
        </section>
      );
    case 'ready':
      return <Ready page={page} actions={actions} />;
  }
}

function Ready({ page, actions }: { page: ReadyPage; actions: PageActions }) {
  const main = useRef<HTMLButtonElement>(null);
  const listed = useRef(false);
  // Once there it stays, or “Show all” would pull the focus away with it.
  listed.current ||= page.cleaning || page.removals.length > 0;

  const waiting = page.sourcesHere === true && page.kind === null && page.noArticle === null;

  // Enter opens the reader, unless the person has begun with something else while the answer was out.
  useEffect(() => {
    const panel = main.current?.closest<HTMLElement>('[role="tabpanel"]');
    if (document.activeElement === document.body && !panel?.hidden) main.current?.focus();
  }, []);

  return (
    <div class="ready">
      <div class="doing">
        <section class="reading">
          <h2 class="host">
            <bdi>{page.host}</bdi>
          </h2>
          <button
            type="button"
            class="button"
            data-weight="main"
            ref={main}
            onClick={actions.toggleReader}
          >
            {page.readerOpen ? i18n.t('popup.closeReader') : i18n.t('popup.openReader')}
          </button>
          <p class="hint" role="status">
            {readerHint(page)}
          </p>
          {!page.isPrivate && (
            <Switch
              label={i18n.t('popup.byItself')}
              hint={i18n.t(
                page.listed || page.added || page.byItself
                  ? 'popup.byItselfHint'
                  : 'popup.byItselfAsks',
              )}
              on={page.byItself}
              onChange={(on) => actions.setByItself(page.host, on)}
            />
          )}
        </section>
        <CleaningCard page={page} actions={actions} />
        <SourceSummary
          sources={page.sources}
          waiting={waiting}
          highlights={page.highlights}
          onList={actions.listHighlights}
        />
        <SourcesCard page={page} waiting={waiting} actions={actions} />
      </div>
      {listed.current && <HiddenList page={page} actions={actions} />}
    </div>
  );
}

function readerHint({ noArticle, kind }: ReadyPage): string {
  const isOther = kind !== null && !kind.isArticle;
  if (noArticle !== null && !(noArticle === 'no-text' && isOther)) return noArticleWords(noArticle);
  return isOther ? pageKindWords(kind) : i18n.t('popup.readerHint');
}
