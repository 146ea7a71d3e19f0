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
import {
  laterPregnancyWeek,
  needsBodyFat,
  noMotherhood,
  type Motherhood,
} from '@/core/calories/maintenance';
import type { Equation, Profile } from '@/core/calories/profile';

export type MissingField =
  'sex' | 'ageYears' | 'heightCm' | 'weightKg' | 'weightBeforePregnancyKg' | 'bodyFatPercent';
/**
 * Values that nothing is calculated from. `bmi`: each is possible, the two together are not; `unread`: a
 * field that may stay empty holds what could not be read.
 */
export type Impossible = 'age' | 'height' | 'weight' | 'bmi' | 'weightBefore' | 'unread';
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
  impossible.length > 0 && impossible.every((what) => what === 'unread' || what === 'weightBefore');

/** Whether rest is unknown for want of something to enter. Of children it is not told at all. */
export const asksForBody = (found: CannotSay | { state: 'ready' }): boolean =>
  found.state === 'cannot-say' &&
  found.missing.some((field) => field === 'sex' || field === 'ageYears' || field === 'heightCm');

export function isAdult(years: number): boolean {
  return years >= adultFromYears;
}

/** Pregnancy and breast-feeding as they count: a man's left-over answers do not. */
export function motherhoodOf(profile: Profile): Motherhood {
  const { sex, pregnantWeek, weightBeforePregnancyKg, breastfeeding } = profile;
  return sex === 'female' ? { pregnantWeek, weightBeforePregnancyKg, breastfeeding } : noMotherhood;
}

/**
 * The equation that is calculated with. Those of choice are made for adults, and pregnancy has equations of
 * its own.
 */
export const equationInUse = (profile: Profile): Equation =>
  canChooseEquation(profile) ? profile.equation : 'nasem2023';

export const canChooseEquation = (profile: Profile): boolean =>
  !isChild(profile) && motherhoodOf(profile).pregnantWeek === null;

/** With the age still unknown, nobody is one. */
export const isChild = ({ ageYears }: Profile): boolean => ageYears !== null && !isAdult(ageYears);

/** A weight that can be, whatever else is known; what activities take needs no more. */
export const possibleWeightKg = ({ weightKg, ageYears }: Profile): number | null =>
  weightKg !== null && isWithin(weightKg, bodyBounds(ageYears).weight) ? weightKg : null;

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

/** From here on the need depends on the weight before. */
export const isLaterPregnancy = (profile: Profile): boolean =>
  (motherhoodOf(profile).pregnantWeek ?? 0) >= laterPregnancyWeek;

function missingFields(profile: Profile): MissingField[] {
  const fields: MissingField[] = ['sex', 'ageYears', 'heightCm', 'weightKg'];
  if (isLaterPregnancy(profile)) fields.push('weightBeforePregnancyKg');
  if (needsBodyFat(equationInUse(profile))) fields.push('bodyFatPercent');
  return fields.filter((field) => profile[field] === null);
}

function impossibleValues(profile: Profile): Impossible[] {
  const { ageYears, heightCm, weightKg, weightBeforePregnancyKg: beforeKg } = profile;
  const bounds = bodyBounds(ageYears);
  const found: Impossible[] = [];
  if (ageYears !== null && !isWithin(ageYears, ageBounds)) found.push('age');
  if (heightCm !== null && !isWithin(heightCm, bounds.height)) found.push('height');
  if (weightKg !== null && !isWithin(weightKg, bounds.weight)) found.push('weight');
  if (found.length === 0 && heightCm !== null && weightKg !== null) {
    if (!isWithin(bmi(heightCm, weightKg), bounds.bmi)) found.push('bmi');
  }
  if (found.length === 0 && beforeKg !== null && isLaterPregnancy(profile)) {
    const bmiBefore = heightCm === null ? null : bmi(heightCm, beforeKg);
    if (
      !isWithin(beforeKg, bounds.weight) ||
      (bmiBefore !== null && !isWithin(bmiBefore, bounds.bmi))
    )
      found.push('weightBefore');
  }
  if (hasUnread(profile)) found.push('unread');
  return found;
}

/** Only what would count: of a man no week of pregnancy, of a child neither body fat nor an own number. */
function hasUnread(profile: Profile): boolean {
  const { unread, sex } = profile;
  if (sex === 'female' && unread?.pregnantWeek !== undefined) return true;
  return (
    !isChild(profile) && (unread?.bodyFatPercent ?? unread?.customMaintenanceKcal) !== undefined
  );
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
