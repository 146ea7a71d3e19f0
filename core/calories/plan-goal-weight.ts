import { bmi, healthyBmi } from '@/core/calories/bmi';
import { goalDays, isWithin } from '@/core/calories/bounds';
import { goalKcal } from '@/core/calories/goal-kcal';
import { goalTarget, type TargetRule } from '@/core/calories/goal-target';
import { keepKcal, trajectory } from '@/core/calories/hall';
import type { EnergyPlan, NoForecast, Refusal } from '@/core/calories/plan-energy';
import { kgToLb } from '@/core/calories/units';

/** 2 lb a week, the upper end of what the CDC calls gradual. */
const mostLbPerWeek = 2;

export type GoalWeightPlan =
  | { state: 'refused'; why: Refusal | NoForecast | 'date-out-of-range' | 'beyond-two-years' }
  /** The date asks for more than 2 lb a week; `days` is the first day that does not. */
  | { state: 'too-fast'; days: number; isLosing: boolean }
  | {
      state: 'ready';
      /** The constant intake until that day. */
      kcal: number;
      rule: TargetRule | null;
      /** The weight on that day: the goal, or what the floor leaves of it. */
      reachedKg: number;
      /** What keeps that weight from then on. */
      keepKcal: number;
    };

/** The intake that arrives at a weight on a day, and the one that stays there. */
export function planGoalWeight(plan: EnergyPlan, goalKg: number, days: number): GoalWeightPlan {
  const { body, model, maintenance } = plan;
  const isLosing = goalKg < body.weightKg;
  if (plan.refusal && (isLosing || plan.refusal !== 'low-bmi'))
    return { state: 'refused', why: plan.refusal };
  if (isLosing && bmi(body.heightCm, goalKg) < healthyBmi)
    return { state: 'refused', why: 'low-bmi' };
  if (!model) return { state: 'refused', why: plan.noForecast ?? 'no-lean-mass' };
  if (!Number.isInteger(days) || !isWithin(days, goalDays))
    return { state: 'refused', why: 'date-out-of-range' };

  const soonest = soonestDays(body.weightKg, goalKg);
  if (soonest > goalDays.most) return { state: 'refused', why: 'beyond-two-years' };
  if (days < soonest) return { state: 'too-fast', days: soonest, isLosing };

  const wanted = goalKcal(model, goalKg, days);
  const { kcal, rule } = goalTarget(body.sex, maintenance.kcal, wanted);
  const end = trajectory(model, kcal, days);
  return {
    state: 'ready',
    kcal,
    rule,
    reachedKg: end.weightKg[days] ?? body.weightKg,
    keepKcal: keepKcal(model, end),
  };
}

/** The first day by which this weight is no faster than 2 lb a week. */
export function soonestDays(weightKg: number, goalKg: number): number {
  // Without the small allowance 2 lb would take 8 days, by the last digit of the division.
  const weeks = kgToLb(Math.abs(weightKg - goalKg)) / mostLbPerWeek;
  return Math.max(goalDays.least, Math.ceil(weeks * 7 - 1e-9));
}
