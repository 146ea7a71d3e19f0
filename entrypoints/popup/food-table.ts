import type { Food } from '@/core/foods/food';
import { readFoodRows } from '@/core/foods/food-row';
import { loadFoodRows } from '@/core/foods/load-food-rows';
import { parseFood, parseFoodNames } from '@/core/foods/parse-foods';
import type { FoodHit, FoodSearch } from '@/core/foods/search-foods';
import { readImportedFoods } from '@/platform/imported-foods';
import { importedFoods, ownFoods } from '@/platform/storage';

let foods: Promise<FoodSearch> | undefined;
let own: { key: string; search: FoodSearch } | undefined;

// A panel beside the page may be open while foods are brought in.
importedFoods.watch(() => (foods = undefined));

/** Reads the table and makes its index, once; a failure is tried again. */
export function openFoods(): Promise<FoodSearch> {
  foods ??= readFoods().catch((error: unknown) => {
    foods = undefined;
    throw error;
  });
  return foods;
}

export const searchFoods = async (query: string): Promise<FoodHit[]> => {
  const [table, ours] = [(await openFoods())(query), await searchOwn(query)];
  const { holdsAll } = await import('@/core/foods/search-foods');
  // A food of one’s own comes first where its name holds what was typed: nobody else wrote it.
  const mine = ours.filter(holdsAll).map((hit) => ({ ...hit, guessed: false }));
  return [...mine, ...table].slice(0, 12);
};

/** Has what `openFoods` needs on its way while the tab is still being drawn; where that fails, it is brought then. */
export const bringFoods = () =>
  Promise.all([import('@/core/foods/search-foods'), import('@/data/foods/foods.json')]);

async function readFoods(): Promise<FoodSearch> {
  const [{ createFoodSearch }, rows, imported] = await Promise.all([
    import('@/core/foods/search-foods'),
    loadFoodRows(),
    readImportedFoods(),
  ]);
  const others = imported ? withoutOurs(readFoodRows(imported.rows), rows) : [];
  const names = [...rows.map(parseFoodNames), ...others];
  return createFoodSearch(names, (at) => {
    const row = rows[at];
    return row === undefined ? others[at - rows.length] : parseFood(row);
  });
}

/** The table of the USDA holds most of ours as well, in words of its own. */
function withoutOurs(foods: readonly Food[], rows: readonly string[]): Food[] {
  const ours = new Set(rows.map((row) => row.slice(0, row.indexOf('|'))));
  return foods.filter(({ ndb }) => !ours.has(ndb));
}

async function searchOwn(query: string): Promise<FoodHit[]> {
  const rows = await ownFoods.read();
  if (rows.length === 0) return [];
  const key = rows.join('\n');
  if (own?.key !== key) {
    const { createFoodSearch } = await import('@/core/foods/search-foods');
    own = { key, search: createFoodSearch(readFoodRows(rows)) };
  }
  return own.search(query, 5);
}
