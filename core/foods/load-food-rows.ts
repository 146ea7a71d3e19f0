/**
 * Our food table, a food a line (parse-foods.ts), fetched from the package on first use only: it is larger
 * than the rest of the popup.
 */
export async function loadFoodRows(): Promise<string[]> {
  const { default: rows } = await import('@/data/foods/foods.json');
  return rows;
}
