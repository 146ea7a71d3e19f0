import { expect, test } from 'vitest';
import { pageFiles } from '@/core/highlights/page-files';
import { changeRecord, deleteRecord, highlightParts } from '@/core/highlights/sync-record';
import { knee, other, page } from './odd-library';

const startMs = 1_795_000_000_000;
const made = (id: string, atMs: number, on = page.id) =>
  changeRecord(null, other(id, { page: on }), highlightParts, 'a', atMs);

test('each page has a file of its own, and is as new as its latest change', () => {
  const beside = { ...page, id: 'https://example.org/b', title: '', url: 'https://example.org/b' };
  const empty = { ...page, id: 'https://example.org/empty' };
  const records = [
    made('x', startMs + 5),
    made('y', startMs),
    made('z', startMs + 9, beside.id),
  ] as const;
  const files = pageFiles({ pages: [page, beside, empty], records: [...records], strange: [] });
  expect(files.map(({ page: id, file }) => [id, file.records.map((each) => each.id)])).toEqual([
    [page.id, ['x', 'y']],
    [beside.id, ['z']],
  ]);
  expect(files.map(({ title }) => title)).toEqual([page.title, beside.url]);
  expect(files[0]?.latest).toBe(records[0].clocks.mark);
});

test('only the skeletons that a highlight was read in travel', () => {
  const skeletons = { ...page.skeletons, another: [1, 2, 3] };
  const [file] = pageFiles({
    pages: [{ ...page, skeletons }],
    records: [made('x', startMs)],
    strange: [],
  });
  expect(Object.keys(file?.file.pages[0]?.skeletons ?? {})).toEqual([knee.skeleton]);
});

test('what was deleted comes before all pages, the newest of very many', () => {
  const traces = Array.from({ length: 250 }, (_, i) =>
    deleteRecord(made(`d${i}`, startMs + i), 'a', startMs + 1_000 + i),
  );
  const [first, second] = pageFiles({
    pages: [page],
    records: [...traces, made('x', startMs + 99_000)],
    strange: [],
  });
  expect(first?.file.pages).toEqual([]);
  expect(first?.file.records).toHaveLength(200);
  expect(first?.file.records.map(({ id }) => id)).not.toContain('d49');
  expect(first?.file.records.map(({ id }) => id)).toContain('d50');
  expect((first?.latest ?? '') > (second?.latest ?? '')).toBe(true);
});
