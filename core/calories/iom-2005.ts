import type { Body, Sex } from '@/core/calories/body';
import type { ActivityLevel } from '@/core/calories/profile';

const activityFactor: Record<Sex, Record<ActivityLevel, number>> = {
  male: { inactive: 1, low_active: 1.11, active: 1.25, very_active: 1.48 },
  female: { inactive: 1, low_active: 1.12, active: 1.27, very_active: 1.45 },
};

/**
 * Estimated energy requirement of 2005 in kcal a day (IOM, Dietary Reference Intakes, 2002/2005),
 * adults from 19. Replaced in 2023; many apps still show it.
 */
export function iom2005(
  { sex, ageYears, heightCm, weightKg }: Body,
  activity: ActivityLevel,
): number {
  const factor = activityFactor[sex][activity];
  const heightM = heightCm / 100;
  return sex === 'male'
    ? 662 - 9.53 * ageYears + factor * (15.91 * weightKg + 539.6 * heightM)
    : 354 - 6.91 * ageYears + factor * (9.36 * weightKg + 726 * heightM);
}
