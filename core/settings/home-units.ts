/** Where weight and height are told in pounds and feet: CLDR's `measurementSystem` US. */
const usRegions = ['US', 'LR', 'MM'];

/**
 * The browsers’ languages that are most likely spoken there, if no place is named: CLDR’s likely subtags. Asked
 * through `Intl`, they cost every page 40 ms, for that is what Chromium takes to load their table.
 */
const usLanguages = ['en', 'my'];

/** The units of the place a BCP 47 tag speaks of, or most likely speaks of: “en” is taken for the United States. */
export function homeUnits(tag: string): 'metric' | 'us' {
  const { language, region } = new Intl.Locale(tag);
  const isUs = region ? usRegions.includes(region) : usLanguages.includes(language);
  return isUs ? 'us' : 'metric';
}
