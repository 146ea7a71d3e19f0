import type { BoxFacts } from '@/core/article/box-facts';

/** A box with nothing in it but what is given, in the middle of an article. */
export const box = (facts: Partial<BoxFacts>): BoxFacts => ({
  tag: 'div',
  role: '',
  lines: [],
  pushes: [],
  words: facts.lines?.join(' ').split(' ').length ?? 0,
  linkWords: 0,
  images: 0,
  players: 0,
  headings: 0,
  items: 0,
  rows: 0,
  cells: 0,
  terms: 0,
  isQuote: false,
  isLine: true,
  names: '',
  before: 'and the crust shines.',
  ...facts,
});
