import { bmi } from '@/core/calories/bmi';
import type { Body } from '@/core/calories/body';

/**
 * Fat mass in kg guessed from BMI and age, Jackson (Int J Obes 2002;26:789), as the Hall model
 * starts. The percentage is kept within 0–60.
 */
export function guessFatKg({ sex, ageYears, heightCm, weightKg }: Body): number {
  const lnBmi = Math.log(bmi(heightCm, weightKg));
  const percent =
    0.14 * ageYears + (sex === 'male' ? 37.31 * lnBmi - 103.94 : 39.96 * lnBmi - 102.01);
  return (weightKg * Math.min(60, Math.max(0, percent))) / 100;
}

/** Water outside the cells in kg, Silva (Am J Clin Nutr 2007;85:105), as the Hall model starts. */
export function extracellularKg({ sex, ageYears, heightCm, weightKg }: Body): number {
  const heightM = heightCm / 100;
  return sex === 'male'
    ? 0.025 * ageYears + 9.57 * heightM + 0.191 * weightKg - 12.4
    : -4.0 + 5.98 * heightM + 0.167 * weightKg;
}
