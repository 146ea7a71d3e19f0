import { expect, test } from 'vitest';
import { applyChanges } from '@/core/highlights/apply-changes';
import { highlightOf } from '../../visual/reader/marking-of';

const page = (id: string, ...quotes: string[]) => ({
  page: { version: 1 as const, id, identities: [id], title: id, url: id, skeletons: {} },
  highlights: quotes.map((quote, i) => {
    const highlight = highlightOf(quote, { page: id });
    return { ...highlight, anchor: { ...highlight.anchor, start: i * 10 } };
  }),
});
const quotes = (pages: ReturnType<typeof applyChanges>) =>
  pages.map(({ highlights }) => highlights.map(({ anchor }) => anchor.exact));

test('removing and putting back leaves the library as it was, in its order', () => {
  const before = [page('a', 'one', 'two', 'three'), page('b', 'four')];
  const [first] = before;
  const two = first?.highlights[1];
  if (!two) throw new Error('There is no second highlight.');
  const without = applyChanges(before, { removed: [two.id] });
  expect(quotes(without)).toEqual([['one', 'three'], ['four']]);
  expect(applyChanges(without, { written: [two] })).toEqual(before);
});

test('pages on which nothing changed stay the same objects', () => {
  const before = [page('a', 'one'), page('b', 'four')];
  const after = applyChanges(before, { removed: ['one'] });
  expect(after[1]).toBe(before[1]);
});
