import { bodyFatPercent, maintenanceKcal, pregnantWeek, type Bounds } from '@/core/calories/bounds';
import { isRecord } from '@/core/is-record';

export const activityLevels = ['inactive', 'low_active', 'active', 'very_active'] as const;
export type ActivityLevel = (typeof activityLevels)[number];

/** The nine goals of the calorie tracker, pounds a week, in its order. */
export const goalsLbPerWeek = [2, 1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2] as const;
export type GoalLbPerWeek = (typeof goalsLbPerWeek)[number];

/** How maintenance is estimated: measured expenditure, its forerunner, or rest times a factor. */
export const equations = [
  'nasem2023',
  'iom2005',
  'mifflin',
  'harris-benedict',
  'roza',
  'katch-mcardle',
  'cunningham',
  'henry',
  'schofield',
] as const;
export type Equation = (typeof equations)[number];

/** What most calculators multiply rest by: sedentary, light, moderate, hard, very hard. */
export const classicFactors = [1.2, 1.375, 1.55, 1.725, 1.9] as const;
export type ClassicFactor = (typeof classicFactors)[number];

/** What may stay empty. What stands there and is no value is kept as it was typed. */
const mayBeEmpty = {
  bodyFatPercent,
  customMaintenanceKcal: maintenanceKcal,
  pregnantWeek,
} satisfies Record<string, Bounds>;
/** No number is longer; a page of text pasted by mistake is not kept. */
const mostTyped = 60;
export type MayBeEmpty = keyof typeof mayBeEmpty;

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
  /** Asked from week 14 on, where the need depends on it. */
  weightBeforePregnancyKg: number | null;
  breastfeeding: 'no' | 'exclusive' | 'partial';
  equation: Equation;
  /** Used by the equations for rest only; the others go by `activity`. */
  classicFactor: ClassicFactor;
  /** An unusual height and weight that the person said are right. */
  confirmedBody: { heightCm: number; weightKg: number } | null;
  goalWeightKg: number | null;
  /** The day of the goal weight, as 2026-12-31. */
  goalDate: string | null;
  /** What could not be read, as it was typed: to answer as if it were empty would be to answer somebody else. */
  unread?: Partial<Record<MayBeEmpty, string>> | undefined;
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
  weightBeforePregnancyKg: null,
  breastfeeding: 'no',
  equation: 'nasem2023',
  classicFactor: 1.2,
  confirmedBody: null,
  goalWeightKg: null,
  goalDate: null,
  unread: undefined,
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
    bodyFatPercent: inBounds(from, 'bodyFatPercent'),
    customMaintenanceKcal: inBounds(from, 'customMaintenanceKcal'),
    pregnantWeek: inBounds(from, 'pregnantWeek'),
    weightBeforePregnancyKg: within(from['weightBeforePregnancyKg'], 1, 700),
    breastfeeding:
      from['breastfeeding'] === 'exclusive' || from['breastfeeding'] === 'partial'
        ? from['breastfeeding']
        : 'no',
    equation: equations.find((name) => name === from['equation']) ?? emptyProfile.equation,
    classicFactor:
      classicFactors.find((factor) => factor === from['classicFactor']) ??
      emptyProfile.classicFactor,
    confirmedBody: parseConfirmedBody(from['confirmedBody']),
    goalWeightKg: within(from['goalWeightKg'], 1, 700),
    goalDate:
      typeof from['goalDate'] === 'string' && isDay(from['goalDate']) ? from['goalDate'] : null,
    unread: parseUnread(from),
  };
}

/** A stored value out of its bounds counts as typed: emptied, a week of pregnancy would be none. */
function parseUnread(from: Record<string, unknown>): Profile['unread'] {
  const texts = isRecord(from['unread']) ? from['unread'] : {};
  const found = (Object.keys(mayBeEmpty) as MayBeEmpty[]).flatMap((field) => {
    const text = from[field] ?? texts[field];
    const isUnread = typeof text === 'string' || typeof text === 'number';
    return isUnread && inBounds(from, field) === null
      ? [[field, String(text).slice(0, mostTyped)] as const]
      : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** With this text in that field, or, where it is undefined, without any. */
export const withUnread = (
  { unread }: Profile,
  field: MayBeEmpty,
  text: string | undefined,
): Profile['unread'] => parseUnread({ unread: { ...unread, [field]: text } });

function parseConfirmedBody(stored: unknown): Profile['confirmedBody'] {
  if (!isRecord(stored)) return null;
  const heightCm = within(stored['heightCm'], 30, 300);
  const weightKg = within(stored['weightKg'], 1, 700);
  return heightCm === null || weightKg === null ? null : { heightCm, weightKg };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function inBounds(from: Record<string, unknown>, field: MayBeEmpty): number | null {
  const { least, most } = mayBeEmpty[field];
  return within(from[field], least, most);
}

function within(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}
