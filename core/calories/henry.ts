import { ageBand } from '@/core/calories/age-band';
import type { Body, Sex } from '@/core/calories/body';

type ByWeight = readonly [perKg: number, constant: number];
type ByWeightAndHeight = readonly [perKg: number, perMetre: number, constant: number];

const byWeight: Record<Sex, readonly ByWeight[]> = {
  male: [
    [61.0, -33.7], // 0–3
    [23.3, 514], // 3–10
    [18.4, 581], // 10–18
    [16.0, 545], // 18–30
    [14.2, 593], // 30–60
    [13.0, 567], // 60–70
    [13.7, 481], // 70+
  ],
  female: [
    [58.9, -23.1], // 0–3
    [20.1, 507], // 3–10
    [11.1, 761], // 10–18
    [13.1, 558], // 18–30
    [9.74, 694], // 30–60
    [10.2, 572], // 60–70
    [10.0, 577], // 70+
  ],
};

const byWeightAndHeight: Record<Sex, readonly ByWeightAndHeight[]> = {
  male: [
    [28.2, 859, -371], // 0–3
    [15.1, 74.2, 306], // 3–10
    [15.6, 266, 299], // 10–18
    [14.4, 313, 113], // 18–30
    [11.4, 541, -137], // 30–60
    [11.4, 541, -256], // 60+
  ],
  female: [
    [30.4, 703, -287], // 0–3
    [15.9, 210, 349], // 3–10
    [9.4, 249, 462], // 10–18
    [10.4, 615, -282], // 18–30
    [8.18, 502, -11.6], // 30–60
    [8.52, 421, 10.7], // 60+
  ],
};

/**
 * Resting energy in kcal a day from weight, the Oxford equations: Henry (Public Health Nutr 2005;8:1133).
 * 10,552 measurements from birth on, without the Italian soldiers that weigh on Schofield.
 */
export function henryByWeight({ sex, ageYears, weightKg }: Omit<Body, 'heightCm'>): number {
  const [perKg, constant] = ageBand(ageYears, [3, 10, 18, 30, 60, 70], byWeight[sex]);
  return perKg * weightKg + constant;
}

/** The Oxford equations with height, same paper; one band for everybody from 60. */
export function henryByWeightAndHeight({ sex, ageYears, heightCm, weightKg }: Body): number {
  const [perKg, perMetre, constant] = ageBand(
    ageYears,
    [3, 10, 18, 30, 60],
    byWeightAndHeight[sex],
  );
  return perKg * weightKg + (perMetre * heightCm) / 100 + constant;
}
