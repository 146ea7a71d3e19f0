import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type {
  Highlight,
  HighlightColour,
  PageRecord,
  SavedPage,
} from '@/core/highlights/highlight';
import { foldPages, searchHighlights } from '@/core/highlights/search-highlights';
import { ColourFilter } from './colour-filter';
import { HighlightCard } from './highlight-card';
import { PageHeading } from './page-heading';
import './library.css';

export type LibraryActions = {
  /** Told when a passage is followed; the link itself works without. */
  onOpen?: (page: PageRecord, highlight: Highlight) => void;
  onRemove: (highlight: Highlight) => void;
  /** Puts a removed highlight back as it was. */
  onUndo: (highlight: Highlight) => void;
  onNote: (highlight: Highlight, note: string) => void;
  onCopy: (text: string) => void;
};

type Props = LibraryActions & {
  pages: SavedPage[];
  /** Copies, and what comes from other programs. */
  exchange?: ComponentChildren;
};

/** More cards than a person reads at once only make the page slow to open. */
const cardsAtOnce = 60;

/** Everything that was saved, by page, the latest first. */
export function Library({ pages, exchange, onOpen, onRemove, onUndo, onNote, onCopy }: Props) {
  const [query, setQuery] = useState('');
  const [colour, setColour] = useState<HighlightColour | null>(null);
  const [room, setRoom] = useState(cardsAtOnce);
  const [removed, setRemoved] = useState<Highlight | null>(null);
  const [said, say] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const folded = useMemo(() => foldPages(latestFirst(pages)), [pages]);
  const found = useMemo(() => searchHighlights(folded, query, colour), [folded, query, colour]);
  const count = found.reduce((sum, { highlights }) => sum + highlights.length, 0);
  const isFiltered = query.trim() !== '' || colour !== null;

  useEffect(() => setRoom(cardsAtOnce), [query, colour]);
  // The pressed button went away with its card; what is wanted next is most likely the undo.
  useEffect(() => undo.current?.focus(), [removed]);
  // Words fade; the undo stays until something else is done.
  useEffect(() => {
    const timer = setTimeout(() => say(''), 4_000);
    return () => clearTimeout(timer);
  }, [said]);

  const clear = () => {
    setQuery('');
    setColour(null);
    search.current?.focus();
  };

  return (
    <main class="library">
      <header>
        <h1>{i18n.t('library.title')}</h1>
        <p class="soft">{i18n.t('library.promise')}</p>
      </header>
      {exchange}

      {pages.length === 0 && !removed ? (
        <Empty />
      ) : (
        <search class="tools">
          <label class="field">
            <span class="label">{i18n.t('library.search')}</span>
            <input
              type="search"
              ref={search}
              value={query}
              placeholder={i18n.t('library.searchHint')}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </label>
          <ColourFilter colour={colour} onColour={setColour} />
          <p class="count soft" role="status">
            {isFiltered
              ? i18n.t('library.found', count, [String(count)])
              : i18n.t('library.count', count, [String(count)])}
          </p>
        </search>
      )}

      {count === 0 && isFiltered && (
        <div class="nothing">
          <p>{i18n.t('library.none')}</p>
          <button type="button" class="button" onClick={clear}>
            {i18n.t('library.clear')}
          </button>
        </div>
      )}

      {firstCards(found, room).map(({ page, highlights }) => (
        <section key={page.id} class="page" aria-label={page.title || i18n.t('library.untitled')}>
          <PageHeading page={page} />
          <ul>
            {highlights.map((highlight) => (
              <HighlightCard
                key={highlight.id}
                highlight={highlight}
                url={page.url}
                onOpen={() => onOpen?.(page, highlight)}
                onNote={(note) => {
                  onNote(highlight, note);
                  say(i18n.t('library.noteSaved'));
                }}
                onCopy={() => {
                  onCopy(highlight.anchor.exact);
                  say(i18n.t('library.copied'));
                }}
                onRemove={() => {
                  onRemove(highlight);
                  setRemoved(highlight);
                  say('');
                }}
              />
            ))}
          </ul>
        </section>
      ))}
      {count > room && (
        <button type="button" class="button more" onClick={() => setRoom(room + cardsAtOnce)}>
          {i18n.t('library.more')}
        </button>
      )}

      <div class="toast" role="status" data-shown={removed !== null || said !== ''}>
        <span>{removed ? i18n.t('library.removed') : said}</span>
        {removed && (
          <button
            type="button"
            class="button"
            ref={undo}
            onClick={() => {
              onUndo(removed);
              setRemoved(null);
              say(i18n.t('library.backAgain'));
              search.current?.focus();
            }}
          >
            {i18n.t('library.undo')}
          </button>
        )}
      </div>
    </main>
  );
}

function Empty() {
  return (
    <div class="empty">
      <p class="specimen" aria-hidden="true">
        <span />
        <mark />
        <span />
      </p>
      <h2>{i18n.t('library.emptyTitle')}</h2>
      <p class="soft">{i18n.t('library.empty')}</p>
    </div>
  );
}

function latestFirst(pages: readonly SavedPage[]): SavedPage[] {
  const latest = ({ highlights }: SavedPage) =>
    highlights.reduce((most, { modified }) => Math.max(most, modified), 0);
  return pages
    .map((saved) => ({ saved, at: latest(saved) }))
    .sort((one, two) => two.at - one.at)
    .map(({ saved }) => saved);
}

/** Whole pages in order until there is no room, the last one cut. */
function firstCards(pages: readonly SavedPage[], room: number): SavedPage[] {
  let left = room;
  return pages.flatMap(({ page, highlights }) => {
    const shown = highlights.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length > 0 ? [{ page, highlights: shown }] : [];
  });
}
