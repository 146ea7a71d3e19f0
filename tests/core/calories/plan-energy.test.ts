import { describe, expect, test } from 'vitest';
import { equationInUse, possibleWeightKg } from '@/core/calories/check-profile';
import { goalForecast, planEnergy, type EnergyPlan } from '@/core/calories/plan-energy';
import { planGoalWeight, soonestDays } from '@/core/calories/plan-goal-weight';
import { emptyProfile, type Profile } from '@/core/calories/profile';
import { lbToKg } from '@/core/calories/units';

const man: Profile = { ...emptyProfile, sex: 'male', ageYears: 30, heightCm: 175, weightKg: 72 };
const woman: Profile = {
  ...emptyProfile,
  sex: 'female',
  ageYears: 30,
  heightCm: 163,
  weightKg: 60,
};

function ready(profile: Profile): EnergyPlan {
  const plan = planEnergy(profile);
  if (plan.state !== 'ready') throw new Error(`not ready: ${JSON.stringify(plan)}`);
  return plan;
}
const goalOf = (plan: EnergyPlan, lbPerWeek: number) => {
  const goal = plan.goals.find((one) => one.lbPerWeek === lbPerWeek);
  if (!goal) throw new Error(`no goal of ${lbPerWeek}`);
  return goal;
};
const kcalOf = (plan: EnergyPlan, lbPerWeek: number) => {
  const goal = goalOf(plan, lbPerWeek);
  return goal.refused === null ? goal.kcal : null;
};

/** The note's table of people, 30 years: at rest, × two factors, and the need in four classes. */
describe.each([
  ['man 72 kg', man, 1669, [2002, 2295, 2587, 2879], [2581, 2785, 2966, 3265]],
  [
    'man 130 kg',
    { ...man, weightKg: 130 },
    2249,
    [2698, 3092, 3486, 3879],
    [3399, 3651, 3889, 4373],
  ],
  ['woman 60 kg', woman, 1308, [1569, 1798, 2027, 2256], [2010, 2170, 2306, 2534]],
  [
    'woman 110 kg',
    { ...woman, weightKg: 110 },
    1808,
    [2169, 2486, 2802, 3118],
    [2595, 2777, 2923, 3162],
  ],
] as const)('%s', (_name, profile, rest, times, needs) => {
  const levels = ['inactive', 'low_active', 'active', 'very_active'] as const;

  test('rest, need and what other calculators say', () => {
    levels.forEach((activity, i) => {
      const plan = ready({ ...profile, activity });
      expect(Math.abs((plan.restingKcal ?? NaN) - rest)).toBeLessThan(1);
      expect(Math.abs(plan.maintenance.kcal - (needs[i] ?? NaN))).toBeLessThan(1);
      expect(Math.abs((plan.otherCalculators?.low ?? NaN) - (times[i] ?? NaN))).toBeLessThan(1);
    });
  });

  test('the classic factors can be chosen', () => {
    const plan = ready({ ...profile, equation: 'mifflin', classicFactor: 1.55 });
    expect(Math.abs(plan.maintenance.kcal - times[2])).toBeLessThan(1);
    expect(plan.maintenance).toMatchObject({ from: 'mifflin', range: null });
  });
});

test('the range is 340 kcal to each side for men, 250 for women', () => {
  const { maintenance: his } = ready(man);
  expect(his.range).toEqual({ low: his.kcal - 340, high: his.kcal + 340 });
  const { maintenance: hers } = ready(woman);
  expect(hers.range).toEqual({ low: hers.kcal - 250, high: hers.kcal + 250 });
});

test('in a small man the most active class does not need less', () => {
  const small: Profile = { ...man, heightCm: 150, weightKg: 45 };
  const active = ready({ ...small, activity: 'active' }).maintenance.kcal;
  expect(ready({ ...small, activity: 'very_active' }).maintenance.kcal).toBe(active);
});

/** The upper ends: the next factor, and 1.9 for the most active. Mifflin of this man is 1,668.75. */
test.each([
  ['inactive', 1.375],
  ['low_active', 1.55],
  ['active', 1.725],
  ['very_active', 1.9],
] as const)('others show %s people up to rest × %d', (activity, factor) => {
  expect(ready({ ...man, activity }).otherCalculators?.high).toBeCloseTo(1668.75 * factor, 6);
});

