import type { Highlight, SavedPage } from '@/core/highlights/highlight';
import { parseHighlight, parsePageRecord } from '@/core/highlights/parse-highlight';
import stored from '@/tests/fixtures/stored/highlights/v1.json';

export const page = parsePageRecord(stored.pages[0])!;
export const knee = parseHighlight(stored.highlights[0])!;

/** A highlight of the same page with some of it otherwise. */
export const other = (
  id: string,
  change: Partial<Highlight>,
  exact = knee.anchor.exact,
): Highlight => ({
  ...knee,
  id,
  ...change,
  anchor: { ...knee.anchor, exact },
});

/** Everything that breaks a format, each in a highlight of its own. */
export const odd: Highlight[] = [
  other(
    'a1',
    { note: 'a "quoted"\nnote, with commas', tags: ['two words', '42', 'a,b'] },
    '“Ruhe”,\n<b>\u2028 & 休息 😴',
  ),
  other('a2', { note: '=HYPERLINK("http://x")', tags: [] }, '=1+1'),
  other(
    'a3',
    { note: '# not a heading\n- not a list\n%%not a comment%%', tags: ['#x'] },
    '# Dose *today*: [[link]] `code`',
  ),
  other('a4', { note: '---\nkey:: value {{query}}', tags: [] }, '1. First | second #tag'),
  other(
    'a5',
    { note: '', tags: [], colour: 'purple', source: null },
    '</mark></blockquote><script>alert(1)</script>',
  ),
  other('a6', { note: "@SUM('x')", tags: [] }, '\u202eevil\u202c +44 20'),
];

export const library: SavedPage[] = [
  { page, highlights: [knee, ...odd] },
  {
    page: {
      ...page,
      id: 'https://example.org/b',
      identities: ['https://example.org/b'],
      url: 'javascript:alert(1)',
      title: 'Sore knees after a run',
      skeletons: {},
    },
    highlights: [other('b1', { page: 'https://example.org/b' })],
  },
];
