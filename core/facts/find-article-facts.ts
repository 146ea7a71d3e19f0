import type { Activity } from '@/core/activities/activity';
import type { ArticleFact } from '@/core/facts/article-fact';
import { createExerciseFinder } from '@/core/facts/find-exercise';
import { findEnergy } from '@/core/facts/find-energy';
import { createFactFinder } from '@/core/foods/find-facts';
import type { Food } from '@/core/foods/food';

/** Beyond both the article and the table cannot mean the same food in the same amount. */
const farShare = 0.3;
const farKcal = 40;

/** Finds amounts of food, of energy and of exercise in a sentence; in doubt it finds nothing. */
export function createArticleFacts(foods: readonly Food[], activities: readonly Activity[]) {
  const findFoods = createFactFinder(foods);
  const findExercise = createExerciseFinder(activities);
  return (sentence: string): ArticleFact[] => {
    const facts: ArticleFact[] = findFoods(sentence).map((fact) => ({
      kind: 'food',
      start: fact.start,
      end: fact.end,
      fact,
      saidFarOff: isFarOff(fact.saidKcal, fact.kcal),
    }));
    const exercise = findExercise(sentence).map((found): ArticleFact => ({
      kind: 'activity',
      ...found,
    }));
    const energy = findEnergy(sentence).map((found): ArticleFact => ({ kind: 'energy', ...found }));
    for (const fact of [...exercise, ...energy])
      if (facts.every(({ start, end }) => fact.end <= start || fact.start >= end)) facts.push(fact);
    return facts.sort((a, b) => a.start - b.start);
  };
}

const isFarOff = (said: number | null, table: number) =>
  said !== null && Math.abs(said - table) > Math.max(farKcal, farShare * table);
