import type { Food } from '@/core/foods/food';
import { foodRow, readFoodRow } from '@/core/foods/food-row';
import { isRecord } from '@/core/is-record';

/** So much of one food. Holds no day and no hour: a plate is not a diary. */
export type PlateItem = { food: Food; label: string; count: number; grams: number };

/** More would be no plate. */
export const mostItems = 40;

export type PlateTotal = {
  kcal: number;
  grams: number;
  /** Null where no food on the plate was measured for it. */
  proteinG: number | null;
  fatG: number | null;
  carbohydrateG: number | null;
  fibreG: number | null;
  /** Foods whose fibre was not measured: the sum may be higher. */
  unmeasuredFibre: number;
};

/** Everything on the plate together. What was not measured adds nothing, and is counted. */
export function plateTotal(items: readonly PlateItem[]): PlateTotal {
  const sum = (per100: (food: Food) => number | null) => {
    const known = items.filter(({ food }) => per100(food) !== null);
    if (known.length === 0) return null;
    return known.reduce((all, { food, grams }) => all + ((per100(food) ?? 0) * grams) / 100, 0);
  };
  return {
    kcal: sum((food) => food.kcal) ?? 0,
    grams: items.reduce((all, { grams }) => all + grams, 0),
    proteinG: sum((food) => food.proteinG),
    fatG: sum((food) => food.fatG),
    carbohydrateG: sum((food) => food.carbohydrateG),
    fibreG: sum((food) => food.fibreG),
    unmeasuredFibre: items.filter(({ food }) => food.fibreG === null).length,
  };
}

/** Whether there is no room for it: more of what is there already always has room. */
export const isPlateFull = (items: readonly PlateItem[], item: PlateItem): boolean =>
  items.length >= mostItems && !sameOn(items, item);

const sameOn = (items: readonly PlateItem[], { food, label }: PlateItem) =>
  items.find((other) => other.food.ndb === food.ndb && other.label === label);

/** Puts more of a food on the plate; the same portion of the same food becomes one line. */
export function putOnPlate(items: readonly PlateItem[], item: PlateItem): PlateItem[] {
  const before = sameOn(items, item);
  if (!before) return [...items, item].slice(0, mostItems);
  const both = { ...item, count: before.count + item.count, grams: before.grams + item.grams };
  return items.map((other) => (other === before ? both : other));
}

/** As it is stored. */
export const plateRows = (items: readonly PlateItem[]) =>
  items.map(({ food, label, count, grams }) => ({ food: foodRow(food), label, count, grams }));

export type StoredPlate = ReturnType<typeof plateRows>;

export function readPlate(stored: unknown): PlateItem[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, mostItems).flatMap((each: unknown) => {
    if (!isRecord(each)) return [];
    const { label, count, grams } = each;
    const food = readFoodRow(each['food']);
    if (!food || typeof label !== 'string' || !isAmount(count) || !isAmount(grams)) return [];
    return [{ food, label, count, grams }];
  });
}

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value < 1_000_000;