test('the equations for pregnancy begin with week 14', () => {
  const early = ready({ ...woman, pregnantWeek: 13.9, weightBeforePregnancyKg: 58 });
  expect(early.maintenance.kcal).toBe(ready(woman).maintenance.kcal);
  const later = ready({ ...woman, pregnantWeek: 14, weightBeforePregnancyKg: 58 });
  expect(later.maintenance.kcal).toBeGreaterThan(early.maintenance.kcal);
});

test('every equation of rest can be chosen, with body fat where it needs it', () => {
  const fat = { ...man, bodyFatPercent: 25, classicFactor: 1.2 } as const;
  const need = (equation: Profile['equation']) => ready({ ...fat, equation }).maintenance.kcal;
  // Lean mass 54 kg. The others by hand from the printed coefficients.
  expect(need('katch-mcardle')).toBeCloseTo((370 + 21.6 * 54) * 1.2, 6);
  expect(need('cunningham')).toBeCloseTo((500 + 22 * 54) * 1.2, 6);
  expect(need('henry')).toBeCloseTo((11.4 * 72 + 541 * 1.75 - 137) * 1.2, 6);
  expect(need('schofield')).toBeCloseTo((11.472 * 72 + 873.1) * 1.2, 6);
  expect(need('roza')).toBeCloseTo((88.362 + 964.584 + 839.825 - 170.31) * 1.2, 6);
  expect(need('harris-benedict')).toBeCloseTo((66.473 + 990.1152 + 875.5775 - 202.65) * 1.2, 6);
  expect(need('iom2005')).toBeCloseTo(662 - 285.9 + 15.91 * 72 + 539.6 * 1.75, 6);
});

test('an own number takes the place of the estimate', () => {
  const plan = ready({ ...man, customMaintenanceKcal: 2400, goalLbPerWeek: -1 });
  expect(plan.maintenance).toEqual({ kcal: 2400, from: 'custom', range: null });
  expect(plan.targetKcal).toBe(1900);
});

test('the nine goals are 250 kcal apart, in the tracker’s order', () => {
  const plan = ready({ ...man, customMaintenanceKcal: 3000 });
  expect(plan.goals.map((goal) => [goal.lbPerWeek, kcalOf(plan, goal.lbPerWeek)])).toEqual([
    [2, 4000],
    [1.5, 3750],
    [1, 3500],
    [0.5, 3250],
    [0, 3000],
    [-0.5, 2750],
    [-1, 2500],
    [-1.5, 2250],
    [-2, 2000],
  ]);
});

describe('the floor', () => {
  test('stops at 1,200 for women and 1,500 for men, and says what it would have been', () => {
    expect(goalOf(ready({ ...woman, customMaintenanceKcal: 1550 }), -1)).toMatchObject({
      kcal: 1200,
      rule: { rule: 'floor', wouldBeKcal: 1050, floorKcal: 1200 },
    });
    expect(goalOf(ready({ ...man, customMaintenanceKcal: 1900 }), -1)).toMatchObject({
      kcal: 1500,
      rule: { rule: 'floor', wouldBeKcal: 1400, floorKcal: 1500 },
    });
  });

  test('a target of exactly the floor is nobody’s rule', () => {
    expect(goalOf(ready({ ...woman, customMaintenanceKcal: 1700 }), -1)).toMatchObject({
      kcal: 1200,
      rule: null,
    });
  });

  test('a need at or under it is the target', () => {
    for (const need of [1150, 1200])
      expect(goalOf(ready({ ...woman, customMaintenanceKcal: need }), -0.5)).toMatchObject({
        kcal: need,
        rule: { rule: 'need-is-low', needKcal: need },
      });
  });

  test('maintaining and gaining know no floor', () => {
    const plan = ready({ ...woman, customMaintenanceKcal: 1000 });
    expect(goalOf(plan, 0)).toMatchObject({ kcal: 1000, rule: null });
    expect(goalOf(plan, 0.5)).toMatchObject({ kcal: 1250, rule: null });
  });
});

