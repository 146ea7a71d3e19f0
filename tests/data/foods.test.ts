import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { foodWords } from '@/core/foods/food-words';
import { parseFoods } from '@/core/foods/parse-foods';
import rows from '@/data/foods/foods.json';

const foods = parseFoods(rows);
const everyday = readFileSync('data/foods/everyday.tsv', 'utf8').trimEnd().split('\n');
const usda = '../shared/data/foods/sr_legacy.tsv';

/** Portions that USDA gives for another food or not at all: scripts/make-foods.mjs says where each is from. */
const notThere: Record<string, string[]> = {
  '07029': ['1 cup, diced=140'],
  '11323': ['1 cup=160'],
  '12006': ['1 tbsp=12'],
  '12087': ['1 oz (18 kernels)=28.35'],
  '15271': ['1 large=5.5'],
  '16015': ['1 can, drained=255'],
  '16025': ['1 can, drained=255'],
  '16038': ['1 can, drained=255'],
  '16050': ['1 can, drained=255'],
  '16057': ['1 can, drained=254'],
  '18173': ['1 square=7'],
  '18363': ['1 tortilla, 6 inches=26'],
  '18968': ['1 small=69', '1 large=131', '1 mini bagel=26'],
  '28295': ['1 tortilla, 7-8 inches=49', '1 tortilla, 6 inches=30', '1 tortilla, 10 inches=72'],
  '28304': ['1 waffle=35'],
};

test('the table holds at least 2,500 foods and stays under 190 kB packed', () => {
  expect(foods.length).toBeGreaterThanOrEqual(2500);
  expect(gzipSync(JSON.stringify(rows)).length).toBeLessThan(190_000);
});

test('foods are sorted by their NDB number, each once, each under a name of its own', () => {
  const ids = foods.map(({ ndb }) => ndb);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(new Set(foods.map(({ name }) => name)).size).toBe(foods.length);
  for (const id of ids) expect(id).toMatch(/^\d{5}$/);
});

test('the file is as the generator writes it', () => {
  expect(readFileSync('data/foods/foods.json', 'utf8')).toBe(`${JSON.stringify(rows, null, 2)}\n`);
});

test('every figure lies where figures of 100 g can lie', () => {
  for (const { name, kcal, ...food } of foods) {
    expect(kcal, name).toBeGreaterThanOrEqual(0);
    expect(kcal, name).toBeLessThanOrEqual(902);
    for (const grams of [food.proteinG, food.fatG, food.carbohydrateG, food.fibreG])
      if (grams !== null) expect(grams >= 0 && grams <= 100, name).toBe(true);
  }
});

test('every food has portions with a leading number, and 100 g always', () => {
  for (const { name, portions } of foods) {
    expect(portions.at(-1)).toEqual({ label: '100 g', grams: 100 });
    for (const { label, grams } of portions) {
      expect(label, name).toMatch(/^[\d.]+ \S/);
      expect(grams, name).toBeGreaterThan(0);
    }
    expect(new Set(portions.map(({ label }) => label)).size, name).toBe(portions.length);
  }
});

test('an everyday word belongs to one food only', () => {
  const owner = new Map<string, string>();
  for (const { name, aliases } of foods)
    for (const alias of aliases) {
      expect(owner.get(alias), `“${alias}” of ${name}`).toBeUndefined();
      expect(foodWords(alias), alias).not.toEqual([]);
      owner.set(alias, name);
    }
});

test('the hand-written words are sorted by food and all in the table', () => {
  const ids = everyday.slice(1).map((line) => line.split('\t')[0]);
  expect(ids).toEqual([...ids].sort());
  const byId = new Map(foods.map((food) => [food.ndb, food]));
  for (const line of everyday.slice(1)) {
    const [ndb = '', name, , words = ''] = line.split('\t');
    expect(byId.get(ndb)?.name).toBe(name);
    expect(byId.get(ndb)?.aliases.join(', ')).toBe(words);
  }
});

describe.skipIf(!existsSync(usda))(
  'against the USDA file (skipped where ../shared is absent)',
  () => {
    test('every figure is the one of its NDB number, and every portion weighs what it does there', () => {
      const source = new Map(
        readFileSync(usda, 'utf8')
          .split('\n')
          .slice(1)
          .map((line) => line.split('\t'))
          .map((cells) => [cells[1], cells]),
      );
      const figure = (cell: string | undefined) => (cell ? Number(cell) : null);
      for (const food of foods) {
        const cells = source.get(food.ndb) ?? [];
        expect(
          [food.kcal, food.proteinG, food.fatG, food.carbohydrateG, food.fibreG],
          `${food.ndb} ${food.name}`,
        ).toEqual([5, 6, 7, 8, 9].map((at) => figure(cells[at])));
        const weights = new Set(
          (cells[11] ?? '').split(';').map((p) => Number(p.slice(p.lastIndexOf('=') + 1))),
        );
        for (const { label, grams } of food.portions.slice(0, -1))
          expect(
            weights.has(grams) || notThere[food.ndb]?.includes(`${label}=${grams}`),
            `${food.name}: ${label}`,
          ).toBe(true);
      }
    });
  },
);
