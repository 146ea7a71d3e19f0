import { describe, expect, test } from 'vitest';
import { pageFiles } from '@/core/highlights/page-files';
import { changeRecord, deleteRecord, forget, highlightParts } from '@/core/highlights/sync-record';
import type { SyncFile } from '@/core/highlights/sync-file';
import { knee, other, page } from './odd-library';

const nothing: SyncFile = { pages: [], records: [], strange: [] };
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

describe('of very many deleted ones', () => {
  const day = 86_400_000;
  const gone = (i: number) => deleteRecord(made(`d${i}`, startMs), 'a', startMs + 1_000 + i);
  const traces = Array.from({ length: 250 }, (_, i) => gone(i));
  const idsOf = (told: SyncFile['records'], nowMs = startMs) =>
    pageFiles({ ...nothing, records: traces }, { ...nothing, records: told }, nowMs)
      .flatMap(({ file }) => file.records)
      .map(({ id }) => id);

  test('those that others still have are told, whatever their number or age', () => {
    const alive = [made('d0', startMs), made('d7', startMs)];
    expect(idsOf(alive)).toEqual(expect.arrayContaining(['d0', 'd7', 'd249']));
    expect(idsOf(alive)).toHaveLength(200);
    expect(idsOf(alive, startMs + 400 * day)).toEqual(['d7', 'd0']);
    const all = traces.map(({ id }) => made(id, startMs));
    expect(idsOf(all)).toHaveLength(250);
  });

  test('those that are told stay told, as long as the latest have room', () => {
    const first = idsOf([made('d0', startMs)]);
    const told = traces.filter(({ id }) => first.includes(id));
    expect(new Set(idsOf(told))).toEqual(new Set(first));
    expect(idsOf(told.slice(0, 3), startMs + 400 * day)).toHaveLength(3);
  });

  test('none is told where all are older than they are remembered', () => {
    const files = pageFiles({ ...nothing, records: traces }, nothing, startMs + 400 * day);
    expect(files).toEqual([]);
  });

  test('one that came back here stays told where others know only that', () => {
    const back = changeRecord(forget(gone(3)), other('d3', {}), highlightParts, 'b', startMs + day);
    const mine = { ...nothing, pages: [page], records: [back] };
    expect(pageFiles(mine, { ...nothing, records: [gone(3)] })[0]?.file.records).toEqual([gone(3)]);
  });
});