describe('who gets no goals', () => {
  test.each([3, 12, 17, 17.9])('%d years: the need, no goal, no forecast', (ageYears) => {
    const plan = ready({ ...woman, ageYears, heightCm: 120, weightKg: 25 });
    expect(plan.goals.every((goal) => goal.refused === 'minor')).toBe(true);
    expect(plan).toMatchObject({ model: null, noForecast: 'minor', restingKcal: null });
    expect(plan.targetKcal).toBe(plan.maintenance.kcal);
  });

  test('18 years: all nine', () => {
    const plan = ready({ ...woman, ageYears: 18 });
    expect(plan.goals.every((goal) => goal.refused === null)).toBe(true);
  });

  test('pregnant: none at all, the need is shown', () => {
    const early = ready({ ...woman, pregnantWeek: 8 });
    expect(early.goals.every((goal) => goal.refused === 'pregnant-or-breastfeeding')).toBe(true);
    expect(early.maintenance.kcal).toBe(ready(woman).maintenance.kcal);
    expect(early.noForecast).toBe('pregnant-or-breastfeeding');
  });

  test('later pregnancy asks for the weight before, and adds what is laid down', () => {
    expect(planEnergy({ ...woman, pregnantWeek: 20 })).toMatchObject({
      missing: ['weightBeforePregnancyKg'],
    });
    // 1131.20 − 2.04 × 30 + 0.34 × 163 + 12.15 × 60 + 9.16 × 20, and 200 at BMI 21.
    const plan = ready({ ...woman, pregnantWeek: 20, weightBeforePregnancyKg: 56 });
    expect(plan.maintenance.kcal).toBeCloseTo(1131.2 - 61.2 + 55.42 + 729 + 183.2 + 200, 6);
  });

  test('breast-feeding: no losing, no forecast, 400 kcal more', () => {
    const plan = ready({ ...woman, breastfeeding: 'exclusive' });
    expect(plan.goals.map((goal) => goal.refused)).toEqual([
      ...Array<null>(5).fill(null),
      ...Array<string>(4).fill('pregnant-or-breastfeeding'),
    ]);
    expect(plan.maintenance.kcal).toBeCloseTo(ready(woman).maintenance.kcal + 400, 9);
    expect(plan.model).toBeNull();
  });

  test('a man’s left-over answers about pregnancy do not count', () => {
    const plan = ready({ ...man, pregnantWeek: 20, breastfeeding: 'partial' });
    expect(plan).toEqual(ready(man));
  });

  test('under BMI 18.5 none that loses; gaining has its forecast', () => {
    const thin = ready({ ...woman, weightKg: 49.1 });
    expect(thin.bmi).toBeLessThan(18.5);
    expect(thin.goals.map((goal) => goal.refused).slice(5)).toEqual(
      Array<string>(4).fill('low-bmi'),
    );
    expect(goalForecast(thin, goalOf(thin, 1))?.year1Kg).toBeGreaterThan(49.1);
    expect(goalOf(ready({ ...woman, weightKg: 49.2 }), -1).refused).toBeNull();
  });
});

describe('the equation in use', () => {
  const katch: Profile = { ...woman, equation: 'katch-mcardle' };
  test.each([
    ['of a child', { ...katch, ageYears: 12, heightCm: 150, weightKg: 40 }],
    ['in pregnancy', { ...katch, pregnantWeek: 10 }],
  ])('%s is the measured one, whichever was chosen; body fat is not asked for', (_, profile) => {
    expect(equationInUse(profile)).toBe('nasem2023');
    const need = (part: Partial<Profile>) => ready({ ...profile, ...part }).maintenance.kcal;
    expect(need({ classicFactor: 1.2 })).toBe(need({ classicFactor: 1.9 }));
    expect(need({ activity: 'inactive' })).toBeLessThan(need({ activity: 'very_active' }));
  });

  test('in pregnancy rest is told by Mifflin, where lean mass is not known', () => {
    expect(ready({ ...katch, pregnantWeek: 10 }).restingKcal).toBe(ready(woman).restingKcal);
  });

  test('of anybody else it is the chosen one; with the age unknown as well', () => {
    expect(equationInUse(katch)).toBe('katch-mcardle');
    expect(equationInUse({ ...katch, ageYears: null })).toBe('katch-mcardle');
    expect(equationInUse({ ...katch, sex: 'male', pregnantWeek: 10 })).toBe('katch-mcardle');
  });

  test('net energy of an activity goes by Mifflin, as nothing else does for a child', () => {
    const chosen = ready({ ...woman, equation: 'schofield' });
    expect(chosen.mifflinKcal).toBe(ready(woman).restingKcal);
    expect(chosen.mifflinKcal).not.toBe(chosen.restingKcal);
    expect(ready({ ...woman, ageYears: 12 }).mifflinKcal).toBeNull();
  });
});

