import { writeBackup } from './backup';
import type { SavedPage } from './highlight';
import { writeHtml, type HtmlWords } from './html-file';
import { writeHypothesis } from './hypothesis';
import { writeJsonLd } from './json-ld';
import { writeLogseq, writeObsidian, type MarkdownWords } from './markdown';
import { writeReadwise } from './readwise';
import { writeSpreadsheet, type ColumnNames } from './spreadsheet';

export const exportForms = [
  'backup',
  'html',
  'spreadsheet',
  'obsidian',
  'logseq',
  'readwise',
  'hypothesis',
  'jsonld',
] as const;
export type ExportForm = (typeof exportForms)[number];

export type ExportWords = MarkdownWords & HtmlWords & { columns: ColumnNames };

/** One file, or the files of a folder, which travel as one archive. */
export type Exported =
  { name: string; text: string } | { name: string; files: { name: string; text: string }[] };

/** Everything saved, in a form of another program or of our own. Only the backup brings all of it back. */
export function exportHighlights(
  form: ExportForm,
  pages: readonly SavedPage[],
  now: Date,
  words: ExportWords,
): Exported {
  const day = now.toISOString().slice(0, 10);
  const name = (kind: string) => `leanread-highlights-${day}${kind}`;
  switch (form) {
    case 'backup':
      return { name: name('.leanread.json'), text: writeBackup(pages, now) };
    case 'jsonld':
      return { name: name('.jsonld'), text: writeJsonLd(pages) };
    case 'hypothesis':
      return { name: name('.hypothesis.json'), text: writeHypothesis(pages, now) };
    case 'readwise':
      return { name: name('.readwise.csv'), text: writeReadwise(pages) };
    case 'spreadsheet':
      return { name: name('.csv'), text: writeSpreadsheet(pages, words.columns) };
    case 'html':
      return { name: name('.html'), text: writeHtml(pages, words) };
    case 'obsidian':
      return { name: name('-obsidian.zip'), files: writeObsidian(pages, words) };
    case 'logseq':
      return { name: name('-logseq.zip'), files: writeLogseq(pages, words) };
  }
}
