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
/** Values that nothing is calculated from. `bmi`: each is possible, the two together are not. */
export type Impossible = 'age' | 'height' | 'weight' | 'bmi';
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

function impossibleValues({ ageYears, heightCm, weightKg }: Profile): Impossible[] {
  const bounds = bodyBounds(ageYears);
  const found: Impossible[] = [];
  if (ageYears !== null && !isWithin(ageYears, ageBounds)) found.push('age');
  if (heightCm !== null && !isWithin(heightCm, bounds.height)) found.push('height');
  if (weightKg !== null && !isWithin(weightKg, bounds.weight)) found.push('weight');
  if (found.length === 0 && heightCm !== null && weightKg !== null) {
    if (!isWithin(bmi(heightCm, weightKg), bounds.bmi)) found.push('bmi');
  }
  return found;
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
