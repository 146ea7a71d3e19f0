import type { Body } from '@/core/calories/body';

/**
 * Resting energy in kcal a day, the Harris–Benedict data fitted again with later ones:
 * Roza and Shizgal (Am J Clin Nutr 1984;40:168). Often shown as “revised Harris–Benedict”.
 */
export function roza({ sex, ageYears, heightCm, weightKg }: Body): number {
  return sex === 'male'
    ? 88.362 + 13.397 * weightKg + 4.799 * heightCm - 5.677 * ageYears
    : 447.593 + 9.247 * weightKg + 3.098 * heightCm - 4.33 * ageYears;
}
