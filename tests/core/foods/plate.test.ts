import { expect, test } from 'vitest';
import type { Food } from '@/core/foods/food';
import { foodRow, readFoodRow, readFoodRows } from '@/core/foods/food-row';
import { parseFoods } from '@/core/foods/parse-foods';
import { plateRows, plateTotal, putOnPlate, readPlate, type PlateItem } from '@/core/foods/plate';
import rows from '@/data/foods/foods.json';

const bean: Food = {
  ndb: 'own-1',
  name: 'Hill beans',
  aliases: [],
  kcal: 120,
  proteinG: 8,
  fatG: 0.5,
  carbohydrateG: 20,
  fibreG: null,
  portions: [
    { label: '1 tin', grams: 240 },
    { label: '100 g', grams: 100 },
  ],
};
const item: PlateItem = { food: bean, label: '1 tin', count: 1, grams: 240 };

test('every food of the table comes back from its line as it was', () => {
  const texts = parseFoods(rows).map((food) => JSON.stringify(food));
  const back = parseFoods(rows).map((food) => JSON.stringify(readFoodRow(foodRow(food))));
  expect(back.filter((text, at) => text !== texts[at])).toEqual([]);
});

test('signs that part a line do not break it', () => {
  expect(readFoodRow(foodRow({ ...bean, name: 'Beans | half; a=b' }))?.name).toBe(
    'Beans   half; a=b',
  );
});

test.each([
  [null],
  [7],
  ['x'],
  ['own-1|Beans|1200|8|0|20||1 tin=240|'],
  ['own-1|Beans|many|8|0|20||1 tin=240|'],
  ['own-1|Beans|120|8|0|20||1 tin=-3|'],
  ['own-1||120|8|0|20||1 tin=240|'],
  ['own-1|Beans|120|180|0|20||1 tin=240|'],
])('%j is no food', (row) => {
  expect(readFoodRow(row)).toBeNull();
});

test('a corrupt list keeps what is whole', () => {
  expect(readFoodRows([foodRow(bean), 'x', null])).toEqual([bean]);
  expect(readFoodRows('x')).toEqual([]);
});

test('a plate comes back from storage, without what is none', () => {
  expect(readPlate(plateRows([item]))).toEqual([item]);
  expect(readPlate([{ food: 'x' }, 3, { ...plateRows([item])[0], grams: -1 }])).toEqual([]);
  expect(readPlate({})).toEqual([]);
});

test('what was not measured adds nothing and is counted', () => {
  const total = plateTotal([item, { ...item, food: { ...bean, fibreG: 5 }, grams: 100 }]);
  expect(total.kcal).toBeCloseTo(288 + 120, 6);
  expect(total.fibreG).toBe(5);
  expect(total.unmeasuredFibre).toBe(1);
  expect(plateTotal([item]).fibreG).toBeNull();
});

test('a plate holds no day and no hour', () => {
  expect(Object.keys(plateRows(putOnPlate([], item))[0] ?? {}).sort()).toEqual([
    'count',
    'food',
    'grams',
    'label',
  ]);
});
