import { bmi } from '@/core/calories/bmi';
import type { Body } from '@/core/calories/body';
import { cunningham } from '@/core/calories/cunningham';
import {
  breastfeedingKcal,
  energyRequirement,
  energyRequirementPregnant,
} from '@/core/calories/energy-requirement';
import { harrisBenedict } from '@/core/calories/harris-benedict';
import { henryByWeightAndHeight } from '@/core/calories/henry';
import { iom2005 } from '@/core/calories/iom-2005';
import { katchMcArdle } from '@/core/calories/katch-mcardle';
import { mifflin } from '@/core/calories/mifflin';
import { activityLevels, type ActivityLevel, type Equation } from '@/core/calories/profile';
import { roza } from '@/core/calories/roza';
import { schofield } from '@/core/calories/schofield';

/** The first week that the equations for pregnancy are made for. */
export const laterPregnancyWeek = 14;

export type Motherhood = {
  pregnantWeek: number | null;
  weightBeforePregnancyKg: number | null;
  breastfeeding: 'no' | 'exclusive' | 'partial';
};
export const noMotherhood: Motherhood = {
  pregnantWeek: null,
  weightBeforePregnancyKg: null,
  breastfeeding: 'no',
};

/**
 * The need by measured expenditure (NASEM 2023), kcal a day: the most of the classes up to the chosen
 * one. The raw rows cross in small bodies (men of 150 cm under 50 kg, for one), and a more active
 * person never needs less.
 */
export function measuredNeed(body: Body, activity: ActivityLevel, mother: Motherhood): number {
  const upTo = activityLevels.slice(0, activityLevels.indexOf(activity) + 1);
  return Math.max(...upTo.map((level) => rawNeed(body, level, mother)));
}

function rawNeed(body: Body, activity: ActivityLevel, mother: Motherhood): number {
  const { pregnantWeek: week, weightBeforePregnancyKg, breastfeeding } = mother;
  if (week !== null && week >= laterPregnancyWeek) {
    const bmiBefore = bmi(body.heightCm, weightBeforePregnancyKg ?? body.weightKg);
    return energyRequirementPregnant(body, week, activity, bmiBefore);
  }
  const milk = breastfeeding === 'no' ? 0 : breastfeedingKcal[breastfeeding];
  return energyRequirement(body, activity) + milk;
}

/** Rest by the chosen equation; Mifflin where the choice is no equation of rest. Lean mass where two of them ask for it. */
export function restingKcal(equation: Equation, body: Body, fatPercent: number | null): number {
  const leanKg = body.weightKg * (1 - (fatPercent ?? NaN) / 100);
  switch (equation) {
    case 'harris-benedict':
      return harrisBenedict(body);
    case 'roza':
      return roza(body);
    case 'katch-mcardle':
      return katchMcArdle(leanKg);
    case 'cunningham':
      return cunningham(leanKg);
    case 'henry':
      return henryByWeightAndHeight(body);
    case 'schofield':
      return schofield(body);
    case 'mifflin':
    case 'nasem2023':
    case 'iom2005':
      return mifflin(body);
  }
}

/** Equations of rest that start from lean mass, so from body fat. */
export function needsBodyFat(equation: Equation): boolean {
  return equation === 'katch-mcardle' || equation === 'cunningham';
}

/** What the person's chosen equation says, for an adult; breast-feeding added. */
export function chosenNeed(
  equation: Equation,
  body: Body,
  activity: ActivityLevel,
  factor: number,
  fatPercent: number | null,
  mother: Motherhood,
): number {
  if (equation === 'nasem2023') return measuredNeed(body, activity, mother);
  const milk = mother.breastfeeding === 'no' ? 0 : breastfeedingKcal[mother.breastfeeding];
  return (
    milk +
    (equation === 'iom2005'
      ? iom2005(body, activity)
      : restingKcal(equation, body, fatPercent) * factor)
  );
}

/** Two neighbouring factors stand for each class: what other calculators would show a person who chose it. */
const factorsOf: Record<ActivityLevel, readonly [number, number]> = {
  inactive: [1.2, 1.375],
  low_active: [1.375, 1.55],
  active: [1.55, 1.725],
  very_active: [1.725, 1.9],
};

export function otherCalculators(
  body: Body,
  activity: ActivityLevel,
): { low: number; high: number } {
  const [low, high] = factorsOf[activity];
  return { low: mifflin(body) * low, high: mifflin(body) * high };
}
