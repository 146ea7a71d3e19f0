import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isDeleted, recordOf } from '@/core/highlights/sync-record';
import { planImport } from '@/core/highlights/plan-import';
import { countChange } from '@/platform/count-change';
import { openHighlightsStore, type HighlightsStore } from '@/platform/highlights-store';
import { highlightsRevision } from '@/platform/storage';
import { knee, library, other, page } from '@/tests/core/highlights/odd-library';
import stored from '@/tests/fixtures/stored/highlights/v1.json';

let made = 0;
const open = (name = `store-${(made += 1)}`) =>
  openHighlightsStore(name, () => Promise.resolve('here'));

/** A database as the first version of us left it, with one highlight that no version of ours can read. */
async function leaveFirstDatabase(name: string) {
  const db = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore('pages', { keyPath: 'id' }).createIndex('identity', 'identities', {
        multiEntry: true,
      });
      db.createObjectStore('highlights', { keyPath: 'id' }).createIndex('page', 'page');
    },
  });
  for (const each of stored.pages) await db.put('pages', each);
  for (const each of stored.highlights) await db.put('highlights', { ...each, later: 'field' });
  await db.put('highlights', { id: 'newer', page: page.id, version: 9 });
  db.close();
}

test('a database of the first version opens with everything in it', async () => {
  await leaveFirstDatabase('first');
  const store = await open('first');
  expect(await store.all()).toEqual([{ page, highlights: [knee] }]);
  await store.update(knee.id, { note: 'Later' });
  expect((await store.all())[0]?.highlights[0]?.note).toBe('Later');
  await store.remove('newer');
  const db = await openDB('first');
  expect(await db.get('highlights', 'newer')).toEqual({ id: 'newer', page: page.id, version: 9 });
  expect(await db.get('highlights', knee.id)).toMatchObject({ later: 'field', note: 'Later' });
  db.close();
  // What cannot be read here is not told on as deleted.
  expect((await store.records()).records.map(({ id }) => id)).toEqual([knee.id]);
});

test('the latest is read by whole pages until it is enough, and all are counted', async () => {
  const store = await open('latest');
  await store.all();
  const db = await openDB('latest');
  const savedOn = async (id: string, modified: number[]) => {
    await db.put('pages', { ...page, id, identities: [id] });
    for (const [n, ms] of modified.entries())
      await db.put('highlights', { ...knee, id: `${id}/${n}`, page: id, modified: ms });
  };
  await savedOn('middle', [30, 10]);
  await savedOn('latest', [2, 40]);
  await savedOn('oldest', [1]);
  await db.put('highlights', { id: 'newer', page: 'middle', version: 9, modified: 99 });
  db.close();
  const idsIn = async (most: number) => {
    const { pages, total } = await store.latest(most);
    expect(total).toBe(6);
    return pages.map(({ page: { id }, highlights }) => [id, highlights.map((one) => one.id)]);
  };
  const latest = ['latest', ['latest/0', 'latest/1']];
  const middle = ['middle', ['middle/0', 'middle/1']];
  expect(await idsIn(1)).toEqual([latest]);
  expect(await idsIn(3)).toEqual([latest, middle]);
  expect(await idsIn(40)).toEqual([latest, middle, ['oldest', ['oldest/0']]]);
});

test('what a newer version saved here is not written over by an older copy of it', async () => {
  await leaveFirstDatabase('newer');
  const store = await open('newer');
  const copy = { ...knee, id: 'newer' };
  await store.take(planImport([], [{ page, highlights: [copy] }]));
  const told = { pages: [page], records: [recordOf(copy, null)], strange: [] };
  expect(await store.join(told)).toBe(0);
  const db = await openDB('newer');
  expect(await db.get('highlights', 'newer')).toEqual({ id: 'newer', page: page.id, version: 9 });
  db.close();
});

