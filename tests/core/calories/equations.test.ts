import { expect, test } from 'vitest';
import { cunningham } from '@/core/calories/cunningham';
import { harrisBenedict } from '@/core/calories/harris-benedict';
import { henryByWeight, henryByWeightAndHeight } from '@/core/calories/henry';
import { iom2005 } from '@/core/calories/iom-2005';
import { katchMcArdle } from '@/core/calories/katch-mcardle';
import { mifflin, mifflinUnrounded } from '@/core/calories/mifflin';
import { activityLevels } from '@/core/calories/profile';
import { roza } from '@/core/calories/roza';
import { schofield } from '@/core/calories/schofield';
import { totalEnergy, totalEnergyPregnant } from '@/core/calories/total-energy';
import { henryWeight, henryWeightHeight, nasem, schofieldWeight } from './tables';

type Point = { ageYears: number; heightCm: number; weightKg: number };
const zero: Point = { ageYears: 0, heightCm: 0, weightKg: 0 };

/** Takes a linear equation apart: what it says at nothing, and what each unit adds. */
function parts(equation: (point: Point) => number, ageYears: number) {
  const at = (change: Partial<Point>) => equation({ ...zero, ageYears, ...change });
  const perYear = at({ ageYears: ageYears + 0.25 }) * 4 - at({}) * 4;
  return {
    perYear,
    perCm: at({ heightCm: 1 }) - at({}),
    perKg: at({ weightKg: 1 }) - at({}),
    constant: at({}) - perYear * ageYears,
  };
}

function expectParts(found: ReturnType<typeof parts>, expected: ReturnType<typeof parts>) {
  for (const name of ['perYear', 'perCm', 'perKg', 'constant'] as const)
    expect(found[name], name).toBeCloseTo(expected[name], 8);
}

const people = [
  { name: 'man', sex: 'male', ages: [19, 19.5, 45, 100] },
  { name: 'woman', sex: 'female', ages: [19, 19.5, 45, 100] },
  { name: 'boy', sex: 'male', ages: [3, 8.9, 13, 18, 18.7] },
  { name: 'girl', sex: 'female', ages: [3, 8.9, 13, 18, 18.7] },
] as const;

for (const { name, sex, ages } of people)
  test.each(ages)(`NASEM 2023 has the printed row for a ${name} of %d years`, (age) => {
    activityLevels.forEach((level, i) => {
      const { perYear, rows } = nasem[name];
      const [constant = NaN, perCm = NaN, perKg = NaN] = rows[i] ?? [];
      const found = parts((point) => totalEnergy({ ...point, sex }, level), age);
      expectParts(found, { perYear, perCm, perKg, constant });
    });
  });

test('NASEM 2023 has the printed rows for pregnancy, and 9.16 kcal for each week', () => {
  activityLevels.forEach((level, i) => {
    const [constant = NaN, perCm = NaN, perKg = NaN] = nasem.pregnant.rows[i] ?? [];
    const at = (week: number) => parts((point) => totalEnergyPregnant(point, week, level), 30);
    expectParts(at(0), { perYear: nasem.pregnant.perYear, perCm, perKg, constant });
    expect(at(30).constant - at(20).constant).toBeCloseTo(91.6, 8);
  });
});

test('under 3 there are no classes of activity, and two equations', () => {
  for (const level of activityLevels) {
    const boy = parts((point) => totalEnergy({ ...point, sex: 'male' }, level), 1);
    expectParts(boy, { perYear: -1, perCm: 17.82, perKg: 15.06, constant: -716.45 });
    const girl = parts((point) => totalEnergy({ ...point, sex: 'female' }, level), 2.5);
    expectParts(girl, { perYear: 80, perCm: 2.65, perKg: 54.15, constant: -69.15 });
  }
});

const bands = [0, 3, 10, 18, 30, 60, 70];

test.each(['male', 'female'] as const)('Henry has the printed rows, %s, edges included', (sex) => {
  bands.forEach((firstAge, band) => {
    for (const age of [firstAge, (bands[band + 1] ?? 110) - 0.5]) {
      const [perKg = NaN, constant = NaN] = henryWeight[sex][band] ?? [];
      const byWeight = parts((point) => henryByWeight({ ...point, sex }), age);
      expectParts(byWeight, { perYear: 0, perCm: 0, perKg, constant });

      const [kg = NaN, metre = NaN, rest = NaN] = henryWeightHeight[sex][Math.min(band, 5)] ?? [];
      const both = parts((point) => henryByWeightAndHeight({ ...point, sex }), age);
      expectParts(both, { perYear: 0, perCm: metre / 100, perKg: kg, constant: rest });
    }
  });
});

test.each(['male', 'female'] as const)('Schofield has the printed rows, %s', (sex) => {
  bands.forEach((firstAge, band) => {
    for (const age of [firstAge, (bands[band + 1] ?? 110) - 0.5]) {
      const [perKg = NaN, constant = NaN] = schofieldWeight[sex][Math.min(band, 5)] ?? [];
      const found = parts((point) => schofield({ ...point, sex }), age);
      expectParts(found, { perYear: 0, perCm: 0, perKg, constant });
    }
  });
});

test('the equations for rest have the printed coefficients', () => {
  const of = (equation: typeof mifflin, sex: 'male' | 'female') =>
    parts((point) => equation({ ...point, sex }), 40);
  const mifflinParts = { perYear: -5, perCm: 6.25, perKg: 10 };
  expectParts(of(mifflin, 'male'), { ...mifflinParts, constant: 5 });
  expectParts(of(mifflin, 'female'), { ...mifflinParts, constant: -161 });
  const unrounded = { perYear: -4.92, perCm: 6.25, perKg: 9.99 };
  expectParts(of(mifflinUnrounded, 'male'), { ...unrounded, constant: 5 });
  expectParts(of(mifflinUnrounded, 'female'), { ...unrounded, constant: -161 });
  expectParts(of(harrisBenedict, 'male'), {
    constant: 66.473,
    perKg: 13.7516,
    perCm: 5.0033,
    perYear: -6.755,
  });
  expectParts(of(harrisBenedict, 'female'), {
    constant: 655.0955,
    perKg: 9.5634,
    perCm: 1.8496,
    perYear: -4.6756,
  });
  expectParts(of(roza, 'male'), { constant: 88.362, perKg: 13.397, perCm: 4.799, perYear: -5.677 });
  expectParts(of(roza, 'female'), {
    constant: 447.593,
    perKg: 9.247,
    perCm: 3.098,
    perYear: -4.33,
  });
});

test('from lean mass: Katch–McArdle 370 + 21.6, Cunningham 500 + 22', () => {
  expect(katchMcArdle(50)).toBeCloseTo(370 + 1080, 9);
  expect(cunningham(50)).toBeCloseTo(500 + 1100, 9);
});

/** IOM 2005, the printed table for 30 years and 1.80 m at BMI 18.5 (59.9 kg), kcal to the nearest one. */
test.each([
  ['inactive', 2301, 2015],
  ['low_active', 2513, 2239],
  ['active', 2782, 2519],
  ['very_active', 3225, 2855],
] as const)('IOM 2005, %s: the printed table', (level, man, woman) => {
  const body = { ageYears: 30, heightCm: 180, weightKg: 59.94 };
  expect(Math.abs(iom2005({ ...body, sex: 'male' }, level) - man)).toBeLessThan(3);
  expect(Math.abs(iom2005({ ...body, sex: 'female' }, level) - woman)).toBeLessThan(3);
});
