import { expect, test } from 'vitest';
import { describeQuote } from '@/core/anchors/describe-quote';
import { readText } from '@/core/anchors/match-quote';
import { findPlace } from '@/core/reading/find-place';

const line = (n: number) => `Way number ${n} to rest is to sit down by the window and to wait.`;
const text = (lines: string[]) => lines.join('\n');
const lines = Array.from({ length: 12 }, (_, at) => line(at + 1));
const anchorOf = (words: string, within: string) => {
  const start = within.indexOf(words);
  return describeQuote(within, readText(within).words, start, start + words.length);
};
const wordsAt = (anchor: ReturnType<typeof anchorOf>, within: string) => {
  const place = findPlace(anchor, readText(within));
  return place && within.slice(place.start, place.end);
};

test('a paragraph is found among others that are nearly the same', () => {
  const whole = text(lines);
  expect(wordsAt(anchorOf(line(7), whole), whole)).toBe(line(7));
});

test('among equal paragraphs the one nearest to where it stood is taken', () => {
  const whole = text([
    'Rest.',
    ...Array<string>(9).fill('Sit down and wait for a while.'),
    'Rest.',
  ]);
  const start = whole.lastIndexOf('Sit down');
  const anchor = describeQuote(whole, readText(whole).words, start, start + 30);
  expect(findPlace(anchor, readText(whole))?.start).toBe(start);
});

test('an edited paragraph is found by the words that were left', () => {
  const own =
    'A short walk after the evening meal lowers the sugar in the blood of most people by a little.';
  const around = ['This stands before it all the time.', 'This stands behind it all the time.'];
  const before = text([around[0] ?? '', own, around[1] ?? '']);
  const after = text([
    'New.',
    around[0] ?? '',
    own.replace('a little', 'a third'),
    around[1] ?? '',
  ]);
  expect(wordsAt(anchorOf(own, before), after)).toContain('A short walk after the evening meal');
});

test('a paragraph that is gone is nowhere', () => {
  const before = text(lines);
  expect(wordsAt(anchorOf(line(7), before), 'Nothing of all this is left on the page.')).toBeNull();
});
