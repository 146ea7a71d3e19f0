import type { Food, Portion } from '@/core/foods/food';
import { foodRow, readFoodRow } from '@/core/foods/food-row';

/** The figures we show, by the names of `Food`. */
export type Figure = 'kcal' | 'proteinG' | 'fatG' | 'carbohydrateG' | 'fibreG';

/** One food of a file of the USDA, as far as the file has been read. */
export type UsdaFood = {
  id: string;
  name: string;
  figures: Partial<Record<Figure, { value: number; rank: number }>>;
  portions: Portion[];
};

/**
 * FoodData Central's ids and the older numbers for the same nutrients; they do not meet. Foundation
 * foods give energy by Atwater's factors only, of which the specific ones come first.
 */
const nutrients: Record<string, { figure: Figure; rank: number }> = {
  1008: { figure: 'kcal', rank: 0 },
  2048: { figure: 'kcal', rank: 1 },
  2047: { figure: 'kcal', rank: 2 },
  208: { figure: 'kcal', rank: 0 },
  958: { figure: 'kcal', rank: 1 },
  957: { figure: 'kcal', rank: 2 },
  1003: { figure: 'proteinG', rank: 0 },
  203: { figure: 'proteinG', rank: 0 },
  1004: { figure: 'fatG', rank: 0 },
  204: { figure: 'fatG', rank: 0 },
  1005: { figure: 'carbohydrateG', rank: 0 },
  205: { figure: 'carbohydrateG', rank: 0 },
  1079: { figure: 'fibreG', rank: 0 },
  291: { figure: 'fibreG', rank: 0 },
};

export const newUsdaFood = (id: string, name: string): UsdaFood => ({
  id,
  name: plainName(name),
  figures: {},
  portions: [],
});

/** Foods of SR Legacy go by their NDB number, as ours do, so that none is there twice. */
export const ndbId = (number: string) => number.trim().padStart(5, '0');
/** Five digits are an NDB number; nothing else may look like one. */
export const fdcId = (number: string) => `fdc-${number.trim()}`;

/** Takes a nutrient where it is one that we show; anything else is passed over. */
export function addNutrient(food: UsdaFood, nutrient: string, amount: number): void {
  const known = nutrients[nutrient];
  if (!known || !Number.isFinite(amount) || amount < 0) return;
  const before = food.figures[known.figure];
  if (!before || known.rank < before.rank)
    food.figures[known.figure] = { value: amount, rank: known.rank };
}

const mostPortions = 8;

/** “1 cup, sliced” of an amount and its words; a label that is there already is another size of the same. */
export function addPortion(
  food: UsdaFood,
  said: { amount: number; words: string; described?: string; grams: number },
): void {
  const label = /[\p{L}\p{N}]/u.test(said.described ?? '')
    ? (said.described ?? '')
    : `${said.amount} ${said.words}`;
  const plain = label.replace(/\s+/g, ' ').trim();
  const tellsNothing = !/\p{L}/u.test(plain) || /not specified|undetermined/i.test(plain);
  if (tellsNothing || !(said.grams > 0) || food.portions.length >= mostPortions) return;
  if (food.portions.some((portion) => portion.label === plain)) return;
  food.portions.push({ label: plain, grams: said.grams });
}

/** The line it is kept as; null where it says no energy, or what no food can hold. */
export function usdaRow({ id, name, figures, portions }: UsdaFood): string | null {
  if (!figures.kcal || name === '') return null;
  const rounded = (figure: Figure) => {
    const found = figures[figure];
    return found ? Math.round(found.value * 100) / 100 : null;
  };
  const food: Food = {
    ndb: id,
    name,
    aliases: [],
    kcal: Math.round(figures.kcal.value),
    proteinG: rounded('proteinG'),
    fatG: rounded('fatG'),
    carbohydrateG: rounded('carbohydrateG'),
    fibreG: rounded('fibreG'),
    portions,
  };
  const row = foodRow(food);
  return readFoodRow(row) && row;
}

const mostName = 150;

const plainName = (name: string) =>
  name
    .replace(/\s*\(Includes foods for USDA's Food Distribution Program\)/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, mostName);