test('18-year-olds stand in the children’s row, whose error is not the adults’', () => {
  expect(ready({ ...woman, ageYears: 18 }).maintenance.range).toBeNull();
  expect(ready({ ...woman, ageYears: 19 }).maintenance.range).not.toBeNull();
});

test('the measured need has its range beside another equation', () => {
  const { measuredNeed } = ready({ ...woman, equation: 'mifflin' });
  expect(measuredNeed).toEqual(ready(woman).maintenance);
});

test('what activities take needs a possible weight and nothing else', () => {
  expect(possibleWeightKg({ ...emptyProfile, weightKg: 70 })).toBe(70);
  expect(possibleWeightKg({ ...woman, weightKg: 8 })).toBeNull();
  expect(possibleWeightKg({ ...woman, ageYears: 4, weightKg: 16 })).toBe(16);
});

describe('what nothing is calculated from', () => {
  test('missing fields are named', () => {
    expect(planEnergy(emptyProfile)).toMatchObject({
      state: 'cannot-say',
      missing: ['sex', 'ageYears', 'heightCm', 'weightKg'],
      targetKcal: null,
    });
    expect(planEnergy({ ...man, equation: 'katch-mcardle' })).toMatchObject({
      missing: ['bodyFatPercent'],
    });
  });

  test.each([
    [{ ageYears: 2 }, 'age'],
    [{ ageYears: 101 }, 'age'],
    [{ heightCm: 99.9 }, 'height'],
    [{ heightCm: 250.1 }, 'height'],
    [{ weightKg: 24.9 }, 'weight'],
    [{ weightKg: 350.1 }, 'weight'],
    [{ heightCm: 220, weightKg: 40 }, 'bmi'],
    [{ heightCm: 130, weightKg: 140 }, 'bmi'],
  ] as const)('%o is impossible in an adult', (part, what) => {
    expect(planEnergy({ ...man, ...part })).toMatchObject({
      state: 'cannot-say',
      impossible: [what],
    });
  });

  test.each([
    [{ heightCm: 129 }, 'height'],
    [{ heightCm: 221, weightKg: 110 }, 'height'],
    [{ heightCm: 145, weightKg: 34 }, 'weight'],
    [{ heightCm: 210, weightKg: 251 }, 'weight'],
    [{ heightCm: 180, weightKg: 48 }, 'bmi'],
    [{ heightCm: 150, weightKg: 136 }, 'bmi'],
  ] as const)('%o is asked about once more, and taken when it is right', (part, what) => {
    const body = { ...man, ...part };
    expect(planEnergy(body)).toMatchObject({ state: 'cannot-say', unusual: [what] });
    const { heightCm, weightKg } = { ...man, ...part };
    const confirmedBody = { heightCm: heightCm ?? 0, weightKg: weightKg ?? 0 };
    expect(planEnergy({ ...body, confirmedBody })).toMatchObject({ state: 'ready' });
    const another = { ...body, weightKg: confirmedBody.weightKg + 0.01, confirmedBody };
    expect(planEnergy(another)).toMatchObject({ state: 'cannot-say' });
  });

  test.each([8, 300])('a weight of %d kg before pregnancy is impossible at 163 cm', (kg) => {
    const mother = { ...woman, pregnantWeek: 20, weightBeforePregnancyKg: kg };
    expect(planEnergy(mother)).toMatchObject({ impossible: ['weightBefore'] });
    // Where it is not asked for, it does not count.
    expect(planEnergy({ ...mother, pregnantWeek: 10 })).toMatchObject({ state: 'ready' });
    expect(planEnergy({ ...mother, sex: 'male' })).toMatchObject({ state: 'ready' });
  });

  test('a child of four is neither impossible nor unusual', () => {
    expect(ready({ ...woman, ageYears: 4, heightCm: 102, weightKg: 16 }).isAdult).toBe(false);
    expect(planEnergy({ ...woman, heightCm: 102, weightKg: 16 })).toMatchObject({
      impossible: ['weight'],
    });
  });
});

