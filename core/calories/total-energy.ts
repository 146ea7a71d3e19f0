import type { Body, Sex } from '@/core/calories/body';
import type { ActivityLevel } from '@/core/calories/profile';

type Cell = readonly [constant: number, perCm: number, perKg: number];
type Table = { perYear: number; cells: Record<ActivityLevel, Cell> };

const adults: Record<Sex, Table> = {
  male: {
    perYear: -10.83,
    cells: {
      inactive: [753.07, 6.5, 14.1],
      low_active: [581.47, 8.3, 14.94],
      active: [1004.82, 6.52, 15.91],
      very_active: [-517.88, 15.61, 19.11],
    },
  },
  female: {
    perYear: -7.01,
    cells: {
      inactive: [584.9, 5.72, 11.71],
      low_active: [575.77, 6.6, 12.14],
      active: [710.25, 6.54, 12.34],
      very_active: [511.83, 9.07, 12.56],
    },
  },
};

const children: Record<Sex, Table> = {
  male: {
    perYear: 3.68,
    cells: {
      inactive: [-447.51, 13.01, 13.15],
      low_active: [19.12, 8.62, 20.28],
      active: [-388.19, 12.66, 20.46],
      very_active: [-671.75, 15.38, 23.25],
    },
  },
  female: {
    perYear: -22.25,
    cells: {
      inactive: [55.59, 8.43, 17.07],
      low_active: [-297.54, 12.77, 14.73],
      active: [-189.55, 11.74, 18.34],
      very_active: [-709.59, 18.22, 14.25],
    },
  },
};

const pregnant: Table = {
  perYear: -2.04,
  cells: {
    inactive: [1131.2, 0.34, 12.15],
    low_active: [693.35, 5.73, 10.2],
    active: [-223.84, 13.23, 8.15],
    very_active: [-779.72, 18.45, 8.73],
  },
};
const kcalPerPregnantWeek = 9.16;

/**
 * Total energy expenditure in kcal a day (NASEM, Dietary Reference Intakes for Energy, 2023),
 * fitted to doubly labelled water: 5,456 adults from 19 years, standard error 339 kcal in men and
 * 246 in women; children 3–18; under 3 without activity classes.
 * The raw rows: in small bodies a higher class can read lower; `maintenance` takes care of that.
 */
export function totalEnergy(body: Body, activity: ActivityLevel): number {
  const { sex, ageYears, heightCm, weightKg } = body;
  if (ageYears < 3)
    return sex === 'male'
      ? -716.45 - 1.0 * ageYears + 17.82 * heightCm + 15.06 * weightKg
      : -69.15 + 80.0 * ageYears + 2.65 * heightCm + 54.15 * weightKg;
  return cellEnergy((ageYears < 19 ? children : adults)[sex], body, activity);
}

/** The same in pregnancy from week 14 on, with the weight of today. */
export function totalEnergyPregnant(
  body: Omit<Body, 'sex'>,
  week: number,
  activity: ActivityLevel,
): number {
  return cellEnergy(pregnant, body, activity) + kcalPerPregnantWeek * week;
}

function cellEnergy(
  { perYear, cells }: Table,
  { ageYears, heightCm, weightKg }: Omit<Body, 'sex'>,
  activity: ActivityLevel,
): number {
  const [constant, perCm, perKg] = cells[activity];
  return constant + perYear * ageYears + perCm * heightCm + perKg * weightKg;
}
