import { expect, test } from 'vitest';
import { parseDraft, parseHighlight, parsePageRecord } from '@/core/highlights/parse-highlight';
import stored from '@/tests/fixtures/stored/highlights/v1.json';

const [highlight] = stored.highlights;
const [page] = stored.pages;

test('records of version 1 are read as they were written', () => {
  expect(parseHighlight(highlight)).toEqual(highlight);
  expect(parsePageRecord(page)).toEqual(page);
});

test('a record of a newer version is not read, so that nothing of it is lost', () => {
  expect(parseHighlight({ ...highlight, version: 2 })).toBeNull();
  expect(parsePageRecord({ ...page, version: 2 })).toBeNull();
});

test.each([null, undefined, 7, 'highlight', [], {}, { version: 1 }])('%j is no record', (value) => {
  expect(parseHighlight(value)).toBeNull();
  expect(parsePageRecord(value)).toBeNull();
  expect(parseDraft(value)).toBeNull();
});

test('a damaged field falls back by itself, the passage and the note stay', () => {
  const damaged = { ...highlight, colour: 'plaid', tags: 'knee', source: 3, created: 'long ago' };
  expect(parseHighlight(damaged)).toEqual({
    ...highlight,
    colour: 'yellow',
    tags: [],
    source: null,
    created: 0,
  });
});

test('without its words a highlight is none', () => {
  expect(
    parseHighlight({ ...highlight, anchor: { ...highlight?.anchor, exact: '  ' } }),
  ).toBeNull();
});

test('a damaged skeleton is left out, the page stays known', () => {
  const skeletons = { good: [1, 2], bad: [1, 'two'], worse: 'x' };
  expect(parsePageRecord({ ...page, skeletons })?.skeletons).toEqual({ good: [1, 2] });
});

test('a draft needs a passage, its text and an address', () => {
  const draft = {
    anchor: highlight?.anchor,
    skeleton: [1, 2, 3],
    colour: 'blue',
    note: '',
    tags: [' knee ', 'knee', ''],
    source: null,
    in: 'reader',
    page: { identities: ['https://example.org/a'], title: 'A', url: 'https://example.org/a' },
  };
  expect(parseDraft(draft)).toEqual({ ...draft, tags: ['knee'] });
  expect(parseDraft({ ...draft, skeleton: null })).toBeNull();
  expect(parseDraft({ ...draft, page: { identities: [''], title: 'A', url: '' } })).toBeNull();
});
