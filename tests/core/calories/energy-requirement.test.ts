import { expect, test } from 'vitest';
import {
  energyRequirement,
  energyRequirementBreastfeeding,
  energyRequirementPregnant,
  pregnancyDeposition,
} from '@/core/calories/energy-requirement';
import { growth } from '@/core/calories/growth';
import { totalEnergy, totalEnergyPregnant } from '@/core/calories/total-energy';

/** First age of a band, boys, girls: kcal a day laid down (NASEM 2023). */
test.each([
  [0, 200, 180],
  [0.25, 50, 60],
  [0.5, 20, 20],
  [1, 20, 15],
  [3, 20, 15],
  [4, 15, 15],
  [9, 25, 30],
  [14, 20, 20],
  [19, 0, 0],
])('growth from %d years: boys %d, girls %d', (age, boys, girls) => {
  expect([growth('male', age), growth('female', age)]).toEqual([boys, girls]);
});

test.each([
  [2.99, 20, 15],
  [3.99, 20, 15],
  [8.99, 15, 15],
  [13.99, 25, 30],
  [18.99, 20, 20],
])('growth at %d years is still that of the band before: %d, %d', (age, boys, girls) => {
  expect([growth('male', age), growth('female', age)]).toEqual([boys, girls]);
});

test('the need is expenditure and growth', () => {
  const body = { sex: 'male', ageYears: 12, heightCm: 150, weightKg: 40 } as const;
  expect(energyRequirement(body, 'active')).toBeCloseTo(totalEnergy(body, 'active') + 25, 9);
});

test.each([
  [18.49, 300],
  [18.5, 200],
  [24.99, 200],
  [25, 150],
  [29.99, 150],
  [30, -50],
])('with a BMI of %d before pregnancy %d kcal are laid down', (before, kcal) => {
  expect(pregnancyDeposition(before)).toBe(kcal);
  const body = { ageYears: 30, heightCm: 165, weightKg: 70 };
  const need = energyRequirementPregnant(body, 20, 'active', before);
  expect(need).toBeCloseTo(totalEnergyPregnant(body, 20, 'active') + kcal, 9);
});

test.each([
  [1, 400],
  [6, 400],
  [6.1, 380],
  [6.5, 380],
  [7, 380],
  [12, 380],
])('breast-feeding in month %d adds %d kcal', (month, kcal) => {
  const body = { ageYears: 30, heightCm: 165, weightKg: 65 };
  const without = energyRequirement({ ...body, sex: 'female' }, 'low_active');
  const need = energyRequirementBreastfeeding(body, 'low_active', month);
  expect(need - without).toBeCloseTo(kcal, 9);
});
