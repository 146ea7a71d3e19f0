import { ageBand } from '@/core/calories/age-band';
import { macroGrams } from '@/core/calories/macros';

type Percent = readonly [least: number, most: number];
type Amdr = { carbohydrate: Percent; protein: Percent; fat: Percent };

/** Acceptable macronutrient distribution ranges in percent of energy (IOM 2005): 1–3, 4–18, 19+. */
const amdr: readonly Amdr[] = [
  { carbohydrate: [45, 65], protein: [5, 20], fat: [30, 40] },
  { carbohydrate: [45, 65], protein: [10, 30], fat: [25, 35] },
  { carbohydrate: [45, 65], protein: [10, 35], fat: [20, 35] },
];
/** Recommended protein of adults, grams a kg of body weight (RDA, IOM 2005). */
const proteinPerKg = 0.8;
/** Recommended carbohydrate from 1 year on, grams (RDA, IOM 2005). */
const carbohydrateRdaG = 130;

export type GramRange = { leastG: number; mostG: number };
export type MacroRanges = {
  carbohydrate: GramRange;
  protein: GramRange;
  fat: GramRange;
  fibreG: number;
  /** What is recommended for nearly everybody; protein for adults only. */
  recommended: { carbohydrateG: number; proteinG: number | null };
};

/** Ranges rather than one split: within them no split is known to be better for everybody. */
export function macroRanges(kcal: number, ageYears: number, weightKg: number): MacroRanges {
  const ranges = ageBand(ageYears, [4, 19], amdr);
  const end = (i: 0 | 1) =>
    macroGrams(kcal, {
      carbohydrate: ranges.carbohydrate[i],
      protein: ranges.protein[i],
      fat: ranges.fat[i],
    });
  const [least, most] = [end(0), end(1)];
  return {
    carbohydrate: { leastG: least.carbohydrateG, mostG: most.carbohydrateG },
    protein: { leastG: least.proteinG, mostG: most.proteinG },
    fat: { leastG: least.fatG, mostG: most.fatG },
    fibreG: least.fibreG,
    recommended: {
      carbohydrateG: carbohydrateRdaG,
      proteinG: ageYears >= 19 ? proteinPerKg * weightKg : null,
    },
  };
}
