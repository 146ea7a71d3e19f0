import { ageBand } from '@/core/calories/age-band';
import { macroGrams } from '@/core/calories/macros';
import { noMotherhood, type Motherhood } from '@/core/calories/maintenance';

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
/** What pregnancy and breast-feeding add to it: 46 g become 71 g in the summary tables (RDA, IOM 2005). */
const motherProteinG = 25;
/** Recommended carbohydrate from 1 year on, grams (RDA, IOM 2005). */
const carbohydrateRdaG = { any: 130, pregnant: 175, breastfeeding: 210 };

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
export function macroRanges(
  kcal: number,
  ageYears: number,
  weightKg: number,
  { pregnantWeek, weightBeforePregnancyKg, breastfeeding }: Motherhood = noMotherhood,
): MacroRanges {
  const isPregnant = pregnantWeek !== null;
  const state = breastfeeding !== 'no' ? 'breastfeeding' : isPregnant ? 'pregnant' : 'any';
  // What was gained in pregnancy is what the 25 g are for.
  const ownKg = (isPregnant ? weightBeforePregnancyKg : null) ?? weightKg;
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
      carbohydrateG: carbohydrateRdaG[state],
      proteinG:
        ageYears >= 19 ? proteinPerKg * ownKg + (state === 'any' ? 0 : motherProteinG) : null,
    },
  };
}
