import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  mostPlaces,
  parsePlaces,
  placeFor,
  withoutPlace,
  withPlace,
  type ReadingPlace,
} from '@/core/reading/reading-place';

const stored = JSON.parse(readFileSync('tests/fixtures/stored/places/v1.json', 'utf8')) as {
  d: unknown[];
};
const [first] = parsePlaces(stored.d);
if (!first) throw new Error('The stored example holds no place.');
const place = (...page: string[]): ReadingPlace => ({ ...first, page });

describe('the places as stored', () => {
  test('are read back as they were written', () => {
    expect(parsePlaces(stored.d)).toEqual(stored.d);
  });

  test.each([[null], ['x'], [{}], [[null, 7, { page: [] }, { page: ['a'], anchor: {} }]]])(
    'read as none where %j is stored',
    (value) => expect(parsePlaces(value)).toEqual([]),
  );

  test('lose only the entries that cannot be read', () => {
    expect(parsePlaces([{ page: [7, 'a'], anchor: first.anchor }, 'x'])).toEqual([place('a')]);
  });
});

describe('the place of an article', () => {
  test('is found by anything the page is known by', () => {
    const places = [place('a', 'b'), place('c')];
    expect(placeFor(places, ['z', 'b'])).toBe(places[0]);
    expect(placeFor(places, ['z'])).toBeNull();
  });

  test('takes the place of the one before, in front of all others', () => {
    const places = withPlace([place('a'), place('b', 'c')], place('c', 'd'));
    expect(places.map(({ page }) => page)).toEqual([['c', 'd'], ['a']]);
  });

  test('is forgotten alone', () => {
    expect(withoutPlace([place('a'), place('b')], ['b'])).toEqual([place('a')]);
  });

  test('pushes the oldest out once there are too many', () => {
    let places: ReadingPlace[] = [];
    for (let n = 0; n <= mostPlaces; n += 1) places = withPlace(places, place(`page ${n}`));
    expect(places).toHaveLength(mostPlaces);
    expect(places[0]?.page).toEqual([`page ${mostPlaces}`]);
    expect(placeFor(places, ['page 0'])).toBeNull();
  });
});
