/** A pound of body weight taken as 3,500 kcal, spread over seven days. */
const kcalPerDayAndLbPerWeek = 500;

/**
 * What the tracker's goals mean: 500 kcal a day for each pound a week. The body slows down as it
 * changes, so the forecast beside a goal is Hall's, never this rule.
 */
export function staticGoal(maintenanceKcal: number, lbPerWeek: number): number {
  return maintenanceKcal + kcalPerDayAndLbPerWeek * lbPerWeek;
}
