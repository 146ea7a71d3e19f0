import { writeCsv } from './csv';
import type { SavedPage } from './highlight';
import { isoDate } from './iso-date';

/** The names of the columns, in the person's language. */
export type ColumnNames = Record<
  'passage' | 'note' | 'tags' | 'colour' | 'title' | 'address' | 'cited' | 'saved' | 'changed',
  string
>;

/** Excel takes a file for another alphabet without it. */
const byteOrderMark = '\uFEFF';

/** A table to look at and to sort, for spreadsheets; it is not meant to be read again. */
export function writeSpreadsheet(pages: readonly SavedPage[], names: ColumnNames): string {
  const head = [
    ...[names.passage, names.note, names.tags, names.colour, names.title],
    ...[names.address, names.cited, names.saved, names.changed],
  ];
  const rows = pages.flatMap(({ page, highlights }) =>
    highlights.map(({ anchor, note, tags, colour, source, created, modified }) => [
      ...[anchor.exact, note, tags.join(', '), colour, page.title],
      ...[page.url, source?.name ?? '', isoDate(created), isoDate(modified)],
    ]),
  );
  return byteOrderMark + writeCsv([head, ...rows.map((row) => row.map(guard))]);
}

/**
 * A cell that begins so is a formula to a spreadsheet, and a page may have written it (OWASP, “CSV
 * injection”); the apostrophe makes it text. Full-width signs count as their narrow ones in Excel.
 */
const guard = (cell: string): string =>
  /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
