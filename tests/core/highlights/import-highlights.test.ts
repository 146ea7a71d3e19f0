// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { exportHighlights, type ExportWords } from '@/core/highlights/export-highlights';
import type { SavedPage } from '@/core/highlights/highlight';
import { importHighlights } from '@/core/highlights/import-highlights';
import { planImport } from '@/core/highlights/plan-import';
import { textOfMarkup } from '@/page/highlights/text-of-markup';
import { knee, library, other, page } from './odd-library';

let made = 0;
const read = (file: string) =>
  importHighlights(file, {
    now: 5_000,
    newId: () => `new-${(made += 1)}`,
    textOf: textOfMarkup,
  });
const write = (
  form: 'backup' | 'jsonld' | 'hypothesis' | 'readwise',
  pages: readonly SavedPage[] = library,
) => {
  const file = exportHighlights(form, pages, new Date(0), {} as ExportWords);
  return 'text' in file ? file.text : '';
};
const pagesOf = (file: string) => {
  const found = read(file);
  if (!found.ok) throw new Error(found.why);
  return found;
};

describe('a file of ours is known by its content', () => {
  test.each(['backup', 'jsonld'] as const)('%s is read again, equal in every field', (form) => {
    expect(read(write(form))).toEqual({ ok: true, pages: library, bad: [] });
  });

  test.each(['backup', 'jsonld', 'hypothesis', 'readwise'] as const)(
    '%s is read although an editor put a mark of byte order before it',
    (form) => {
      expect(pagesOf(`\uFEFF${write(form)}`).pages.map(({ page: { id } }) => id)).toEqual(
        pagesOf(write(form)).pages.map(({ page: { id } }) => id),
      );
    },
  );

  test('Hypothesis’ keeps passage, surroundings, place, note, tags and both moments', () => {
    const [first] = pagesOf(write('hypothesis')).pages;
    const [again] = first?.highlights ?? [];
    expect(again).toMatchObject({
      anchor: {
        exact: knee.anchor.exact,
        prefix: knee.anchor.prefix,
        suffix: knee.anchor.suffix,
        start: 23,
        end: 41,
      },
      note: knee.note,
      tags: knee.tags,
      created: knee.created,
      modified: knee.modified,
    });
    expect(first?.page).toMatchObject({
      id: 'https://example.org/sore-knees',
      title: page.title,
      url: page.url,
    });
  });

  test('Readwise’s keeps passage, note, tags and moment', () => {
    const [first] = pagesOf(write('readwise')).pages;
    expect(first?.highlights[0]).toMatchObject({
      note: knee.note,
      tags: knee.tags,
      created: knee.created,
    });
    expect(first?.highlights[0]?.anchor.exact).toBe(knee.anchor.exact);
    expect(first?.highlights[1]).toMatchObject({ note: 'a "quoted"\nnote, with commas' });
  });
});

describe('Obsidian Web Clipper', () => {
  const file = JSON.stringify([
    {
      url: 'https://example.org/tea?utm_source=x#top',
      title: 'Tea',
      highlights: [{ text: 'A cup', timestamp: '2026-01-02T03:04:05Z' }],
      data: [
        {
          id: '1767323045000',
          type: 'text',
          xpath: '/p',
          startOffset: 0,
          endOffset: 5,
          content: '<p>A <b>cup</b><script>x()</script></p>',
          notes: ['warm'],
          groupId: 'g',
        },
        {
          id: '1767323045001',
          type: 'text',
          xpath: '/p',
          startOffset: 0,
          endOffset: 5,
          content: '<p>of tea</p>',
          groupId: 'g',
        },
        {
          id: '1767323045002',
          type: 'text',
          content: '',
          textQuote: { exact: 'late at night', prefix: 'no tea ', suffix: '.' },
        },
        { id: 'x', type: 'element', content: '<img>' },
        null,
      ],
    },
    { url: 'https://example.org/old', highlights: [{ text: 'Milk', notes: ['a', 'b'] }] },
  ]);

  test('groups are one passage, markup is read as text, what has none is named', () => {
    const { pages, bad } = pagesOf(file);
    expect(pages.map(({ page: { id } }) => id)).toEqual([
      'https://example.org/tea',
      'https://example.org/old',
    ]);
    expect(
      pages[0]?.highlights.map(({ anchor, note, created }) => [anchor.exact, note, created]),
    ).toEqual([
      ['A cup\nof tea', 'warm', 1767323045000],
      ['late at night', '', 1767323045002],
    ]);
    expect(pages[0]?.highlights[1]?.anchor).toMatchObject({ prefix: 'no tea ', suffix: '.' });
    expect(pages[1]?.highlights[0]).toMatchObject({ note: 'a\nb', created: 5_000 });
    expect(bad).toEqual([
      { where: '[0].data[3]', why: 'no-passage' },
      { where: '[0].data[4]', why: 'no-passage' },
    ]);
  });
});

