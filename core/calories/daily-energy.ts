import type { Body } from '@/core/calories/body';
import {
  checkProfile,
  equationInUse,
  isAdult,
  motherhoodOf,
  type CannotSay,
} from '@/core/calories/check-profile';
import { chosenNeed, restingKcal, type Motherhood } from '@/core/calories/maintenance';
import { mifflin } from '@/core/calories/mifflin';
import type { Equation, Profile } from '@/core/calories/profile';

export type KcalRange = { low: number; high: number };

/** What a person's body takes a day, kcal, without anything they may want of it. */
export type DailyEnergy = {
  state: 'ready';
  body: Body;
  maintenance: {
    kcal: number;
    from: Equation | 'custom';
    /** One standard error of the equation to each side; null where none is known. */
    range: KcalRange | null;
  };
  /** Null for children: the equations of rest here are made for adults. */
  restingKcal: number | null;
  /** Rest by Mifflin whatever was chosen: the net energy of an activity is told beyond it. */
  mifflinKcal: number | null;
};

/** Standard errors of the NASEM 2023 equations for 19 years and more, 339 and 246 kcal, as round numbers. */
const standardError = { male: 340, female: 250 } as const;

/** What a day takes, or what keeps us from saying it. */
export function dailyEnergy(profile: Profile): DailyEnergy | CannotSay {
  const body = checkProfile(profile);
  if ('state' in body) return body;
  const adult = isAdult(body.ageYears);
  return {
    state: 'ready',
    body,
    maintenance: maintenanceOf(profile, body),
    restingKcal: adult ? restingKcal(equationInUse(profile), body, profile.bodyFatPercent) : null,
    mifflinKcal: adult ? mifflin(body) : null,
  };
}

/** One standard error to each side of the measured need; null where no error of its equation is known to us. */
export function measuredRange(body: Body, mother: Motherhood, kcal: number): KcalRange | null {
  const error = standardError[body.sex];
  return body.ageYears >= 19 && mother.pregnantWeek === null
    ? { low: kcal - error, high: kcal + error }
    : null;
}

function maintenanceOf(profile: Profile, body: Body): DailyEnergy['maintenance'] {
  const mother = motherhoodOf(profile);
  if (isAdult(body.ageYears) && profile.customMaintenanceKcal !== null)
    return { kcal: profile.customMaintenanceKcal, from: 'custom', range: null };
  const equation = equationInUse(profile);
  const { activity, classicFactor, bodyFatPercent } = profile;
  const kcal = chosenNeed(equation, body, activity, classicFactor, bodyFatPercent, mother);
  return {
    kcal,
    from: equation,
    range: equation === 'nasem2023' ? measuredRange(body, mother, kcal) : null,
  };
}
