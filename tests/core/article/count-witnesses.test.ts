import { expect, test } from 'vitest';
import { countWitnesses } from '@/core/article/count-witnesses';

test('a word bears witness once, however much it says', () => {
  expect(countWitnesses(['Read on, and the dough will be clearer.'])).toEqual({
    all: 1,
    ofSite: 1,
  });
});

test('different words are different witnesses', () => {
  expect(countWitnesses(['Sign up, and our bakers write to you.']).all).toBeGreaterThan(1);
});

test('what articles speak of themselves is no witness of the site', () => {
  const { all, ofSite } = countWitnesses(['A screen before bed and a tracker on the wrist.']);
  expect(all).toBeGreaterThan(1);
  expect(ofSite).toBe(0);
});

test('a sentence about bread bears none', () => {
  expect(countWitnesses(['Bread rises because yeast eats sugar.'])).toEqual({ all: 0, ofSite: 0 });
});

test('who is older is no way to older posts', () => {
  expect(countWitnesses(['Falls in older adults'])).toEqual({ all: 0, ofSite: 0 });
  expect(countWitnesses(['A newer drug']).all).toBe(0);
  for (const way of ['Older', '« Older posts', 'Older | Newer', 'Newer articles'])
    expect(countWitnesses([way]).ofSite, way).toBe(1);
});
