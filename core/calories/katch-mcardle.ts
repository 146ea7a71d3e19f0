/**
 * Resting energy in kcal a day from lean mass, Katch and McArdle (Exercise Physiology, textbook).
 * As good as the body fat it is given.
 */
export function katchMcArdle(leanKg: number): number {
  return 370 + 21.6 * leanKg;
}
