import { expect, test } from 'vitest';
import { cleanByline } from '@/core/article/clean-byline';
import { lineCues } from '@/core/article/line-cues';
import { peopleIn } from '@/core/article/person-name';
import { foldWording } from '@/core/clutter/read-wording';

/**
 * What a hostile page may write in one line. Each of these once took from seconds to minutes, for it was tried
 * from every sign of a long run to its end: here they would not come back within the test's time.
 */
const long = (part: string) => part.repeat(400_000 / part.length);

test.each(['“', '” ', '– ', '.', '(', 'a'])('400,000 signs of “%s” are folded', (part) => {
  expect(foldWording(`x${long(part)}y`)).toMatch(/^x.*y$/s);
});

test.each(['-', ', ', ':', ' '])('400,000 signs of “%s” are no writer', (part) => {
  expect(cleanByline(`x${long(part)}y`)).toBeNull();
});

test.each([' ', 'Dr. ', 'A. ', 'and ', '\u00a0'])('400,000 signs of “%s” name nobody', (part) => {
  expect(peopleIn(long(part))).toEqual([]);
});

test.each(['1,', '1.', '1-', '[', 'a '])('400,000 signs of “%s” say nothing', (part) => {
  expect(lineCues(long(part))).toEqual({});
});
