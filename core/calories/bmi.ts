/** Weight over height squared. Says nothing of muscle, bone or where the fat is. */
export function bmi(heightCm: number, weightKg: number): number {
  return weightKg / (heightCm / 100) ** 2;
}

/** Under this the WHO speaks of underweight; LeanRead sets no target for losing there. */
export const healthyBmi = 18.5;

export type WhoClass = 'underweight' | 'healthy' | 'overweight' | 'obesity';

/** WHO classes for adults (Technical Report 894, 2000). */
export function whoClass(value: number): WhoClass {
  if (value < healthyBmi) return 'underweight';
  if (value < 25) return 'healthy';
  return value < 30 ? 'overweight' : 'obesity';
}

export type AsianClass = 'underweight' | 'acceptable' | 'increased' | 'high';

/** Action points for Asian populations (WHO expert consultation, Lancet 2004;363:157). */
export function asianClass(value: number): AsianClass {
  if (value < healthyBmi) return 'underweight';
  if (value < 23) return 'acceptable';
  return value < 27.5 ? 'increased' : 'high';
}

/** The weight at which this height has this BMI. */
export function weightAtBmi(heightCm: number, value: number): number {
  return value * (heightCm / 100) ** 2;
}
