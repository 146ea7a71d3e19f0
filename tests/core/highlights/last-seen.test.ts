import { expect, test } from 'vitest';
import { parseSeenPassages, tellsNews, withVisit } from '@/core/highlights/last-seen';

const known = { a: { state: 'orphan', at: 1, now: null } } as const;

test('a passage that stands as it was saved again is forgotten here', () => {
  expect(withVisit(known, [{ id: 'a', state: 'exact', now: null }], 2)).toEqual({});
});

test('a visit writes what it found over what was known, and leaves other pages alone', () => {
  const visit = [{ id: 'b', state: 'changed' as const, now: 'other words' }];
  expect(withVisit(known, visit, 2)).toEqual({
    ...known,
    b: { state: 'changed', at: 2, now: 'other words' },
  });
});

test.each([
  [{ id: 'a', state: 'orphan', now: null }, false],
  [{ id: 'a', state: 'exact', now: null }, true],
  [{ id: 'b', state: 'exact', now: null }, false],
  [{ id: 'b', state: 'changed', now: 'x' }, true],
] as const)('%j tells news: %s', (passage, isNews) => {
  expect(tellsNews(known, [passage])).toBe(isNews);
});

test('what cannot be read is left out, entry by entry', () => {
  const stored = { a: known.a, b: { state: 'exact' }, c: 7, d: { state: 'moved' } };
  expect(parseSeenPassages(stored)).toEqual({
    a: known.a,
    d: { state: 'moved', at: 0, now: null },
  });
  expect(parseSeenPassages('nonsense')).toEqual({});
});
