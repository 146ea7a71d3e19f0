import { expect, test } from 'vitest';
import type { BoxFacts } from '@/core/article/box-facts';
import { judgeBox } from '@/core/article/judge-box';

const box = (facts: Partial<BoxFacts>): BoxFacts => ({
  tag: 'div',
  role: '',
  lines: ['About the picture.'],
  pushes: [{ kind: 'link', text: '', to: 'site', isPaid: false }],
  words: 3,
  linkWords: 0,
  images: 1,
  players: 0,
  headings: 0,
  items: 0,
  rows: 0,
  terms: 0,
  isQuote: false,
  isLine: true,
  names: '',
  before: 'and the crust shines.',
  ...facts,
});

test('a picture that leads to its larger self, with a caption, is content', () => {
  expect(judgeBox(box({ tag: 'figure' }))).toBeNull();
});

test('a picture with a title that leads away is none, whatever box it stands in', () => {
  const title = 'Nine soups for a cold evening you will love';
  const teaser = { lines: ['More from us', title], words: 12, linkWords: 9 };
  const pushes = [{ kind: 'link', text: title, to: 'site', isPaid: false } as const];
  expect(judgeBox(box({ tag: 'figure', ...teaser, pushes }))).not.toBeNull();
});
