import { ageBand } from '@/core/calories/age-band';
import type { Body, Sex } from '@/core/calories/body';

const bands: Record<Sex, readonly (readonly [perKg: number, constant: number])[]> = {
  male: [
    [59.512, -30.4], // 0–3
    [22.706, 504.3], // 3–10
    [17.686, 658.2], // 10–18
    [15.057, 692.2], // 18–30
    [11.472, 873.1], // 30–60
    [11.711, 587.7], // 60+
  ],
  female: [
    [58.317, -31.1], // 0–3
    [20.315, 485.9], // 3–10
    [13.384, 692.6], // 10–18
    [14.818, 486.6], // 18–30
    [8.126, 845.6], // 30–60
    [9.082, 658.5], // 60+
  ],
};

/**
 * Resting energy in kcal a day from weight, Schofield (Hum Nutr Clin Nutr 1985;39C Suppl 1:5),
 * as FAO/WHO/UNU 2001 prints it. From birth on.
 */
export function schofield({ sex, ageYears, weightKg }: Omit<Body, 'heightCm'>): number {
  const [perKg, constant] = ageBand(ageYears, [3, 10, 18, 30, 60], bands[sex]);
  return perKg * weightKg + constant;
}
