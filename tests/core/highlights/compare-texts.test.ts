import { expect, test } from 'vitest';
import { compareTexts } from '@/core/highlights/compare-texts';

const changed = (saved: string, now: string) => {
  const { saved: before, now: after, weighty } = compareTexts(saved, now);
  const only = (pieces: typeof before) =>
    pieces.filter(({ isKept }) => !isKept).map(({ text }) => text.trim());
  expect(before.map(({ text }) => text).join('')).toBe(saved);
  expect(after.map(({ text }) => text).join('')).toBe(now);
  return { before: only(before), after: only(after), weighty };
};

test.each([
  ['Take 20 mg a day', 'Take 40 mg a day', ['20'], ['40'], ['number']],
  ['Take 20 mg a day', 'Take 20 g a day', ['mg'], ['g'], ['unit']],
  ['Do lift it', 'Do not lift it', [], ['not'], ['negation']],
  ['You can’t drive', 'You can drive', ['t'], [], ['negation']],
  ['About 5 % of people', 'About 5 ‰ of people', [], [], ['unit']],
  ['Sleep two hours more', 'Sleep three hours more', ['two'], ['three'], ['number']],
  ['Take it after meals', 'Take it before meals', ['after'], ['before'], ['negation']],
  ['Kept at 1,500 kcal', 'Kept at 1,800 kcal', ['500'], ['800'], ['number']],
  ['Take 10-20 mg a day', 'Take 10–20 mg a day', [], [], []],
  ['It fell to -5 at night', 'It fell to 5 at night', [], [], ['number']],
  ['A calm evening walk', 'A quiet evening walk', ['calm'], ['quiet'], []],
])('“%s” that became “%s”', (saved, now, before, after, weighty) => {
  expect(changed(saved, now)).toEqual({ before, after, weighty });
});

test('words that only changed their order are no change that counts', () => {
  expect(compareTexts('Rest, then walk', 'Walk, then rest').weighty).toEqual([]);
});

test('the same words differ in nothing', () => {
  expect(changed('Take 20 mg, not more.', 'Take 20 mg, not more.')).toEqual({
    before: [],
    after: [],
    weighty: [],
  });
});
