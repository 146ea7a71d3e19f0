import { bmi } from '@/core/calories/bmi';
import type { Body } from '@/core/calories/body';
import {
  adultFromYears,
  ageYears as ageBounds,
  bodyBounds,
  isWithin,
  usualBmi,
  usualHeightCm,
  usualWeightKg,
} from '@/core/calories/bounds';
import { laterPregnancyWeek, needsBodyFat } from '@/core/calories/maintenance';
import type { Profile } from '@/core/calories/profile';

export type MissingField =
  'sex' | 'ageYears' | 'heightCm' | 'weightKg' | 'weightBeforePregnancyKg' | 'bodyFatPercent';
/**
 * Values that nothing is calculated from. `bmi`: each is possible, the two together are not; `unread`: a
 * field that may stay empty holds what could not be read.
 */
export type Impossible = 'age' | 'height' | 'weight' | 'bmi' | 'unread';
/** Values to ask about once more. */
export type Unusual = 'height' | 'weight' | 'bmi';

export type CannotSay = {
  state: 'cannot-say';
  missing: MissingField[];
  impossible: Impossible[];
  unusual: Unusual[];
  targetKcal: null;
  restingKcal: null;
};

/** Whether all that cannot be is in fields that one has to open first. */
export const isInMoreFields = ({ impossible }: CannotSay): boolean =>
  impossible.length > 0 && impossible.every((what) => what === 'unread');

export function isAdult(years: number): boolean {
  return years >= adultFromYears;
}

/** Pregnancy and breast-feeding as they count: a man's left-over answers do not. */
export function motherhoodOf(profile: Profile) {
  return profile.sex === 'female'
    ? {
        pregnantWeek: profile.pregnantWeek,
        weightBeforePregnancyKg: profile.weightBeforePregnancyKg,
        breastfeeding: profile.breastfeeding,
      }
    : { pregnantWeek: null, weightBeforePregnancyKg: null, breastfeeding: 'no' as const };
}

/** The body to calculate with, or everything that stands against calculating. */
export function checkProfile(profile: Profile): Body | CannotSay {
  const { sex, ageYears, heightCm, weightKg } = profile;
  const missing = missingFields(profile);
  const impossible = impossibleValues(profile);
  const unusual = impossible.length === 0 ? unusualValues(profile) : [];
  if (
    missing.length + impossible.length + unusual.length > 0 ||
    sex === null ||
    ageYears === null ||
    heightCm === null ||
    weightKg === null
  )
    return {
      state: 'cannot-say',
      missing,
      impossible,
      unusual,
      targetKcal: null,
      restingKcal: null,
    };
  return { sex, ageYears, heightCm, weightKg };
}

function missingFields(profile: Profile): MissingField[] {
  const fields: MissingField[] = ['sex', 'ageYears', 'heightCm', 'weightKg'];
  const { pregnantWeek } = motherhoodOf(profile);
  if (pregnantWeek !== null && pregnantWeek >= laterPregnancyWeek)
    fields.push('weightBeforePregnancyKg');
  const isGrown = profile.ageYears === null || isAdult(profile.ageYears);
  if (isGrown && needsBodyFat(profile.equation)) fields.push('bodyFatPercent');
  return fields.filter((field) => profile[field] === null);
}

function impossibleValues(profile: Profile): Impossible[] {
  const { ageYears, heightCm, weightKg } = profile;
  const bounds = bodyBounds(ageYears);
  const found: Impossible[] = [];
  if (ageYears !== null && !isWithin(ageYears, ageBounds)) found.push('age');
  if (heightCm !== null && !isWithin(heightCm, bounds.height)) found.push('height');
  if (weightKg !== null && !isWithin(weightKg, bounds.weight)) found.push('weight');
  if (found.length === 0 && heightCm !== null && weightKg !== null) {
    if (!isWithin(bmi(heightCm, weightKg), bounds.bmi)) found.push('bmi');
  }
  if (hasUnread(profile)) found.push('unread');
  return found;
}

/** Only what would count: of a man no week of pregnancy, of a child neither body fat nor an own number. */
function hasUnread({ unread, sex, ageYears }: Profile): boolean {
  if (sex === 'female' && unread?.pregnantWeek !== undefined) return true;
  const isChild = ageYears !== null && !isAdult(ageYears);
  return !isChild && (unread?.bodyFatPercent ?? unread?.customMaintenanceKcal) !== undefined;
}

/** Adults only: no table here says what is usual for a child. */
function unusualValues({ ageYears, heightCm, weightKg, confirmedBody }: Profile): Unusual[] {
  if (ageYears === null || !isAdult(ageYears)) return [];
  if (confirmedBody?.heightCm === heightCm && confirmedBody.weightKg === weightKg) return [];
  const found: Unusual[] = [];
  if (heightCm !== null && !isWithin(heightCm, usualHeightCm)) found.push('height');
  if (weightKg !== null && !isWithin(weightKg, usualWeightKg)) found.push('weight');
  if (found.length === 0 && heightCm !== null && weightKg !== null) {
    if (!isWithin(bmi(heightCm, weightKg), usualBmi)) found.push('bmi');
  }
  return found;
}
