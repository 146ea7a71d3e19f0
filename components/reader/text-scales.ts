/** Steps of the text size; 1 is as designed. The last is what WCAG asks a page to bear. */
export const textScales = [0.85, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

/** The next larger or smaller step, null at the end. Takes any number: it may have been stored. */
export function nextScale(scale: number, direction: 1 | -1): number | null {
  const steps = textScales.filter((step) => (direction === 1 ? step > scale : step < scale));
  return (direction === 1 ? steps[0] : steps.at(-1)) ?? null;
}
