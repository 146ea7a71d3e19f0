import { loadActivities } from '@/core/activities/load-activities';
import { createActivitySearch, type ActivitySearch } from '@/core/activities/search-activities';
import { loadFoods } from '@/core/foods/load-foods';
import type { FoodSearch } from '@/core/foods/search-foods';

let foods: Promise<FoodSearch> | undefined;
let activities: Promise<ActivitySearch> | undefined;

/** Both tables are read at the first key typed into their field, not before. */
export const searchFoods = async (query: string) => {
  foods ??= Promise.all([import('@/core/foods/search-foods'), loadFoods()]).then(
    ([{ createFoodSearch }, table]) => createFoodSearch(table),
  );
  return (await foods)(query);
};

export const searchActivities = async (query: string) => {
  activities ??= loadActivities().then(createActivitySearch);
  return (await activities)(query);
};
