import { expect, test } from 'vitest';
import { tellFacts } from '@/components/facts/tell-facts';
import { parseActivities } from '@/core/activities/parse-activities';
import { emptyProfile, type Profile } from '@/core/calories/profile';
import { createArticleFacts } from '@/core/facts/find-article-facts';
import { parseFoods } from '@/core/foods/parse-foods';
import rows from '@/data/activities/activities.json';
import foods from '@/data/foods/foods.json';

const activities = parseActivities(rows);
const find = createArticleFacts(parseFoods(foods), activities);
const person: Profile = {
  ...emptyProfile,
  sex: 'male',
  ageYears: 30,
  heightCm: 175,
  weightKg: 72,
};
const told = (sentence: string, of: Profile = person) =>
  tellFacts([sentence], find, activities, of, 'kcal').map(({ words }) => words);

// Brown rice: 123 kcal × 2.02 = 248; this man's need is 2,581: 9.6 %.
test('a food is told with its energy, its weight and its share of the day', () => {
  expect(told('Have 1 cup of brown rice.')).toEqual([
    'Brown rice, cooked: about 248 kcal in 202 g, about 10% of your day.',
  ]);
});

// 150 × 60 / (4.8 × 72) = 26 minutes.
test('energy is told in minutes of brisk walking', () => {
  expect(told('The bun adds 150 calories.')).toEqual([
    'About 150 kcal, about 6% of your day. As much as about 26 min of brisk walking takes.',
  ]);
});

test('an unknown person gets the table’s figures and no share', () => {
  expect(told('Have 1 cup of brown rice.', emptyProfile)).toEqual([
    'Brown rice, cooked: about 248 kcal in 202 g.',
  ]);
  expect(told('Try 30 minutes of jogging.', emptyProfile)[0]).toMatch(/enter your weight/);
});

test('for an activity a weight is enough, where it can be one', () => {
  // 7.5 MET (jogging) or whatever the table says: only that there is an energy counts.
  expect(told('Try 30 minutes of jogging.', { ...emptyProfile, weightKg: 70 })[0]).toMatch(
    /^Jogging.*: about \d+ kcal\.$/,
  );
  expect(told('Try 30 minutes of jogging.', { ...person, weightKg: 8 })[0]).toMatch(
    /enter your weight/,
  );
});

test('what the article says is set beside the table where it is far from it', () => {
  expect(told('A cup of whole milk has 250 calories.')[0]).toMatch(
    /^Whole milk: about 149 kcal in 244 g.*The article says 250 kcal, which is far from that\.$/,
  );
});

test('the words hold no figure of the person’s body', () => {
  const words = told('Have 1 cup of brown rice after 30 minutes of jogging.').join(' ');
  for (const figure of ['175', '72', '2,581', '2581']) expect(words).not.toContain(figure);
});
