/** kcal in a gram (Atwater's general factors). */
export const kcalPerGram = { carbohydrate: 4, protein: 4, fat: 9, alcohol: 7 } as const;
/** Adequate intake of fibre (IOM 2005), grams in 1,000 kcal. */
const fibrePer1000Kcal = 14;

export type MacroShares = { carbohydrate: number; protein: number; fat: number };
export type MacroGrams = {
  carbohydrateG: number;
  proteinG: number;
  fatG: number;
  fibreG: number;
};

/** Grams a day of a split in percent of energy. */
export function macroGrams(kcal: number, percent: MacroShares): MacroGrams {
  const grams = (share: number, perGram: number) => (kcal * share) / 100 / perGram;
  return {
    carbohydrateG: grams(percent.carbohydrate, kcalPerGram.carbohydrate),
    proteinG: grams(percent.protein, kcalPerGram.protein),
    fatG: grams(percent.fat, kcalPerGram.fat),
    fibreG: (kcal * fibrePer1000Kcal) / 1000,
  };
}
