import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { matchStates } from '@/core/anchors/quote';
import type { Facets } from '@/core/highlights/list-facets';
import type { ColourNames } from '@/core/highlights/marking-choices';
import { savedDates, type HighlightQuery } from '@/core/highlights/search-highlights';
import { ColourFilter } from './colour-filter';

type Props = {
  query: HighlightQuery;
  facets: Facets;
  names: ColourNames;
  /** What is found, in words. */
  count: string;
  search: RefObject<HTMLInputElement>;
  onQuery: (query: HighlightQuery) => void;
};

/** By words as one types; by colour, page, tag, source, state and date. What nobody could choose is not shown. */
export function LibraryFilters({ query, facets, names, count, search, onQuery }: Props) {
  const change = (part: Partial<HighlightQuery>) => onQuery({ ...query, ...part });
  const narrowed = [query.page, query.tag, query.source, query.state, query.date].filter(Boolean);
  return (
    <search class="tools">
      <label class="field">
        <span class="label">{i18n.t('library.search')}</span>
        <input
          type="search"
          ref={search}
          value={query.words}
          placeholder={i18n.t('library.searchHint')}
          onInput={({ currentTarget }) => change({ words: currentTarget.value })}
        />
      </label>
      <ColourFilter colour={query.colour} names={names} onColour={(colour) => change({ colour })} />
      <details class="filters">
        <summary>
          {i18n.t('library.filters')}
          {narrowed.length > 0 && <span class="tag">{narrowed.length}</span>}
        </summary>
        <div>
          <Select
            label={i18n.t('library.page')}
            every={i18n.t('library.everyPage')}
            value={query.page}
            options={facets.pages.map(({ id, title }) => [id, title])}
            onValue={(page) => change({ page })}
          />
          <Select
            label={i18n.t('library.tag')}
            every={i18n.t('library.everyTag')}
            value={query.tag}
            options={facets.tags.map((tag) => [tag, `#${tag}`])}
            onValue={(tag) => change({ tag })}
          />
          <Select
            label={i18n.t('library.source')}
            every={i18n.t('library.everySource')}
            value={query.source}
            options={facets.sources.map((name) => [name, name])}
            onValue={(source) => change({ source })}
          />
          <Select
            label={i18n.t('library.state')}
            every={i18n.t('library.everyState')}
            value={query.state}
            options={matchStates.map((state) => [state, i18n.t(`library.states.${state}`)])}
            onValue={(state) => change({ state })}
          />
          <Select
            label={i18n.t('library.date')}
            every={i18n.t('library.everyDate')}
            value={query.date}
            options={savedDates.map((date) => [date, i18n.t(`library.dates.${date}`)])}
            onValue={(date) => change({ date })}
          />
        </div>
      </details>
      <p class="count soft" role="status">
        {count}
      </p>
    </search>
  );
}

type SelectProps<T extends string> = {
  label: string;
  every: string;
  value: T | null;
  options: readonly (readonly [T, string])[];
  onValue: (value: T | null) => void;
};

function Select<T extends string>({ label, every, value, options, onValue }: SelectProps<T>) {
  if (options.length === 0) return null;
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onValue(options.find(([option]) => option === currentTarget.value)?.[0] ?? null)
        }
      >
        <option value="">{every}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
