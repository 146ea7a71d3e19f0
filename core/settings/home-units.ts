/** Where weight and height are told in pounds and feet: CLDR's `measurementSystem` US. */
const usRegions = ['US', 'LR', 'MM'];

/**
 * The browsers’ languages that are most likely spoken there, if no place is named: CLDR’s likely subtags. Asked
 * through `Intl`, they cost every page 40 ms, for that is what Chromium takes to load their table.
 */
const usLanguages = ['en', 'my'];

/**
 * The units of the place a BCP 47 tag speaks of, or most likely speaks of: “en” is taken for the United States. Of
 * what is no tag it says “metric”, and does not fail: no option could be read otherwise.
 */
export function homeUnits(tag: string): 'metric' | 'us' {
  const [language = '', ...parts] = tag.split(/[-_]/);
  const region = parts.find((part) => /^[A-Z]{2}$/.test(part));
  const isUs = region ? usRegions.includes(region) : usLanguages.includes(language);
  return isUs ? 'us' : 'metric';
}
