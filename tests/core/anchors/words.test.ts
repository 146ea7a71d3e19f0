import { expect, test } from 'vitest';
import { skeletonKey, skeletonOf } from '@/core/anchors/skeleton';
import { wordAt, wordsOf } from '@/core/anchors/words';

const split = (text: string) => {
  const words = wordsOf(text);
  return Array.from(words.starts, (start, i) => text.slice(start, words.ends[i]));
};
const segments = (text: string) => {
  const words = wordsOf(text);
  const closing = Array.from(words.closes).flatMap((closes, i) => (closes ? [i] : []));
  return closing.map((last) => text.slice(0, words.ends[last]).match(/[^ .!?。\n]+$/)?.[0]);
};

test('words are runs of letters and digits', () => {
  expect(split('Take 1.5 g, twice—not more.')).toEqual([
    'Take',
    '1',
    '5',
    'g',
    'twice',
    'not',
    'more',
  ]);
});

test('every letter of a script without spaces is a word, with its marks', () => {
  expect(split('毎日 walk ที่นี่')).toEqual(['毎', '日', 'walk', 'ที่', 'นี่']);
});

test('capitals and punctuation leave the hash as it is', () => {
  expect(Array.from(wordsOf('The “Knee”').hashes)).toEqual(Array.from(wordsOf('the knee!').hashes));
  expect(Array.from(wordsOf('ÉCOLE').hashes)).toEqual(Array.from(wordsOf('école').hashes));
});

test('a segment ends with its sentence or its block, and short abbreviations do not end one', () => {
  expect(segments('Dr. Lee walks every day. Her knee is fine!\nGoals\nEat well')).toEqual([
    'day',
    'fine',
    'Goals',
    'well',
  ]);
  expect(segments('歩くことは膝に良いことです。毎日少しずつ歩いてください。')).toHaveLength(2);
});

test('a word is found by a position in or before it', () => {
  const words = wordsOf('(Walk) slowly');
  expect([0, 1, 4, 5, 7, 12, 13].map((at) => wordAt(words, at))).toEqual([0, 0, 0, 1, 1, 1, 2]);
});

test('the key of a skeleton changes with its words', () => {
  const key = (text: string) => skeletonKey(skeletonOf(wordsOf(text)));
  expect(key('Walk slowly.')).toBe(key('walk, slowly'));
  expect(key('Walk slowly.')).not.toBe(key('Walk slowly now.'));
  expect(key('one two')).not.toBe(key('two one'));
});
