/** What an activity costs: in all, and beyond what resting for as long would have cost. */
export type ActivityEnergy = { grossKcal: number; netKcal: number };

/**
 * 1 MET is 1 kcal a kg and hour (2024 Adult Compendium of Physical Activities, adults of 19–59).
 * Net subtracts this person's own rest, not 1 MET: rest measures 2.5–2.6 ml/kg/min in obese adults, not 3.5.
 */
export function activityEnergy(
  met: number,
  weightKg: number,
  restingKcalPerDay: number,
  minutes: number,
): ActivityEnergy {
  const grossKcal = (met * weightKg * minutes) / 60;
  const netKcal = Math.max(0, grossKcal - (restingKcalPerDay / 1440) * minutes);
  return { grossKcal, netKcal };
}

/** How long this takes for so many kcal in all; Infinity where it costs none. */
export function minutesFor(kcal: number, met: number, weightKg: number): number {
  return (kcal * 60) / (met * weightKg);
}
