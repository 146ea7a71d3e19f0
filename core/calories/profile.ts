import { isRecord } from '@/core/is-record';

export const activityLevels = ['inactive', 'low_active', 'active', 'very_active'] as const;
export type ActivityLevel = (typeof activityLevels)[number];

/** The nine goals of the calorie tracker, pounds a week, in its order. */
export const goalsLbPerWeek = [2, 1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2] as const;
export type GoalLbPerWeek = (typeof goalsLbPerWeek)[number];

/** What the person typed into the calculator, in SI whatever units are shown. Null where nothing valid was typed yet. */
export type Profile = {
  sex: 'female' | 'male' | null;
  ageYears: number | null;
  heightCm: number | null;
  weightKg: number | null;
  activity: ActivityLevel;
  goalLbPerWeek: GoalLbPerWeek;
  bodyFatPercent: number | null;
  /** kcal a day; replaces the estimate where the person knows better. */
  customMaintenanceKcal: number | null;
  pregnantWeek: number | null;
  breastfeeding: 'no' | 'exclusive' | 'partial';
};

export const emptyProfile: Profile = {
  sex: null,
  ageYears: null,
  heightCm: null,
  weightKg: null,
  activity: 'inactive',
  goalLbPerWeek: 0,
  bodyFatPercent: null,
  customMaintenanceKcal: null,
  pregnantWeek: null,
  breastfeeding: 'no',
};

/** Keeps what is valid, field by field; what is not becomes empty. */
export function parseProfile(stored: unknown): Profile {
  const from = isRecord(stored) ? stored : {};
  return {
    sex: from['sex'] === 'female' || from['sex'] === 'male' ? from['sex'] : null,
    ageYears: within(from['ageYears'], 0, 120),
    heightCm: within(from['heightCm'], 30, 300),
    weightKg: within(from['weightKg'], 1, 700),
    activity: activityLevels.find((level) => level === from['activity']) ?? emptyProfile.activity,
    goalLbPerWeek:
      goalsLbPerWeek.find((goal) => goal === from['goalLbPerWeek']) ?? emptyProfile.goalLbPerWeek,
    bodyFatPercent: within(from['bodyFatPercent'], 1, 90),
    customMaintenanceKcal: within(from['customMaintenanceKcal'], 100, 20_000),
    pregnantWeek: within(from['pregnantWeek'], 1, 45),
    breastfeeding:
      from['breastfeeding'] === 'exclusive' || from['breastfeeding'] === 'partial'
        ? from['breastfeeding']
        : 'no',
  };
}

function within(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}
