import type { Sex } from '@/core/calories/body';

/** Which rule replaced the number that the goal would mean. */
export type TargetRule =
  | { rule: 'floor'; wouldBeKcal: number; floorKcal: number }
  | { rule: 'need-is-low'; needKcal: number };

export type GoalTarget = { kcal: number; rule: TargetRule | null };

/** The lower end of low-energy diets outside medical care (AHA/ACC/TOS guideline 2013). */
export const floorOf: Record<Sex, number> = { female: 1200, male: 1500 };

/**
 * The target for an intake that a goal asks for. Only losing has a floor, and the floor is never
 * above the need: a fixed 1,200 would turn “lose” into a surplus for a small older woman.
 */
export function goalTarget(sex: Sex, maintenanceKcal: number, wantedKcal: number): GoalTarget {
  if (wantedKcal >= maintenanceKcal) return { kcal: wantedKcal, rule: null };
  const floorKcal = floorOf[sex];
  if (maintenanceKcal <= floorKcal)
    return { kcal: maintenanceKcal, rule: { rule: 'need-is-low', needKcal: maintenanceKcal } };
  if (wantedKcal < floorKcal)
    return { kcal: floorKcal, rule: { rule: 'floor', wouldBeKcal: wantedKcal, floorKcal } };
  return { kcal: wantedKcal, rule: null };
}
