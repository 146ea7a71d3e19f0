import { expect, test } from 'vitest';
import { version } from '@/package.json';
import { hasNews, releases } from '@/core/news/release';

const told = [{ version: '0.10.0', points: ['x'] }];

test.each([
  ['0.9.0', true],
  ['0.9.12', true],
  ['0.10.0', false],
  ['0.10.1', false],
  ['1.0.0', false],
])('to somebody who has seen up to %s, 0.10.0 is new: %s', (seen, isNew) => {
  expect(hasNews(seen, told)).toBe(isNew);
});

test('to somebody who has only just come, nothing is new', () => {
  expect(hasNews(null, told)).toBe(false);
});

test('releases are told the newest first, each once, none from the future and none at length', () => {
  const versions = releases.map((release) => release.version);
  const sorted = [...new Set(versions)].sort((one, other) =>
    other.localeCompare(one, 'en', { numeric: true }),
  );
  expect(versions).toEqual(sorted);
  expect(hasNews(version)).toBe(false);
  for (const { points } of releases) expect(points.length).toBeLessThanOrEqual(4);
});
