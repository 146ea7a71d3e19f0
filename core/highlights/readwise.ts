import type { BadRecord, Import } from './backup';
import { readCsv, writeCsv } from './csv';
import { createGathering, type Strange } from './gather-strange';
import type { SavedPage } from './highlight';
import { isoDate } from './iso-date';

/** The columns Readwise reads (readwise.io/import_bulk); only the first is required. */
const columns = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/** One row a highlight. Tags travel in the note as `.tag`, the place is their order on the page. */
export function writeReadwise(pages: readonly SavedPage[]): string {
  const rows = pages.flatMap(({ page, highlights }) =>
    highlights.map(({ anchor, note, tags, created }, i) => [
      anchor.exact,
      page.title,
      '',
      page.url,
      [tags.map(dotTag).filter(Boolean).join(' '), note].filter(Boolean).join('\n'),
      String(i + 1),
      dateOf(created),
    ]),
  );
  return writeCsv([columns, ...rows]);
}

/** `.tag` has no spaces and begins with a letter; “.5 mg” is none. */
const dotTag = (tag: string): string => {
  const word = tag.trim().replace(/\s+/g, '-').replace(/^\.+/, '');
  return word && (/^[\p{L}_]/u.test(word) ? `.${word}` : `._${word}`);
};

/** `YYYY-MM-DD HH:MM:SS`, universal time. */
const dateOf = (ms: number): string => isoDate(ms).replace('T', ' ').slice(0, 19);

/** Reads what Readwise reads and writes: a table with a column `Highlight`, in any order. */
export function readReadwise(file: string, now: number, newId: () => string): Import {
  const [head, ...rows] = readCsv(file);
  const at = new Map(head?.cells.map((name, i) => [name.trim().toLowerCase(), i]));
  if (!at.has('highlight')) return { ok: false, why: 'other-format' };
  const bad: BadRecord[] = [];
  const gathering = createGathering(now, newId);
  for (const { line, cells } of rows) {
    const cell = (name: string, other = name) =>
      (cells[at.get(name) ?? at.get(other) ?? -1] ?? '').trim();
    const { tags, note } = splitNote(cell('note'));
    // Readwise's own export names some columns otherwise than its import.
    const own = cell('document tags', 'tags').split(',');
    const strange: Strange = {
      exact: cell('highlight'),
      url: cell('url', 'source url'),
      title: cell('title', 'book title'),
      note,
      tags: [...tags, ...own.map((tag) => tag.trim()).filter(Boolean)],
      created: parseDate(cell('date', 'highlighted at')),
      colour: cell('color', 'colour').toLowerCase(),
    };
    if (!gathering.add(strange)) bad.push({ where: `line ${line}`, why: 'no-passage' });
  }
  return { ok: true, pages: gathering.pages(), bad };
}

/** Words that begin with a point and a letter, before anything else, are tags. */
function splitNote(written: string): { tags: string[]; note: string } {
  const dots = /^(?:\.[\p{L}_]\S*\s*)+/u.exec(written)?.[0] ?? '';
  const tags = dots.split(/\s+/).flatMap((word) => (word ? [word.slice(1)] : []));
  return { tags, note: written.slice(dots.length) };
}

function parseDate(written: string): number | undefined {
  const plain = /^\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/.test(written);
  const ms = Date.parse(plain ? `${written.replace(' ', 'T')}Z` : written);
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}
