/** The rows of our tables of foods and activities as they are stored, fetched from the package when asked for. */
export async function loadFactRows(): Promise<{ foods: string[]; activities: string[] }> {
  const [foods, activities] = await Promise.all([
    import('@/data/foods/foods.json'),
    import('@/data/activities/activities.json'),
  ]);
  return { foods: foods.default, activities: activities.default };
}
