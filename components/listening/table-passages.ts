import { i18n } from '@/components/ui/i18n';
import { startPassage } from './start-passage';
import type { PassageMaker, ReadPassage } from './start-passage';

/** A table in words, row by row, each cell after the heading of its column; or a word that it is skipped. */
export function tablePassages(table: HTMLTableElement, isRead: boolean): ReadPassage[] {
  const rows = [...table.rows].filter(({ cells }) => cells.length > 0);
  const heading = rows.find(({ cells }) => [...cells].every(({ localName }) => localName === 'th'));
  const titles = heading ? columnTitles(heading) : [];
  const opening = openTable(table, isRead);
  if (!isRead) return [opening];
  const read = rows
    .filter((row) => row !== heading)
    .flatMap((row) => rowPassage(row, titles) ?? []);
  return [opening, ...read];
}

function openTable(table: HTMLTableElement, isRead: boolean): ReadPassage {
  const passage = startPassage(table);
  passage.say(i18n.t(isRead ? 'reader.listen.table' : 'reader.listen.tableSkipped'));
  if (table.caption) {
    passage.say(': ');
    readAll(passage, table.caption);
  }
  const said = { text: passage.said(), silent: [], lang: null, element: table, pieces: [] };
  return passage.made() ?? said;
}

function rowPassage(row: HTMLTableRowElement, titles: readonly string[]): ReadPassage | null {
  const passage = startPassage(row);
  let column = 0;
  let isFirst = true;
  for (const cell of row.cells) {
    const title = titles[column];
    column += cell.colSpan;
    if (!cell.textContent.trim()) continue;
    if (!isFirst) passage.say('; ');
    isFirst = false;
    if (title && cell.localName === 'td') passage.say(`${title}: `);
    readAll(passage, cell);
  }
  return passage.made();
}

function columnTitles(heading: HTMLTableRowElement): string[] {
  return [...heading.cells].flatMap((cell) =>
    Array.from({ length: Math.min(cell.colSpan, 100) }, () => cell.textContent.trim()),
  );
}

function readAll(passage: PassageMaker, element: HTMLElement) {
  for (const child of element.childNodes) {
    if (child instanceof Text) passage.read(child);
    else if (!(child instanceof HTMLElement)) continue;
    else if (child.localName === 'br') passage.say(' ');
    else if (child.matches('sup, a') && passage.isMark(child)) passage.readSilently(child);
    else {
      readAll(passage, child);
      if (child.matches('p, div, li')) passage.say(' ');
    }
  }
}
