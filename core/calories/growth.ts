import { ageBand } from '@/core/calories/age-band';
import type { Sex } from '@/core/calories/body';

const firstAges = [0.25, 0.5, 1, 3, 4, 9, 14, 19];
const kcalPerDay: Record<Sex, readonly number[]> = {
  //     0–2 mo, 3–5 mo, 6–11 mo, 1–2, 3, 4–8, 9–13, 14–18, 19+
  male: [200, 50, 20, 20, 20, 15, 25, 20, 0],
  female: [180, 60, 20, 15, 15, 15, 30, 20, 0],
};

/** Energy laid down in growth, kcal a day (NASEM 2023). Nothing from 19 years on. */
export function growth(sex: Sex, ageYears: number): number {
  return ageBand(ageYears, firstAges, kcalPerDay[sex]);
}
