import type { Body } from '@/core/calories/body';
import { growth } from '@/core/calories/growth';
import type { ActivityLevel } from '@/core/calories/profile';
import { totalEnergy, totalEnergyPregnant } from '@/core/calories/total-energy';

/** Estimated energy requirement in kcal a day (NASEM 2023): expenditure, and growth under 19. */
export function energyRequirement(body: Body, activity: ActivityLevel): number {
  return totalEnergy(body, activity) + growth(body.sex, body.ageYears);
}

/** What is laid down from week 14 on, kcal a day, by the BMI before pregnancy (NASEM 2023). */
export function pregnancyDeposition(bmiBefore: number): number {
  if (bmiBefore < 18.5) return 300;
  if (bmiBefore < 25) return 200;
  if (bmiBefore < 30) return 150;
  return -50;
}

/** From week 14 on; in the first trimester the need is that of anybody (`energyRequirement`). */
export function energyRequirementPregnant(
  body: Omit<Body, 'sex'>,
  week: number,
  activity: ActivityLevel,
  bmiBefore: number,
): number {
  return totalEnergyPregnant(body, week, activity) + pregnancyDeposition(bmiBefore);
}

/**
 * What breast-feeding adds, kcal a day (NASEM 2023). To 6 months, nothing but breast milk: 540 in
 * milk, 140 of it from stores. From 7 months, beside other food: 380.
 */
export const breastfeedingKcal = { exclusive: 540 - 140, partial: 380 } as const;

export function energyRequirementBreastfeeding(
  body: Omit<Body, 'sex'>,
  activity: ActivityLevel,
  monthsSinceBirth: number,
): number {
  const stage = monthsSinceBirth <= 6 ? 'exclusive' : 'partial';
  return energyRequirement({ ...body, sex: 'female' }, activity) + breastfeedingKcal[stage];
}
