import { healthyBmi, weightAtBmi } from '@/core/calories/bmi';
import type { Body } from '@/core/calories/body';
import { hallModel, trajectory, type HallModel } from '@/core/calories/hall';
import { mifflinUnrounded } from '@/core/calories/mifflin';
import { lbToKg } from '@/core/calories/units';

export const forecastDays = 365;
const twelveWeeks = 84;
/** Outside these the person's need is too far from rest for the model; below 1.12 moving would cost less than nothing. */
const leastActivityLevel = 1.2;
const mostActivityLevel = 2.5;
/** Below this intake the model was not tried, and nobody should be without a doctor. */
const leastIntakeKcal = 800;
const kcalPerLb = 3500;

export type NoModel = 'need-too-far-from-rest' | 'no-lean-mass';

export type Forecast = {
  /** One entry a day from day 0, to a year or to where the curve ends. */
  weightKg: Float64Array;
  /** Null where the curve ended before. */
  week12Kg: number | null;
  year1Kg: number | null;
  /** The day on which a losing body reaches BMI 18.5, where the curve stops. */
  endsOnDay: number | null;
};

/**
 * The Hall model of this body, started so that its balance is the very maintenance that is shown.
 * Or why there is none: maintenance and rest are too far apart for it, or body fat and water leave no lean mass.
 */
export function modelOf(
  body: Body,
  maintenanceKcal: number,
  fatPercent: number | null,
): HallModel | NoModel {
  const activityLevel = maintenanceKcal / mifflinUnrounded(body);
  if (!(activityLevel >= leastActivityLevel && activityLevel <= mostActivityLevel))
    return 'need-too-far-from-rest';
  const fat = fatPercent === null ? {} : { fatKg: (body.weightKg * fatPercent) / 100 };
  const model = hallModel({ body, activityLevel, ...fat });
  return model.leanKg > 0 ? model : 'no-lean-mass';
}

/** A year under this intake. */
export function forecast(model: HallModel, intakeKcal: number, heightCm: number): Forecast | null {
  if (intakeKcal < leastIntakeKcal) return null;
  const { weightKg } = trajectory(model, intakeKcal, forecastDays);
  const leastKg = weightAtBmi(heightCm, healthyBmi);
  const endsOnDay =
    intakeKcal < model.intakeKcal && model.weightKg >= leastKg
      ? weightKg.findIndex((kg) => kg < leastKg)
      : -1;
  const days = endsOnDay === -1 ? forecastDays : endsOnDay - 1;
  return {
    weightKg: weightKg.slice(0, days + 1),
    week12Kg: days >= twelveWeeks ? (weightKg[twelveWeeks] ?? null) : null,
    year1Kg: days >= forecastDays ? (weightKg[forecastDays] ?? null) : null,
    endsOnDay: endsOnDay === -1 ? null : days,
  };
}

/** What the rule of 3,500 kcal a pound promises on that day. Drawn beside the curve, never instead of it. */
export function ruleWeightKg(weightKg: number, changeKcal: number, day: number): number {
  return weightKg + lbToKg((changeKcal * day) / kcalPerLb);
}
