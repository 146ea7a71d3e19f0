import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { sizeWords } from '@/components/ui/size-words';
import type { Highlight, PageRecord, SavedPage } from '@/core/highlights/highlight';
import type { SeenPassages } from '@/core/highlights/last-seen';
import { listFacets } from '@/core/highlights/list-facets';
import type { ColourNames } from '@/core/highlights/marking-choices';
import {
  everything,
  foldPages,
  isEverything,
  searchHighlights,
  type HighlightQuery,
} from '@/core/highlights/search-highlights';
import { BulkBar } from './bulk-bar';
import { EmptyLibrary } from './empty-library';
import { HighlightCard } from './highlight-card';
import { latestFirst } from './latest-first';
import { LibraryFilters } from './library-filters';
import { MoreCards } from './more-cards';
import { PageHeading } from './page-heading';
import { useEdits, type LibraryEdits } from './use-edits';
import './library.css';

type Props = LibraryEdits & {
  pages: SavedPage[];
  /** How many highlights there are. */
  total: number;
  /** False while `pages` are only the latest, and the rest is being read. */
  isWhole: boolean;
  seen: SeenPassages;
  names: ColourNames;
  /** Bytes that all of it takes, as far as the browser tells. */
  storedBytes: number | null;
  /** Copies, and what comes from other programs. */
  exchange?: ComponentChildren;
  /** Told when a passage is followed; the link itself works without. */
  onOpen?: (event: MouseEvent, page: PageRecord, highlight: Highlight) => void;
  /** Fails where the browser does not let it. */
  onCopy: (text: string) => Promise<void>;
};

/** As many cards as fill a window or two; more come as one nears the end of them. */
const cardsAtOnce = 40;

/** Everything that was saved, by page, the latest first. */
export function Library({ pages, total, isWhole, seen, names, storedBytes, ...rest }: Props) {
  const { exchange, onOpen, ...on } = rest;
  const [query, setQuery] = useState<HighlightQuery>(everything);
  const [room, setRoom] = useState(cardsAtOnce);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  const edits = useEdits(on);

  const ordered = useMemo(() => latestFirst(pages), [pages]);
  const facets = useMemo(() => listFacets(pages), [pages]);
  const isFiltered = !isEverything(query);
  // At the first wish: most open the library to look, and should not wait for what they do not ask.
  const folded = useMemo(() => (isFiltered ? foldPages(ordered) : null), [ordered, isFiltered]);
  const found = useMemo(
    () => (folded ? searchHighlights(folded, query, { seen, now: new Date() }) : ordered),
    [folded, ordered, query, seen],
  );
  const count = found.reduce((sum, { highlights }) => sum + highlights.length, 0);
  // What was removed, here or in another window, is not selected any more.
  const chosen = useMemo(
    () =>
      selected.size === 0
        ? []
        : pages.flatMap(({ highlights }) => highlights.filter(({ id }) => selected.has(id))),
    [pages, selected],
  );

  const ask = (next: HighlightQuery) => {
    setQuery(next);
    setRoom(cardsAtOnce);
  };
  const clear = () => {
    ask(everything);
    search.current?.focus();
  };
  const select = (id: string, isSelected: boolean) =>
    setSelected((before) => {
      const next = new Set(before);
      if (isSelected) next.add(id);
      else next.delete(id);
      return next;
    });

  const countWords = () => {
    if (!isFiltered) return i18n.t('library.count', total);
    // What is not read yet may hold it as well.
    return isWhole ? i18n.t('library.found', count) : i18n.t('library.opening');
  };

  return (
    <main class="library" aria-busy={!isWhole}>
      <header>
        <h1>{i18n.t('library.title')}</h1>
        <p class="soft">
          {i18n.t('library.promise')}{' '}
          {storedBytes !== null &&
            pages.length > 0 &&
            i18n.t('library.storage', [sizeWords(storedBytes)])}
        </p>
      </header>
      {exchange}

      {pages.length === 0 && (isWhole || total === 0) && !edits.undo ? (
        <EmptyLibrary />
      ) : (
        <LibraryFilters
          query={query}
          facets={facets}
          names={names}
          search={search}
          onQuery={ask}
          count={countWords()}
        />
      )}

      {count === 0 && isFiltered && isWhole && (
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
                seen={seen[highlight.id] ?? null}
                names={names}
                knownTags={facets.tags}
                isSelected={selected.has(highlight.id)}
                onSelect={(isSelected) => select(highlight.id, isSelected)}
                onOpen={(event) => onOpen?.(event, page, highlight)}
                onColour={(colour) =>
                  void edits.change([highlight], () => ({ colour }), 'library.colourSaved')
                }
                onNote={(written) => edits.change([highlight], () => written, 'library.noteSaved')}
                onTag={(tag) => ask({ ...everything, tag })}
                onCopy={() =>
                  void on.onCopy(highlight.anchor.exact).then(
                    () => edits.say(i18n.t('library.copied')),
                    () => edits.say(i18n.t('reader.notCopied')),
                  )
                }
                onRemove={() => void edits.remove([highlight])}
              />
            ))}
          </ul>
        </section>
      ))}
      {count > room && <MoreCards onMore={() => setRoom(room + cardsAtOnce)} />}

      <div class="foot">
        {chosen.length > 0 && (
          <BulkBar
            selected={chosen.length}
            found={count}
            canAddMore={
              isWhole &&
              found.some(({ highlights }) => highlights.some(({ id }) => !selected.has(id)))
            }
            names={names}
            onAll={() =>
              setSelected(
                new Set(found.flatMap(({ highlights }) => highlights.map(({ id }) => id))),
              )
            }
            onNone={() => setSelected(new Set())}
            onColour={(colour) => void edits.change(chosen, () => ({ colour }))}
            onTags={(tags) =>
              void edits.change(chosen, (highlight) => ({
                tags: [...new Set([...highlight.tags, ...tags])],
              }))
            }
            onRemove={() => void edits.remove(chosen)}
          />
        )}
        {edits.toast(() => search.current?.focus())}
      </div>
    </main>
  );
}

/** Whole pages in order until there is no room, the last one cut. */
function firstCards(pages: readonly SavedPage[], room: number): SavedPage[] {
  const shown: SavedPage[] = [];
  let left = room;
  for (const { page, highlights } of pages) {
    if (left <= 0) break;
    shown.push({ page, highlights: highlights.slice(0, left) });
    left -= highlights.length;
  }
  return shown;
}
