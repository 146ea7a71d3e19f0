import { trajectory, type HallModel } from '@/core/calories/hall';

/** Nobody's goal asks for more; the upper end of the search. */
const mostKcal = 15_000;
/** Halvings after which the intake is known to 1e-7 kcal. */
const halvings = 38;

/** The constant intake that arrives at this weight on that day, by bisection: weight rises with intake. */
export function goalKcal(model: HallModel, goalKg: number, days: number): number {
  let [low, high] = [0, mostKcal];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    const reachedKg = trajectory(model, middle, days).weightKg[days] ?? NaN;
    if (reachedKg > goalKg) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