test('an import is one step, and so is taking it back', async () => {
  const store = await open();
  await store.take(planImport([], [{ page, highlights: [knee] }]));
  const before = await store.all();
  const later = other(knee.id, { note: 'Changed', modified: knee.modified + 1 });
  const plan = planImport(before, [
    { page, highlights: [later, ...library[0]!.highlights.slice(1)] },
  ]);
  await store.take(plan);
  expect((await store.all())[0]?.highlights).toHaveLength(7);
  await store.giveBack(plan);
  expect(await store.all()).toEqual(before);
});

test('what somebody writes while an import is looked at, or after it, is lost by neither it nor its undo', async () => {
  const store = await open();
  await store.take(planImport([], [{ page, highlights: [knee] }]));
  const later = other(knee.id, { note: 'Changed', modified: knee.modified + 1 });
  const added = other('added', {}, 'Another passage');
  const plan = planImport(await store.all(), [{ page, highlights: [later, added] }]);
  const notes = async () =>
    (await store.all()).flatMap(({ highlights }) => highlights.map(({ note }) => note)).sort();
  await store.update(knee.id, { note: 'Mine' });
  await store.take(plan);
  expect(await notes()).toEqual(['Mine', knee.note].sort());
  await store.update('added', { note: 'Mine, too' });
  await store.giveBack(plan);
  expect(await notes()).toEqual(['Mine', 'Mine, too']);
});

test('of a deleted highlight nothing is left but that it was deleted, and undo brings it back', async () => {
  const store = await open();
  await store.take(planImport([], [{ page, highlights: [knee] }]));
  const removed = await store.remove(knee.id);
  expect(removed).toEqual(knee);
  const { records } = await store.records();
  expect(records.map(isDeleted)).toEqual([true]);
  expect(JSON.stringify(records)).not.toContain(knee.anchor.exact);
  if (removed) await store.restore(removed);
  expect((await store.all())[0]?.highlights).toEqual([knee]);
});

test('a note that was saved says nothing of tags that came from elsewhere meanwhile', async () => {
  const [one, two] = [
    await open(),
    await openHighlightsStore('tags', () => Promise.resolve('two')),
  ];
  await one.take(planImport([], [{ page, highlights: [knee] }]));
  await two.join(await one.records());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_000 });
  await two.update(knee.id, { tags: ['from two'] });
  vi.setSystemTime(Date.now() + 5_000);
  // As a form of an older version of us sends it: with the tags that it began with.
  await one.update(knee.id, { note: 'Ask', tags: knee.tags });
  vi.useRealTimers();
  await one.join(await two.records());
  expect((await one.all())[0]?.highlights[0]).toMatchObject({ note: 'Ask', tags: ['from two'] });
});

test('an undo takes back its own change, and leaves what was done since', async () => {
  const store = await open();
  await store.take(planImport([], [{ page, highlights: [knee] }]));
  await store.update(knee.id, { colour: 'pink' });
  await store.update(knee.id, { note: 'From another window' });
  const noted = await store.undo(knee, { colour: 'pink' });
  expect(noted).toMatchObject({ colour: knee.colour, note: 'From another window' });
  expect(await store.undo(knee, { note: 'From this one' })).toMatchObject({ note: noted?.note });
  const place = { anchor: { ...knee.anchor, exact: 'Other words' }, skeleton: [1] };
  await store.update(knee.id, { place });
  expect(await store.undo(knee, { place: true })).toMatchObject({
    ...{ anchor: knee.anchor, skeleton: knee.skeleton, note: noted?.note },
  });
  await store.remove(knee.id);
  expect(await store.undo(knee, { colour: 'pink' })).toBeNull();
});

test('what came back from elsewhere is not written over by an undo, and what lost its page is gone', async () => {
  const store = await open();
  expect(await store.restore(knee)).toBeNull();
  await store.take(planImport([], [{ page, highlights: [knee] }]));
  await store.update(knee.id, { note: 'Written elsewhere' });
  expect(await store.restore(knee)).toMatchObject({ note: 'Written elsewhere' });
  expect((await store.all())[0]?.highlights).toMatchObject([{ note: 'Written elsewhere' }]);
});

