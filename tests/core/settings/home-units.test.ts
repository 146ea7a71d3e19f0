import { expect, test } from 'vitest';
import { homeUnits } from '@/core/settings/home-units';
import { parseSettings } from '@/core/settings/settings';

test.each([
  ['en', 'us'],
  ['en-US', 'us'],
  ['es-US', 'us'],
  ['en-GB', 'metric'],
  ['en-CA', 'metric'],
  ['de', 'metric'],
  ['pt-BR', 'metric'],
  ['ar', 'metric'],
  ['zh-Hans-CN', 'metric'],
  ['en_US', 'us'],
  ['en-Latn', 'us'],
  ['en-Latn-GB', 'metric'],
  ['my', 'us'],
  ['fil', 'metric'],
  ['mya', 'metric'],
  ['', 'metric'],
  ['C', 'metric'],
])('%s measures in %s', (tag, units) => {
  expect(homeUnits(tag)).toBe(units);
});

test('they are a beginning only: what was chosen stays', () => {
  expect(parseSettings({}, 'metric').units).toBe('metric');
  expect(parseSettings({ units: 'us' }, 'metric').units).toBe('us');
});
