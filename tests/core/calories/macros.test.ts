import { expect, test } from 'vitest';
import { macroRanges } from '@/core/calories/macro-ranges';
import { noMotherhood, type Motherhood } from '@/core/calories/maintenance';
import { macroGrams } from '@/core/calories/macros';
import {
  metKcal,
  metKcalAboveOneMet,
  minutesForKcal,
  netActivityKcal,
} from '@/core/calories/met-kcal';

test('4, 4 and 9 kcal a gram, 14 g of fibre for 1,000 kcal', () => {
  const grams = macroGrams(1800, { carbohydrate: 50, protein: 30, fat: 20 });
  expect(grams).toEqual({ carbohydrateG: 225, proteinG: 135, fatG: 40, fibreG: 25.2 });
});

/** AMDR (IOM 2005) in percent: carbohydrate, protein, fat. 3,600 kcal make 9 g carbohydrate and 4 g fat of each. */
test.each([
  [3, [45, 65], [5, 20], [30, 40]],
  [3.9, [45, 65], [5, 20], [30, 40]],
  [4, [45, 65], [10, 30], [25, 35]],
  [18, [45, 65], [10, 30], [25, 35]],
  [19, [45, 65], [10, 35], [20, 35]],
  [80, [45, 65], [10, 35], [20, 35]],
])('the ranges at %d years', (age, carbohydrate, protein, fat) => {
  const found = macroRanges(3600, age, 70);
  const ends = (range: { leastG: number; mostG: number }, gramsPerPercent: number) =>
    [range.leastG, range.mostG].map((g) => Math.round((g / gramsPerPercent) * 1e9) / 1e9);
  expect(ends(found.carbohydrate, 9)).toEqual(carbohydrate);
  expect(ends(found.protein, 9)).toEqual(protein);
  expect(ends(found.fat, 4)).toEqual(fat);
});

test('what is recommended: 130 g carbohydrate, and 0.8 g protein a kg for adults', () => {
  expect(macroRanges(2000, 40, 70).recommended).toEqual({ carbohydrateG: 130, proteinG: 56 });
  expect(macroRanges(2000, 12, 40).recommended).toEqual({ carbohydrateG: 130, proteinG: null });
});

/** Summary tables of the DRI (IOM 2005): carbohydrate 175 and 210 g, protein 46 + 25 = 71 g. */
test('pregnancy and breast-feeding: more carbohydrate, and 25 g more protein', () => {
  const recommended = (kg: number, mother: Partial<Motherhood>, age = 30) =>
    macroRanges(2400, age, kg, { ...noMotherhood, ...mother }).recommended;
  const [pregnant, feeding] = [{ pregnantWeek: 20 }, { breastfeeding: 'exclusive' as const }];
  expect(recommended(57.5, pregnant)).toEqual({ carbohydrateG: 175, proteinG: 71 });
  expect(recommended(57.5, feeding)).toEqual({ carbohydrateG: 210, proteinG: 71 });
  expect(recommended(70, { breastfeeding: 'partial' }).proteinG).toBe(81);
  // Of the weight that is her own.
  expect(recommended(70, { ...pregnant, weightBeforePregnancyKg: 60 }).proteinG).toBe(73);
  expect(recommended(70, { ...pregnant, ...feeding }).carbohydrateG).toBe(210);
  expect(recommended(60, pregnant, 16)).toEqual({ carbohydrateG: 175, proteinG: null });
});

test('activity: 3.5 MET for an hour at 72 kg, gross and beyond rest', () => {
  expect(metKcal(3.5, 72, 60)).toBeCloseTo(252, 9);
  expect(metKcalAboveOneMet(3.5, 72, 60)).toBeCloseTo(180, 9);
  // Mifflin: 720 + 1093.75 − 150 + 5 = 1668.75 a day, 69.53125 an hour.
  const body = { sex: 'male', ageYears: 30, heightCm: 175, weightKg: 72 } as const;
  expect(netActivityKcal(3.5, body, 60)).toBeCloseTo(252 - 69.53125, 9);
  expect(minutesForKcal(252, 3.5, 72)).toBeCloseTo(60, 9);
});
