import { expect, test } from 'vitest';
import type { Body } from '@/core/calories/body';
import { hallModel, trajectory } from '@/core/calories/hall';
import { measuredNeed, otherCalculators } from '@/core/calories/maintenance';
import { goalForecast, planEnergy, type EnergyPlan } from '@/core/calories/plan-energy';
import {
  activityLevels,
  classicFactors,
  emptyProfile,
  equations,
  goalsLbPerWeek,
  type Profile,
} from '@/core/calories/profile';
import { cmToInches, feetToCm, inchesToCm, kgToLb, lbToKg } from '@/core/calories/units';
import { randomAdults, randomChildren, seeded } from './random-bodies';

const many = 10_000;
const adults = randomAdults(many, 20260101);
const children = randomChildren(many, 20260102);
const noMother = {
  pregnantWeek: null,
  weightBeforePregnancyKg: null,
  breastfeeding: 'no',
} as const;

const profileOf = (body: Body, rest: Partial<Profile> = {}): Profile => ({
  ...emptyProfile,
  ...body,
  confirmedBody: { heightCm: body.heightCm, weightKg: body.weightKg },
  ...rest,
});

function planOf(profile: Profile): EnergyPlan {
  const plan = planEnergy(profile);
  if (plan.state !== 'ready') throw new Error(JSON.stringify({ profile, plan }));
  return plan;
}

/** Collects what went against a rule, so that 10,000 bodies cost one assertion and the first culprits are shown. */
function culprits<T>(all: readonly T[], isAgainst: (one: T) => boolean): T[] {
  return all.filter(isAgainst).slice(0, 3);
}

const rises = (values: number[]) => values.every((v, i) => i === 0 || v >= (values[i - 1] ?? v));

test('the need never falls as activity rises: adults and children', () => {
  const falls = (body: Body) =>
    !rises(activityLevels.map((level) => measuredNeed(body, level, noMother)));
  expect(culprits(adults, falls)).toEqual([]);
  expect(culprits(children, falls)).toEqual([]);
});

test('nor in pregnancy and while breast-feeding', () => {
  const next = seeded(7);
  const women = adults.filter(({ sex }) => sex === 'female');
  const falls = (body: Body) => {
    const mother = {
      pregnantWeek: 1 + Math.floor(next() * 42),
      weightBeforePregnancyKg: body.weightKg * (0.8 + next() * 0.2),
      breastfeeding: 'no',
    } as const;
    const feeding = { ...noMother, breastfeeding: 'exclusive' } as const;
    return [mother, feeding].some(
      (state) => !rises(activityLevels.map((level) => measuredNeed(body, level, state))),
    );
  };
  expect(culprits(women, falls)).toEqual([]);
});

test('nor does what other calculators say', () => {
  const falls = (body: Body) => {
    const ranges = activityLevels.map((level) => otherCalculators(body, level));
    return !rises(ranges.map(({ low }) => low)) || !rises(ranges.map(({ high }) => high));
  };
  expect(culprits(adults, falls)).toEqual([]);
});

test('lose ≤ maintain ≤ gain, step by step, under every equation', () => {
  const next = seeded(11);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] ?? from[0]!;
  const against = (body: Body) => {
    const plan = planOf(
      profileOf(body, {
        activity: pick(activityLevels),
        equation: pick(equations),
        classicFactor: pick(classicFactors),
        bodyFatPercent: 10 + next() * 40,
      }),
    );
    // The goals run from gaining most to losing most.
    const kcal = plan.goals.flatMap((goal) => (goal.refused === null ? [goal.kcal] : []));
    const maintain = plan.goals[goalsLbPerWeek.indexOf(0)];
    return (
      !rises(kcal.toReversed()) ||
      maintain?.refused !== null ||
      maintain.kcal !== plan.maintenance.kcal
    );
  };
  expect(culprits(adults, against)).toEqual([]);
});

test('no target for losing is above the need, or below both the floor and the need', () => {
  const against = (body: Body) => {
    const plan = planOf(profileOf(body));
    const floor = Math.min(body.sex === 'female' ? 1200 : 1500, plan.maintenance.kcal);
    return plan.goals.some(
      (goal) =>
        goal.refused === null &&
        goal.lbPerWeek < 0 &&
        (goal.kcal > plan.maintenance.kcal || goal.kcal < floor),
    );
  };
  expect(culprits(adults, against)).toEqual([]);
});

test('every changed target names the rule that changed it', () => {
  const against = (body: Body) => {
    const plan = planOf(profileOf(body));
    return plan.goals.some((goal) => {
      if (goal.refused !== null) return false;
      const wanted = plan.maintenance.kcal + 500 * goal.lbPerWeek;
      return Math.abs(goal.kcal - wanted) > 1e-9 !== (goal.rule !== null);
    });
  };
  expect(culprits(adults, against)).toEqual([]);
});

test('no goal for a child, no losing under BMI 18.5', () => {
  const allowed = (body: Body) => planOf(profileOf(body)).goals.some((goal) => !goal.refused);
  expect(culprits(children, allowed)).toEqual([]);
  const thin = adults.filter((body) => body.weightKg / (body.heightCm / 100) ** 2 < 18.5);
  expect(thin.length).toBeGreaterThan(500);
  const loses = (body: Body) =>
    planOf(profileOf(body)).goals.some((goal) => goal.lbPerWeek < 0 && goal.refused === null);
  expect(culprits(thin, loses)).toEqual([]);
});

test('zero change is flat to 1e-9 kg', { timeout: 60_000 }, () => {
  const moves = (body: Body, i: number) => {
    const model = hallModel({ body, activityLevel: 1.2 + (i % 14) / 10 });
    const { weightKg } = trajectory(model, model.intakeKcal, 365);
    return weightKg.some((kg) => Math.abs(kg - body.weightKg) > 1e-9);
  };
  expect(adults.filter(moves).slice(0, 3)).toEqual([]);
});

test('the forecast starts at the shown need, keeps the weight there, and never goes under BMI 18.5', () => {
  const against = (body: Body) => {
    const plan = planOf(profileOf(body));
    if (!plan.model) return false;
    if (Math.abs(plan.model.intakeKcal - plan.maintenance.kcal) > 1e-9) return true;
    return plan.goals.some((goal) => {
      const weightKg = goalForecast(plan, goal)?.weightKg;
      if (!weightKg) return false;
      const leastKg = 18.5 * (body.heightCm / 100) ** 2;
      const last = weightKg[weightKg.length - 1] ?? NaN;
      if (goal.lbPerWeek === 0) return Math.abs(last - body.weightKg) > 1e-9;
      return goal.lbPerWeek > 0 ? last <= body.weightKg : weightKg.some((kg) => kg < leastKg);
    });
  };
  expect(culprits(adults.slice(0, 300), against)).toEqual([]);
});

test('units there and back: 1e-9', () => {
  const against = ({ heightCm, weightKg }: Body) =>
    Math.abs(lbToKg(kgToLb(weightKg)) - weightKg) > 1e-9 ||
    Math.abs(inchesToCm(cmToInches(heightCm)) - heightCm) > 1e-9 ||
    Math.abs(feetToCm(4, cmToInches(heightCm) - 48) - heightCm) > 1e-9;
  expect(culprits(adults, against)).toEqual([]);
});
