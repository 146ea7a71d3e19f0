import type { EnergyUnit } from '@/components/calculator/figures';
import { parseActivities } from '@/core/activities/parse-activities';
import type { Profile } from '@/core/calories/profile';
import { createArticleFacts } from '@/core/facts/find-article-facts';
import { readFoodRows } from '@/core/foods/food-row';
import { tellFacts, type ToldFact } from './tell-facts';

/** Tells the facts of sentences out of these two tables. */
export function openTelling(foodRows: readonly string[], activityRows: readonly string[]) {
  const activities = parseActivities(activityRows);
  const find = createArticleFacts(readFoodRows(foodRows), activities);
  return (sentences: readonly string[], person: Profile, energyUnit: EnergyUnit): ToldFact[] =>
    tellFacts(sentences, find, activities, person, energyUnit);
}
