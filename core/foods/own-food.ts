import type { Food } from '@/core/foods/food';
import { mostKcal, mostPortionGrams, plainCell } from '@/core/foods/food-row';

/** What a package says: a name, a portion, and what that portion holds. */
export type OwnFood = {
  name: string;
  portion: string;
  grams: number;
  kcal: number;
  proteinG: number | null;
  fatG: number | null;
  carbohydrateG: number | null;
  fibreG: number | null;
};

export const mostOwnFoods = 500;

export type OwnFoodProblem =
  'no-name' | 'no-grams' | 'too-large' | 'no-kcal' | 'too-much-energy' | 'too-heavy' | 'full';

/** What keeps this from being a food that can be kept; null where nothing does. */
export function ownFoodProblem(typed: {
  name: string;
  grams: number | null;
  kcal: number | null;
  parts: readonly (number | null)[];
}): OwnFoodProblem | null {
  if (plainCell(typed.name) === '') return 'no-name';
  if (typed.grams === null) return 'no-grams';
  if (typed.grams > mostPortionGrams) return 'too-large';
  if (typed.kcal === null) return 'no-kcal';
  if ((typed.kcal * 100) / typed.grams > mostKcal) return 'too-much-energy';
  const weight = typed.parts.reduce<number>((all, grams) => all + (grams ?? 0), 0);
  // A gram of rounding: packages round each line by itself.
  return weight > typed.grams + 1 ? 'too-heavy' : null;
}

/** The table's form of it, figures for 100 g. `id` must be new. */
export function foodFromOwn(own: OwnFood, id: string): Food {
  const per100 = (value: number | null) =>
    value === null ? null : Math.round((value * 10_000) / own.grams) / 100;
  // Of a crumb of half a gram the rounding on the package can weigh more than the whole.
  const part = (grams: number | null) => {
    const in100 = per100(grams);
    return in100 === null ? null : Math.min(100, in100);
  };
  return {
    ndb: id,
    name: plainCell(own.name),
    aliases: [],
    kcal: per100(own.kcal) ?? 0,
    proteinG: part(own.proteinG),
    fatG: part(own.fatG),
    carbohydrateG: part(own.carbohydrateG),
    fibreG: part(own.fibreG),
    portions: [
      { label: plainCell(own.portion) || '1 serving', grams: own.grams },
      { label: '100 g', grams: 100 },
    ],
  };
}

/** An id that no food of the list has, and none of the table: those are five digits. */
export function newOwnId(foods: readonly Food[]): string {
  const numbers = foods.map(({ ndb }) => Number(/^own-(\d+)$/.exec(ndb)?.[1] ?? 0));
  return `own-${Math.max(0, ...numbers) + 1}`;
}

export const isOwn = (food: Food) => food.ndb.startsWith('own-');
