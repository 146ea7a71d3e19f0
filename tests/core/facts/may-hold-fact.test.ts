import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayHoldFact } from '@/core/facts/may-hold-fact';

test('every sentence of plain amounts is asked, and many of the others are not', () => {
  const lines = readFileSync('tests/core/foods/plain-sentences.tsv', 'utf8').trimEnd().split('\n');
  const of = (kind: string) => lines.filter((line) => line.split('\t')[1] === kind);
  const asked = (rows: string[]) => rows.filter((line) => mayHoldFact(line.split('\t')[0] ?? ''));
  expect(of('fact').filter((line) => !asked([line]).length)).toEqual([]);
  expect(asked(of('none')).length).toBeLessThan(of('none').length * 0.6);
});

test.each([
  'Five prunes before bed did the trick.',
  'Two Brazil nuts a day will do.',
  'A wedge of melon is enough.',
  'Eighteen almonds make a snack.',
])('asked: %s', (sentence) => {
  expect(mayHoldFact(sentence)).toBe(true);
});
