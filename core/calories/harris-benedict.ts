import type { Body } from '@/core/calories/body';

/**
 * Resting energy in kcal a day, Harris and Benedict (Carnegie Institution publication 279, 1919).
 * Measured on 136 men and 103 women, mostly young and lean; reads high in most people of today.
 */
export function harrisBenedict({ sex, ageYears, heightCm, weightKg }: Body): number {
  return sex === 'male'
    ? 66.473 + 13.7516 * weightKg + 5.0033 * heightCm - 6.755 * ageYears
    : 655.0955 + 9.5634 * weightKg + 1.8496 * heightCm - 4.6756 * ageYears;
}
