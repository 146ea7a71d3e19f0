import { numberWords } from '@/components/ui/number-words';
import { energyNumber, type EnergyUnit } from '@/components/calculator/figures';

const fractions: Record<string, string> = {
  '0.25': '¼',
  '0.33': '⅓',
  '0.5': '½',
  '0.67': '⅔',
  '0.75': '¾',
};

/** “0.5 cup” as people write it: “½ cup”. */
export const portionWords = (label: string) =>
  label.replace(/^0\.\d+(?= )/, (number) => fractions[number] ?? number);

export const wholeWords = (value: number) => numberWords(value);

/** One decimal where it says something. */
export const gramWords = (value: number) => numberWords(value, value < 10 ? 1 : 0);

/** “248 kcal”, “1,038 kJ”. */
export const energyWords = (kcal: number, unit: EnergyUnit) =>
  `${energyNumber(kcal, unit)} ${unit}`;
