import type { Activity } from '@/core/activities/activity';
import type { FoodFact } from '@/core/foods/find-facts';

/** Something a sentence says that a person can be told more of, and where it stands. */
export type ArticleFact = { start: number; end: number } & (
  | { kind: 'food'; fact: FoodFact; saidFarOff: boolean }
  | { kind: 'energy'; kcal: number }
  | { kind: 'activity'; activity: Activity; minutes: number }
);
