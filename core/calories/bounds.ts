/** Inclusive. */
export type Bounds = { least: number; most: number };

/** Outside these nothing is calculated; chosen so that no living adult is outside, and typing errors mostly are. */
export const adultHeightCm: Bounds = { least: 100, most: 250 };
export const adultWeightKg: Bounds = { least: 25, most: 350 };
export const adultBmi: Bounds = { least: 12, most: 80 };

/** A healthy three-year-old is 85–105 cm and 11–19 kg: the bounds of adults would turn nearly all away. */
export const childHeightCm: Bounds = { least: 75, most: 230 };
export const childWeightKg: Bounds = { least: 8, most: 250 };
export const childBmi: Bounds = { least: 9, most: 80 };

/** Outside these an adult is asked once more before anything is calculated. */
export const usualHeightCm: Bounds = { least: 130, most: 220 };
export const usualWeightKg: Bounds = { least: 35, most: 250 };
export const usualBmi: Bounds = { least: 15, most: 60 };

export const ageYears: Bounds = { least: 3, most: 100 };
export const adultFromYears = 18;
export const bodyFatPercent: Bounds = { least: 3, most: 70 };
export const maintenanceKcal: Bounds = { least: 800, most: 6000 };
export const pregnantWeek: Bounds = { least: 1, most: 42 };
export const goalDays: Bounds = { least: 1, most: 730 };

export function isWithin(value: number, { least, most }: Bounds): boolean {
  return value >= least && value <= most;
}

/** What height, weight and BMI may be at this age; with the age still unknown, at any. */
export function bodyBounds(years: number | null): { height: Bounds; weight: Bounds; bmi: Bounds } {
  if (years === null)
    return {
      height: join(childHeightCm, adultHeightCm),
      weight: join(childWeightKg, adultWeightKg),
      bmi: join(childBmi, adultBmi),
    };
  return years < adultFromYears
    ? { height: childHeightCm, weight: childWeightKg, bmi: childBmi }
    : { height: adultHeightCm, weight: adultWeightKg, bmi: adultBmi };
}

function join(a: Bounds, b: Bounds): Bounds {
  return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
}
