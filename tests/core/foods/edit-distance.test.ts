import { expect, test } from 'vitest';
import { editDistance } from '@/core/foods/edit-distance';

test.each([
  ['pear', 'pear', 0],
  ['pear', 'per', 1],
  ['pear', 'peear', 1],
  ['pear', 'paer', 1],
  ['pear', 'bear', 1],
  ['plum', 'lump', 2],
  ['', 'pea', 3],
])('%s and %s are %i slips apart', (a, b, slips) => {
  expect(editDistance(a, b, 3)).toBe(slips);
  expect(editDistance(b, a, 3)).toBe(slips);
});

test('beyond the limit it only says so', () => {
  expect(editDistance('pear', 'orange', 2)).toBe(3);
});