test('in a private window nothing is written', async () => {
  const store = await open();
  const isPrivate = vi
    .spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get')
    .mockReturnValue(true);
  await expect(store.take(planImport([], library))).rejects.toThrow('private window');
  isPrivate.mockRestore();
  expect(await store.all()).toEqual([]);
});

test('the same words marked again are the same highlight in a new colour, with its note and tags', async () => {
  const store = await open();
  const draft = {
    anchor: knee.anchor,
    skeleton: page.skeletons[knee.skeleton] ?? [],
    page: { identities: page.identities, title: page.title, url: page.url },
    in: 'page' as const,
    note: '',
    tags: [],
    source: null,
  };
  const first = await store.add({ ...draft, colour: 'yellow' });
  await store.update(first.id, { note: 'Ask about this', tags: ['knee'] });
  const again = await store.add({ ...draft, colour: 'blue' });
  expect(again).toMatchObject({ id: first.id, note: 'Ask about this', colour: 'blue' });
  // What is said with it this time is kept as well.
  const noted = await store.add({ ...draft, colour: 'blue', note: 'On Monday' });
  expect(noted).toMatchObject({ id: first.id, note: 'Ask about this\nOn Monday', tags: ['knee'] });
  const elsewhere = { ...knee.anchor, exact: `${knee.anchor.exact} and on` };
  await store.add({ ...draft, anchor: elsewhere, colour: 'blue' });
  const [saved] = await store.all();
  expect(saved?.highlights.map(({ id, tags }) => [id === first.id, tags])).toEqual([
    [true, ['knee']],
    [false, []],
  ]);
});

describe('of words that a page has twice', () => {
  const url = 'https://example.org/dose';
  const dose = (prefix: string, occurrence: number, occurrences: number, skeleton: number[]) => ({
    anchor: {
      ...knee.anchor,
      ...{ exact: '10 mg daily', prefix, suffix: ' with food.', occurrence, occurrences },
    },
    skeleton,
    page: { identities: [url], title: '', url },
    in: 'page' as const,
    colour: 'yellow' as const,
    note: '',
    tags: [],
    source: null,
  });
  /** By the words before them: here all start at one place, and two are saved within a millisecond. */
  const notesIn = async (store: HighlightsStore) =>
    (await store.all())
      .flatMap(({ highlights }) => highlights.map(({ anchor, note }) => [anchor.prefix, note]))
      .sort();

  test('the second place is a highlight of its own, also where there was but one when the first was saved', async () => {
    const store = await open();
    await store.add({ ...dose('Children take ', 0, 1, [1, 2]), note: 'for Mia' });
    await store.add(dose('Adults never take ', 0, 2, [9, 1, 2]));
    expect(await notesIn(store)).toEqual([
      ['Adults never take ', ''],
      ['Children take ', 'for Mia'],
    ]);
    // And the first, marked once more in the text of today.
    await store.add(dose('Children take ', 1, 2, [9, 1, 2]));
    expect(await notesIn(store)).toHaveLength(2);
  });

  test('the one that stands there is marked again, though the text around it was counted otherwise', async () => {
    const store = await open();
    const first = await store.add({ ...dose('Take ', 0, 1, [1]), in: 'reader' });
    const again = await store.add({ ...dose('Contents\nTake ', 1, 2, [7, 1]), same: first.id });
    expect(again).toMatchObject({ id: first.id, anchor: { occurrence: 1 } });
    // Not where it has other words by now.
    const moved = { ...dose('Take ', 0, 1, [1]).anchor, exact: '20 mg daily' };
    await store.update(first.id, { place: { anchor: moved, skeleton: [8] } });
    const other = await store.add({ ...dose('Contents\nTake ', 1, 2, [7, 1]), same: first.id });
    expect(other.id).not.toBe(first.id);
  });
});

test('two changes at once are counted as two', async () => {
  const before = await highlightsRevision.read();
  expect(await Promise.all([countChange(), countChange()])).toEqual([before + 1, before + 2]);
  expect(await highlightsRevision.read()).toBe(before + 2);
});