describe('what is bad', () => {
  test('rows without a passage are named by their line, and the rest is read', () => {
    const { pages, bad } = pagesOf(
      'URL,Highlight\r\nhttps://a.org/,One\r\nhttps://a.org/,\r\n"https://b.org/","Two\r\nlines"\r\n,  \r\n',
    );
    expect(pages.map(({ highlights }) => highlights[0]?.anchor.exact)).toEqual([
      'One',
      'Two\nlines',
    ]);
    expect(bad.map(({ where }) => where)).toEqual(['line 3', 'line 6']);
  });

  test.each([
    ['nothing', '', 'other-format'],
    ['half a JSON file', '{"annotations": [', 'not-json'],
    ['another table', 'Name,Age\nAnn,4\n', 'other-format'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'other-format'],
    ['a list of numbers', '[1,2]', 'other-format'],
    ['settings of ours', '{"format":"leanread-settings","version":1}', 'other-format'],
    ['annotations that are no list', '{"annotations": 7}', 'other-format'],
  ])('%s is refused with a reason', (_case, file, why) => {
    expect(read(file)).toEqual({ ok: false, why });
  });

  test('records that are not records do not stop the others', () => {
    const file = JSON.stringify({
      annotations: [
        null,
        7,
        { target: 'x' },
        { target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'Yes' }] }], tags: [3, 'a'] },
      ],
    });
    const { pages, bad } = pagesOf(file);
    expect(pages[0]?.highlights[0]).toMatchObject({ tags: ['a'] });
    expect(bad).toHaveLength(3);
  });

  test('a passage as long as a book is named, not kept', () => {
    const { pages, bad } = pagesOf(`Highlight\n${'word '.repeat(100_000)}\nshort one\n`);
    expect(pages[0]?.highlights).toHaveLength(1);
    expect(bad).toEqual([{ where: 'line 2', why: 'no-passage' }]);
  });
});

describe('the plan of an import', () => {
  const here: SavedPage[] = [{ page, highlights: [knee] }];
  const plan = (highlights: SavedPage['highlights'], at = page) =>
    planImport(here, [{ page: at, highlights }]);

  test('what is here already is the same', () => {
    expect(plan([knee])).toMatchObject({ added: [], changed: [], same: 1 });
    expect(planImport(library, pagesOf(write('backup')).pages)).toMatchObject({
      added: [],
      changed: [],
      same: 8,
    });
  });

  test('of one id the later mark stays, with the words of both', () => {
    const later = { ...knee, colour: 'pink', note: 'Later', modified: knee.modified + 1 } as const;
    const after = { ...later, note: 'Later\nAsk the physio' };
    expect(plan([later]).changed).toEqual([{ before: knee, after }]);
    // What only says more is no second note.
    const more = { ...later, note: 'Ask the physio on Monday', tags: [] };
    expect(plan([more]).changed[0]?.after).toMatchObject({ note: more.note, tags: knee.tags });
    const emptied = { ...knee, note: '', tags: [], modified: knee.modified + 1 };
    expect(plan([emptied]).changed[0]?.after).toMatchObject({ note: knee.note, tags: knee.tags });
    const earlier = { ...knee, colour: 'pink', note: 'Earlier', modified: 1 } as const;
    expect(plan([earlier]).changed[0]?.after).toEqual({ ...knee, note: 'Ask the physio\nEarlier' });
    expect(plan([{ ...earlier, note: '', tags: [] }])).toMatchObject({ changed: [], same: 1 });
  });

  test('the same words at another place are another passage, in one file and beside what is here', () => {
    const at = (id: string, prefix: string, note: string, suffix = ' with food') => {
      const strange = other(id, { note, tags: [], skeleton: '' }, '10 mg');
      return { ...strange, anchor: { ...strange.anchor, prefix, suffix, occurrence: 0 } };
    };
    const [children, adults] = [at('c', 'Children take ', 'Mia'), at('a', 'Adults take ', 'me')];
    expect(planImport([], [{ page, highlights: [children, adults] }]).added).toEqual([
      children,
      adults,
    ]);
    const with10mg = [{ page, highlights: [children, adults] }];
    const planned = (...highlights: SavedPage['highlights']) =>
      planImport(with10mg, [{ page, highlights }]);
    // As much of what stands around as another program keeps, with its line breaks.
    const short = at('x', 'ren\ntake ', 'and Ben', ' with');
    expect(planned(short).changed[0]?.after).toEqual({ ...children, note: 'Mia\nand Ben' });
    // What tells no place is one of them if its words are there, else neither.
    expect(planned(at('x', '', 'me', ''))).toMatchObject({ added: [], changed: [], same: 1 });
    const third = at('x', '', 'whose?', '');
    expect(planned(third)).toMatchObject({ added: [third], changed: [] });
  });

  test('the same passage of the same page under another id adds its note and tags', () => {
    const strange = other('x', { note: 'Warm first', tags: ['rest', 'ice'], colour: 'pink' });
    const { changed, added } = plan([strange], {
      ...page,
      id: 'doi:10.1000/knee.42',
      identities: ['doi:10.1000/knee.42'],
    });
    expect(added).toEqual([]);
    expect(changed[0]?.after).toEqual({
      ...knee,
      note: 'Ask the physio\nWarm first',
      tags: ['knee', 'rest', 'ice'],
    });
    expect(plan([other('y', { note: 'physio', tags: ['knee'] })])).toMatchObject({
      same: 1,
      changed: [],
    });
  });

  test('of two records of one page both texts are kept, for each passage knows its own', () => {
    const [one, two] = [
      { ...page, skeletons: { one: [1] } },
      { ...page, id: 'doi:10.1000/knee.42', skeletons: { two: [2] } },
    ];
    const found = [
      { page: one, highlights: [other('x', { skeleton: 'one' }, 'One passage')] },
      { page: two, highlights: [other('y', { skeleton: 'two', page: two.id }, 'Another one')] },
    ];
    expect(planImport([], found).pages.map(({ skeletons }) => skeletons)).toEqual([
      { one: [1], two: [2] },
    ]);
  });

  test('the same file twice adds nothing the second time', () => {
    const file = pagesOf(write('hypothesis', library)).pages;
    const first = planImport([], file);
    const after = first.pages.map((each) => ({
      page: each,
      highlights: first.added.filter((one) => one.page === each.id),
    }));
    const second = planImport(after, pagesOf(write('hypothesis', library)).pages);
    expect(second).toMatchObject({ added: [], changed: [] });
    expect(second.same).toBe(8);
  });
});