describe('the forecast', () => {
  test('a need too far from rest has none', () => {
    expect(ready({ ...man, customMaintenanceKcal: 1800 })).toMatchObject({
      model: null,
      noForecast: 'need-too-far-from-rest',
    });
    expect(ready({ ...man, customMaintenanceKcal: 5000 }).model).toBeNull();
    expect(ready(man).noForecast).toBeNull();
  });

  test('nor has a body that fat and water would leave without lean mass, and that is another reason', () => {
    const light = { ...man, heightCm: 180, weightKg: 50, bodyFatPercent: 70 };
    expect(ready(light)).toMatchObject({ model: null, noForecast: 'no-lean-mass' });
  });

  /** −500 kcal a day in the first 12 weeks: 0.74–0.98 lb a week over the note's six people. */
  test('a pound a week is not a pound a week', () => {
    const plan = ready({ ...woman, ageYears: 40, heightCm: 165, weightKg: 80 });
    const { week12Kg, year1Kg } = goalForecast(plan, goalOf(plan, -1)) ?? {};
    const rate = (80 - (week12Kg ?? NaN)) / lbToKg(1) / 12;
    expect(rate).toBeGreaterThan(0.74);
    expect(rate).toBeLessThan(0.98);
    expect(80 - (year1Kg ?? NaN)).toBeLessThan(14.1);
  });

  test('the curve ends where BMI 18.5 is reached', () => {
    const plan = ready({ ...woman, weightKg: 52 });
    const found = goalForecast(plan, goalOf(plan, -1));
    expect(found?.endsOnDay).toBeGreaterThan(1);
    expect(found?.year1Kg).toBeNull();
    const last = found?.weightKg[found.weightKg.length - 1] ?? NaN;
    expect(last / 1.63 ** 2).toBeGreaterThanOrEqual(18.5);
    expect(last / 1.63 ** 2).toBeLessThan(18.53);
  });
});

describe('a weight and a date', () => {
  const heavy = ready({ ...man, weightKg: 100, activity: 'active' });

  test('the intake arrives, and keeping takes more', () => {
    const found = planGoalWeight(heavy, 92, 200);
    expect(found).toMatchObject({ state: 'ready', rule: null });
    if (found.state !== 'ready') return;
    expect(found.reachedKg).toBeCloseTo(92, 5);
    expect(found.keepKcal).toBeGreaterThan(found.kcal);
    expect(found.keepKcal).toBeLessThan(heavy.maintenance.kcal);
  });

  test('2 lb a week is the fastest; the first day that is not faster is offered', () => {
    expect(soonestDays(100, 100 - lbToKg(20))).toBe(70);
    const goalKg = 100 - lbToKg(20);
    expect(planGoalWeight(heavy, goalKg, 69)).toMatchObject({ state: 'too-fast', days: 70 });
    expect(planGoalWeight(heavy, goalKg, 70).state).toBe('ready');
  });

  test('the floor holds here too, and says what it leaves', () => {
    const small = ready({ ...woman, ageYears: 60, heightCm: 155, weightKg: 60 });
    const found = planGoalWeight(small, 52, 63);
    expect(found).toMatchObject({ state: 'ready', kcal: 1200, rule: { rule: 'floor' } });
    if (found.state === 'ready') expect(found.reachedKg).toBeGreaterThan(52);
  });

  test('refusals', () => {
    expect(planGoalWeight(ready(woman), 49, 300)).toEqual({ state: 'refused', why: 'low-bmi' });
    const child = ready({ ...woman, ageYears: 15 });
    expect(planGoalWeight(child, 58, 300)).toEqual({ state: 'refused', why: 'minor' });
    const feeding = ready({ ...woman, breastfeeding: 'partial' });
    expect(planGoalWeight(feeding, 58, 300).state).toBe('refused');
    expect(planGoalWeight(feeding, 65, 300).state).toBe('refused');
    for (const days of [0, -3, 731, 1.5, NaN])
      expect(planGoalWeight(heavy, 95, days)).toEqual({
        state: 'refused',
        why: 'date-out-of-range',
      });
    const very = ready({ ...man, heightCm: 190, weightKg: 200 });
    expect(planGoalWeight(very, 90, 700)).toEqual({ state: 'refused', why: 'beyond-two-years' });
  });

  test('a thin person may plan to gain, even to a weight that is still low', () => {
    const thin = ready({ ...woman, weightKg: 46 });
    expect(planGoalWeight(thin, 48, 100).state).toBe('ready');
    expect(planGoalWeight(thin, 45, 100)).toEqual({ state: 'refused', why: 'low-bmi' });
  });
});
