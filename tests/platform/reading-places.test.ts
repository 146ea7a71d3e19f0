import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parsePlaces, type ReadingPlace } from '@/core/reading/reading-place';
import { forgetPlace, keepPlace, placeOf } from '@/platform/reading-places';
import { readingPlaces } from '@/platform/storage';

const { d } = JSON.parse(readFileSync('tests/fixtures/stored/places/v1.json', 'utf8')) as {
  d: unknown;
};
const [example] = parsePlaces(d);
if (!example) throw new Error('The stored example holds no place.');
const place = (id: string): ReadingPlace => ({ ...example, page: [id] });

test('a place is kept, found by its page, and forgotten', async () => {
  await keepPlace(place('a'));
  await keepPlace(place('b'));
  expect(await placeOf(['x', 'a'])).toEqual(place('a'));
  await forgetPlace(['a']);
  expect(await placeOf(['a'])).toBeNull();
  expect(await placeOf(['b'])).toEqual(place('b'));
});

test('places kept at one time are all there', async () => {
  await Promise.all(['a', 'b', 'c'].map((id) => keepPlace(place(id))));
  expect((await readingPlaces.read()).map(({ page }) => page[0])).toEqual(['c', 'b', 'a']);
});

test('what is no place is not kept', async () => {
  await keepPlace({ page: [], anchor: null });
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('forgetting all of them leaves no copy, not even of what could not be read', async () => {
  await fakeBrowser.storage.local.set({ 'reading:places': { v: 1, d: [{ odd: true }] } });
  await readingPlaces.write([]);
  expect(await fakeBrowser.storage.local.get()).toEqual({ 'reading:places': { v: 1, d: [] } });
});
