import type { Body } from '@/core/calories/body';

/**
 * Resting energy in kcal a day, Mifflin–St Jeor, in the rounded form everyone prints
 * (Am J Clin Nutr 1990;51:241). Fitted on 498 adults of 19–78 years; outside that it only extrapolates.
 */
export function mifflin({ sex, ageYears, heightCm, weightKg }: Body): number {
  return 10 * weightKg + 6.25 * heightCm - 5 * ageYears + (sex === 'male' ? 5 : -161);
}

/** The same paper's coefficients before rounding: what the Hall model was built with. Nowhere else. */
export function mifflinUnrounded({ sex, ageYears, heightCm, weightKg }: Body): number {
  return 9.99 * weightKg + 6.25 * heightCm - 4.92 * ageYears + (sex === 'male' ? 5 : -161);
}
