import { expect, test } from 'vitest';
import { extracellularKg, guessFatKg } from '@/core/calories/body-composition';
import type { Body } from '@/core/calories/body';
import { goalKcal } from '@/core/calories/goal-kcal';
import { hallModel, keepKcal, trajectory } from '@/core/calories/hall';
import { lancetConstants, nihConstants } from '@/core/calories/hall-constants';
import { kgToLb } from '@/core/calories/units';

const woman: Body = { sex: 'female', ageYears: 40, heightCm: 165, weightKg: 80 };
const man: Body = { sex: 'male', ageYears: 60, heightCm: 175, weightKg: 120 };
const endOf = (weights: Float64Array) => weights[weights.length - 1] ?? NaN;

test('no change stays flat', () => {
  for (const body of [woman, man])
    for (const constants of [nihConstants, lancetConstants]) {
      const model = hallModel({ body, activityLevel: 1.5, constants });
      for (const kg of trajectory(model, model.intakeKcal, 365).weightKg)
        expect(Math.abs(kg - body.weightKg)).toBeLessThan(1e-9);
    }
});

/** Web appendix of the paper in kJ, and the planner's rounded set beside it. */
test('both sets of constants are the printed ones', () => {
  const kj = (value: number) => value / 4.184;
  expect(lancetConstants).toEqual({
    fatDensity: kj(39_500),
    leanDensity: kj(7_600),
    glycogenDensity: kj(17_600),
    fatRest: kj(13),
    leanRest: kj(92),
    fatBuilding: kj(750),
    leanBuilding: kj(960),
  });
  expect(nihConstants).toEqual({
    fatDensity: 9440,
    leanDensity: 1807,
    glycogenDensity: 4180,
    fatRest: 3.2,
    leanRest: 22,
    fatBuilding: 180,
    leanBuilding: 230,
  });
});

/** Jackson 2002 and Silva 2007, worked by hand: ln(80 / 1.65²) = 3.380470, ln(120 / 1.75²) = 3.668260. */
test('the body starts with the fat and the water of the papers', () => {
  expect(guessFatKg(woman)).toBeCloseTo(0.8 * (5.6 + 39.96 * 3.38047 - 102.01), 3);
  expect(guessFatKg(man)).toBeCloseTo(1.2 * (8.4 + 37.31 * 3.66826 - 103.94), 3);
  expect(extracellularKg(woman)).toBeCloseTo(-4 + 9.867 + 13.36, 9);
  expect(extracellularKg(man)).toBeCloseTo(1.5 + 16.7475 + 22.92 - 12.4, 9);
});

test('fat stays between nothing and 60 %', () => {
  expect(guessFatKg({ sex: 'male', ageYears: 18, heightCm: 200, weightKg: 50 })).toBe(0);
  const heavy = { sex: 'female', ageYears: 90, heightCm: 140, weightKg: 180 } as const;
  expect(guessFatKg(heavy)).toBeCloseTo(108, 9);
});

/** The paper's linear form, worked out from its own equation: within 0.4 kg at one year for −250 kcal. */
test('the curve agrees with the paper’s linear form', () => {
  const model = hallModel({ body: woman, activityLevel: 1.5 });
  const c = nihConstants;
  const forbes = 10.4 / model.fatKg;
  const slowness =
    (c.fatBuilding + c.fatDensity + forbes * (c.leanBuilding + c.leanDensity)) /
    (c.fatRest + model.movingCost + forbes * (c.leanRest + model.movingCost));
  const cost =
    ((c.fatRest + forbes * c.leanRest) / (1 + forbes) + model.movingCost) / (1 - 0.1 - 0.14);
  const linear = (-250 / cost) * (1 - Math.exp(-365 / slowness));
  const curve = endOf(trajectory(model, model.intakeKcal - 250, 365).weightKg) - woman.weightKg;
  expect(Math.abs(curve - linear)).toBeLessThan(0.4);
});

/** Lancet 2011: about half the change in a year, 95 % in three; ranges over six people by the note. */
test('half of the change comes in the first year, nearly all in three', () => {
  const model = hallModel({ body: woman, activityLevel: 1.5 });
  const { weightKg } = trajectory(model, model.intakeKcal - 100, 30 * 365);
  const lost = (day: number) => 80 - (weightKg[day] ?? NaN);
  const all = lost(30 * 365);
  expect(kgToLb(all)).toBeGreaterThan(8.5);
  expect(kgToLb(all)).toBeLessThan(14.1);
  expect(lost(365) / all).toBeGreaterThan(0.42);
  expect(lost(365) / all).toBeLessThan(0.71);
  expect(lost(3 * 365) / all).toBeGreaterThan(0.8);
  expect(lost(3 * 365) / all).toBeLessThan(0.98);
});

/** The note, for a woman of 40 years, 165 cm, 80 kg at 1.5: a pound a week on average over these weeks. */
test.each([
  [12, 576],
  [26, 689],
  [52, 833],
])('a pound a week over %d weeks takes %d kcal less', (weeks, less) => {
  const model = hallModel({ body: woman, activityLevel: 1.5 });
  const kcal = goalKcal(model, 80 - weeks * 0.45359237, weeks * 7);
  expect(Math.abs(model.intakeKcal - kcal - less)).toBeLessThan(1);
});

test('the intake to a goal arrives there, and the one that keeps it stays', () => {
  const model = hallModel({ body: man, activityLevel: 1.6 });
  const there = trajectory(model, goalKcal(model, 110, 200), 200);
  expect(endOf(there.weightKg)).toBeCloseTo(110, 6);
  const keep = keepKcal(model, there);
  expect(keep).toBeGreaterThan(goalKcal(model, 110, 200));
  expect(keep).toBeLessThan(model.intakeKcal);
});

/**
 * [Na] and its excretion: without other change, water follows salt as X/ξ (1 − e^(−ξt/[Na])). The step
 * of a day costs 3 g here; 5 % off in either constant would cost 9 g or more.
 */
test('salt alone holds water by the printed constants', () => {
  const model = hallModel({ body: woman, activityLevel: 1.5 });
  const { weightKg } = trajectory(model, model.intakeKcal, 3, 1500);
  for (const day of [1, 2, 3]) {
    const water = (1500 / 3000) * (1 - Math.exp((-3000 / 3220) * day));
    expect(Math.abs((weightKg[day] ?? NaN) - 80 - water)).toBeLessThan(0.005);
  }
});

test('measured body fat takes the place of the guess', () => {
  const model = hallModel({ body: woman, activityLevel: 1.5, fatKg: 20 });
  expect(model.fatKg).toBe(20);
  expect(model.fatKg + model.leanKg + model.extracellularKg + 3.7 * 0.5).toBeCloseTo(80, 9);
});
