import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
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
  const [isOpen, setOpen] = useState(false);
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
      <details class="filters" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {i18n.t('library.filters')}
          {narrowed.length > 0 && <span class="tag">{narrowed.length}</span>}
        </summary>
        {/* A thousand pages are a thousand options: nobody waits for them who does not look. */}
        {isOpen && <Narrowing query={query} facets={facets} onChange={change} />}
      </details>
      <p class="count soft" role="status">
        {count}
      </p>
    </search>
  );
}

type NarrowingProps = Pick<Props, 'query' | 'facets'> & {
  onChange: (part: Partial<HighlightQuery>) => void;
};

function Narrowing({ query, facets, onChange }: NarrowingProps) {
  const options = useMemo(
    () => ({
      pages: facets.pages.map(({ id, title }) => [id, title] as const),
      tags: facets.tags.map((tag) => [tag, `#${tag}`] as const),
      sources: facets.sources.map((name) => [name, name] as const),
      states: matchStates.map((state) => [state, i18n.t(`library.states.${state}`)] as const),
      dates: savedDates.map((date) => [date, i18n.t(`library.dates.${date}`)] as const),
    }),
    [facets],
  );
  return (
    <div>
      <Select
        label={i18n.t('library.page')}
        every={i18n.t('library.everyPage')}
        value={query.page}
        options={options.pages}
        onValue={(page) => onChange({ page })}
      />
      <Select
        label={i18n.t('library.tag')}
        every={i18n.t('library.everyTag')}
        value={query.tag}
        options={options.tags}
        onValue={(tag) => onChange({ tag })}
      />
      <Select
        label={i18n.t('library.source')}
        every={i18n.t('library.everySource')}
        value={query.source}
        options={options.sources}
        onValue={(source) => onChange({ source })}
      />
      <Select
        label={i18n.t('library.state')}
        every={i18n.t('library.everyState')}
        value={query.state}
        options={options.states}
        onValue={(state) => onChange({ state })}
      />
      <Select
        label={i18n.t('library.date')}
        every={i18n.t('library.everyDate')}
        value={query.date}
        options={options.dates}
        onValue={(date) => onChange({ date })}
      />
    </div>
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
  // The same elements at every key that is typed: nothing to compare then.
  const items = useMemo(
    () =>
      options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      )),
    [options],
  );
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
        {items}
      </select>
    </label>
  );
}
