import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '@/core/highlights/backup';
import type { Highlight, SavedPage } from '@/core/highlights/highlight';
import { readJsonLd, writeJsonLd } from '@/core/highlights/json-ld';
import { mergePages } from '@/core/highlights/merge';
import { parseHighlight, parsePageRecord } from '@/core/highlights/parse-highlight';
import stored from '@/tests/fixtures/stored/highlights/v1.json';

const page = parsePageRecord(stored.pages[0])!;
const knee = parseHighlight(stored.highlights[0])!;
const odd: Highlight = {
  ...knee,
  id: 'f4a8f1de-0000-4000-8000-000000000002',
  anchor: { ...knee.anchor, exact: '“Ruhe”,\n<b>\u2028 & 休息 😴', start: 3 },
  colour: 'purple',
  note: 'a "quoted"\nnote = +1',
  tags: [],
  source: null,
};
const library: SavedPage[] = [{ page, highlights: [odd, knee] }];

describe.each([
  ['backup', (pages: SavedPage[]) => writeBackup(pages, new Date(0)), readBackup],
  ['JSON-LD', writeJsonLd, readJsonLd],
])('%s', (_name, write, read) => {
  test('what is written is read again, equal in every field', () => {
    expect(read(write(library))).toEqual({ ok: true, pages: library, bad: [] });
    expect(read(write([]))).toEqual({ ok: true, pages: [], bad: [] });
  });

  test('one bad record is named and does not stop the rest', () => {
    const broken = { ...odd, anchor: null } as unknown as Highlight;
    const stray = { ...odd, page: 'elsewhere' };
    // The writers take whole records only, so the bad one is put in by hand.
    const text = write([{ page, highlights: [knee, odd] }]);
    for (const record of [broken, stray]) {
      const file = JSON.parse(text, (_key, value: unknown) =>
        JSON.stringify(value) === JSON.stringify(odd) ? record : value,
      ) as unknown;
      const again = read(JSON.stringify(file));
      expect(again.ok && again.pages).toEqual([{ page, highlights: [knee] }]);
      expect(again.ok && again.bad.map(({ why }) => why)).toEqual([
        record === broken ? 'not-a-highlight' : 'other-page',
      ]);
    }
  });

  test.each([
    ['half a file', '{"pages": [', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['a list', '[]', 'other-format'],
    ['another program’s file', '{"annotations": []}', 'other-format'],
  ])('%s is refused with a reason', (_kind, file, why) => {
    expect(read(file)).toEqual({ ok: false, why });
  });
});

test('a backup of a newer version is refused as such', () => {
  const file = writeBackup(library, new Date(0)).replace('"version": 1', '"version": 2');
  expect(readBackup(file)).toEqual({ ok: false, why: 'newer-version' });
});

describe('merging', () => {
  const edited = { ...knee, note: 'Asked', modified: knee.modified + 1 };
  const recoloured: Highlight = { ...knee, colour: 'pink' };
  const other = { ...page, title: 'Sore knees', identities: [page.id, 'https://example.org/k'] };
  const [a, b, c]: SavedPage[][] = [
    [{ page, highlights: [knee] }],
    [{ page: other, highlights: [edited, odd] }],
    [{ page, highlights: [recoloured] }],
  ];

  test('the later change stays, and nothing of either side is lost', () => {
    const [merged] = mergePages(a!, b!);
    expect(merged?.highlights).toEqual([odd, edited]);
    expect(new Set(merged?.page.identities)).toEqual(
      new Set([...page.identities, 'https://example.org/k']),
    );
  });

  test('order, grouping and repetition do not matter', () => {
    const one = mergePages(mergePages(a!, b!), c!);
    expect(mergePages(c!, mergePages(b!, a!))).toEqual(one);
    expect(mergePages(mergePages(c!, a!), b!)).toEqual(one);
    expect(mergePages(one, one)).toEqual(one);
    expect(mergePages(one, a!)).toEqual(one);
  });
});
