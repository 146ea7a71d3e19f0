/**
 * What can be set in numbers, each with its ends and its step. The upper ends go past what WCAG 1.4.4
 * and 1.4.12 ask a page to bear (200 %, line height 1.5, 0.12 em between letters, 0.16 em between words).
 */
export const steps = {
  sizePercent: { least: 70, most: 250, step: 10 },
  widthEm: { least: 21, most: 60, step: 3 },
  lineHeight: { least: 1.2, most: 2.4, step: 0.1 },
  letterEm: { least: 0, most: 0.2, step: 0.02 },
  wordEm: { least: 0, most: 0.6, step: 0.06 },
} as const;

export type NumberField = keyof typeof steps;

/** The next value up or down, null at the end. Takes any number: it may have been stored. */
export function nextStep(field: NumberField, value: number, direction: 1 | -1): number | null {
  const { least, most, step } = steps[field];
  // Counted in whole steps from the lower end, so that tenths never add up to 1.7000000000000002.
  const at = (value - least) / step;
  const next = direction === 1 ? Math.floor(at + 1e-6) + 1 : Math.ceil(at - 1e-6) - 1;
  const stepped = rounded(least + next * step);
  return stepped < least || stepped > most ? null : stepped;
}

/** A stored number within its ends; undefined if it is none. */
export function asNumber(field: NumberField, value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const { least, most } = steps[field];
  return rounded(Math.min(most, Math.max(least, value)));
}

const rounded = (value: number) => Math.round(value * 100) / 100;
