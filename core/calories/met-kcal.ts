import type { Body } from '@/core/calories/body';
import { mifflin } from '@/core/calories/mifflin';

/** All the energy of these minutes: 1 MET is 1 kcal a kg and hour (Compendium of Physical Activities). */
export function metKcal(met: number, weightKg: number, minutes: number): number {
  return (met * weightKg * minutes) / 60;
}

/** What the minutes cost beyond resting, resting taken as 1 MET. The simple form. */
export function metKcalAboveOneMet(met: number, weightKg: number, minutes: number): number {
  return metKcal(met - 1, weightKg, minutes);
}

/**
 * What the minutes cost beyond this person's own rest: 1 MET overstates it (2.5–2.6 ml/kg/min
 * measured in obese adults, not 3.5).
 */
export function netActivityKcal(met: number, body: Body, minutes: number): number {
  return metKcal(met, body.weightKg, minutes) - (mifflin(body) / 24 / 60) * minutes;
}

/** Minutes after which the gross energy is this. */
export function minutesForKcal(kcal: number, met: number, weightKg: number): number {
  return (kcal / (met * weightKg)) * 60;
}
