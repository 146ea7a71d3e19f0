import { parseFoods } from '@/core/foods/parse-foods';
import type { Food } from '@/core/foods/food';

/** Our food table, fetched from the package on first use only: it is larger than the rest of the popup. */
export async function loadFoods(): Promise<Food[]> {
  const { default: rows } = await import('@/data/foods/foods.json');
  return parseFoods(rows);
}
