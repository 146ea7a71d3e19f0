import type { Food } from '@/core/foods/food';

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
  'no-name' | 'no-grams' | 'no-kcal' | 'too-much-energy' | 'too-heavy' | 'full';

const mostKcalIn100G = 950;

/** What keeps this from being a food; null where nothing does. */
export function ownFoodProblem(typed: {
  name: string;
  grams: number | null;
  kcal: number | null;
  parts: readonly (number | null)[];
}): OwnFoodProblem | null {
  if (typed.name.trim() === '') return 'no-name';
  if (typed.grams === null) return 'no-grams';
  if (typed.kcal === null) return 'no-kcal';
  if ((typed.kcal * 100) / typed.grams > mostKcalIn100G) return 'too-much-energy';
  const weight = typed.parts.reduce<number>((all, grams) => all + (grams ?? 0), 0);
  // A gram of rounding: packages round each line by itself.
  return weight > typed.grams + 1 ? 'too-heavy' : null;
}

/** The table's form of it, figures for 100 g. `id` must be new. */
export function foodFromOwn(own: OwnFood, id: string): Food {
  const per100 = (value: number | null) =>
    value === null ? null : Math.round((value * 10_000) / own.grams) / 100;
  return {
    ndb: id,
    name: own.name.trim(),
    aliases: [],
    kcal: per100(own.kcal) ?? 0,
    proteinG: per100(own.proteinG),
    fatG: per100(own.fatG),
    carbohydrateG: per100(own.carbohydrateG),
    fibreG: per100(own.fibreG),
    portions: [
      { label: own.portion.trim() || '1 serving', grams: own.grams },
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
