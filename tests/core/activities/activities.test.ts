import { expect, test } from 'vitest';
import { activityEnergy, minutesFor } from '@/core/activities/activity-energy';
import { parseActivities } from '@/core/activities/parse-activities';
import { createActivitySearch } from '@/core/activities/search-activities';
import rows from '@/data/activities/activities.json';

const search = createActivitySearch(parseActivities(rows));

// 3.5 MET × 72 kg × 1/6 h = 42 kcal; 1800 kcal a day at rest are 12.5 in ten minutes.
test('gross is MET × kg × hours, net leaves out this person’s own rest', () => {
  const energy = activityEnergy(3.5, 72, 1800, 10);
  expect(energy.grossKcal).toBeCloseTo(42);
  expect(energy.netKcal).toBeCloseTo(29.5);
});

test('lying still is never less than resting', () => {
  expect(activityEnergy(1, 60, 1500, 60).netKcal).toBe(0);
});

// 150 kcal at 4.8 MET and 72 kg: 345.6 kcal an hour.
test('minutes for a number of kcal', () => {
  expect(minutesFor(150, 4.8, 72)).toBeCloseTo(26.04, 2);
});

test.each([
  ['leg curl', '02054'],
  ['brisk walk', '17200'],
  ['walking', '17190'],
  ['hoovering', '05043'],
  ['running', '12050'],
  ['joging', '12020'],
  ['swiming', '18240'],
  ['yoga class', '02175'],
  ['mowing the lawn', '08120'],
  ['bike', '01014'],
  ['elipticle', '02048'],
  ['30 minutes of jogging', '12020'],
  ['walking the dog', '17165'],
  ['walk the dog', '17165'],
  ['sleeping', '07030'],
  ['sex', '14020'],
])('“%s” finds %s first', (query, code) => {
  expect(search(query)[0]?.activity.code).toBe(code);
});

test('nothing is found for nothing, or for what is no activity', () => {
  expect(search('')).toEqual([]);
  expect(search('marmalade')).toEqual([]);
});
