/** Where weight and height are told in pounds and feet: CLDR's `measurementSystem` US. */
const usRegions = ['US', 'LR', 'MM'];

/** The units of the place a BCP 47 tag speaks of, or most likely speaks of: “en” is taken for the United States. */
export function homeUnits(tag: string): 'metric' | 'us' {
  const { region } = new Intl.Locale(tag).maximize();
  return usRegions.includes(region ?? '') ? 'us' : 'metric';
}
