import { expect, test } from 'vitest';
import { openTelling } from '@/components/facts/open-telling';
import { emptyProfile } from '@/core/calories/profile';
import activities from '@/data/activities/activities.json';
import foods from '@/data/foods/foods.json';

test('what is told of several sentences says of which sentence and which words', () => {
  const tell = openTelling(foods, activities);
  const sentences = ['The kettle sang.', 'Have 1 cup of brown rice.'];
  expect(tell(sentences, emptyProfile, 'kcal')).toEqual([
    { sentence: 1, start: 5, end: 24, words: 'Brown rice, cooked: about 248 kcal in 202 g.' },
  ]);
});

test('before the tables are laid down nothing is told', () => {
  expect(openTelling([], [])(['Have 1 cup of brown rice.'], emptyProfile, 'kcal')).toEqual([]);
});
