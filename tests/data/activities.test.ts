import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseActivities } from '@/core/activities/parse-activities';
import rows from '@/data/activities/activities.json';

const activities = parseActivities(rows);
const compendium = '../shared/data/activities/compendium2024.tsv';

test('the list holds 150 to 200 activities, sorted by code, each once', () => {
  expect(activities.length).toBeGreaterThanOrEqual(150);
  expect(activities.length).toBeLessThanOrEqual(200);
  const codes = activities.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(new Set(activities.map(({ name }) => name)).size).toBe(activities.length);
});

test('the file is canonical, and every value is one an adult can reach', () => {
  expect(readFileSync('data/activities/activities.json', 'utf8')).toBe(
    `${JSON.stringify(rows, null, 2)}\n`,
  );
  for (const { code, met } of activities) {
    expect(code).toMatch(/^\d{5}$/);
    expect(met).toBeGreaterThanOrEqual(1);
    expect(met).toBeLessThanOrEqual(23);
  }
});

test('a word belongs to one activity only', () => {
  const words = activities.flatMap(({ aliases }) => aliases);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

describe.skipIf(!existsSync(compendium))(
  'against the Compendium (skipped where ../shared is absent)',
  () => {
    // The body of a skipped group is run all the same, to learn its tests.
    const source = new Map(
      (existsSync(compendium) ? readFileSync(compendium, 'utf8') : '')
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
        .map((cells) => [cells[0], cells]),
    );

    test('every value and every estimate mark is the one of its code', () => {
      for (const { code, met, estimated } of activities) {
        const [, , theirMet, , theirMark] = source.get(code) ?? [];
        expect([met, estimated], code).toEqual([Number(theirMet), theirMark === '1']);
      }
    });

    test('no name is worded as theirs is', () => {
      for (const { code, name } of activities)
        expect(name.toLowerCase()).not.toBe(source.get(code)?.[3]?.toLowerCase());
    });
  },
);
