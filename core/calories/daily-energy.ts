import type { Body } from '@/core/calories/body';
import { checkProfile, isAdult, motherhoodOf, type CannotSay } from '@/core/calories/check-profile';
import { chosenNeed, restingKcal } from '@/core/calories/maintenance';
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
};

/** Standard errors of the NASEM 2023 equations for adults, 339 and 246 kcal, as round numbers. */
const standardError = { male: 340, female: 250 } as const;

/** What a day takes, or what keeps us from saying it. */
export function dailyEnergy(profile: Profile): DailyEnergy | CannotSay {
  const body = checkProfile(profile);
  if ('state' in body) return body;
  const { equation, bodyFatPercent } = profile;
  return {
    state: 'ready',
    body,
    maintenance: maintenanceOf(profile, body),
    restingKcal: isAdult(body.ageYears) ? restingKcal(equation, body, bodyFatPercent) : null,
  };
}

function maintenanceOf(profile: Profile, body: Body): DailyEnergy['maintenance'] {
  const mother = motherhoodOf(profile);
  const adult = isAdult(body.ageYears);
  if (adult && profile.customMaintenanceKcal !== null)
    return { kcal: profile.customMaintenanceKcal, from: 'custom', range: null };
  // The equations of choice are made for adults, and pregnancy has equations of its own.
  const equation = adult && mother.pregnantWeek === null ? profile.equation : 'nasem2023';
  const { activity, classicFactor, bodyFatPercent } = profile;
  const kcal = chosenNeed(equation, body, activity, classicFactor, bodyFatPercent, mother);
  const error = standardError[body.sex];
  const hasKnownError = equation === 'nasem2023' && adult && mother.pregnantWeek === null;
  return {
    kcal,
    from: equation,
    range: hasKnownError ? { low: kcal - error, high: kcal + error } : null,
  };
}
