import { textOf, wordsOf } from '@/page/article/box';
import { forget } from '@/page/article/kept-answers';

/** A cell with more words than this, or with paragraphs of its own, is a column of a page. */
const mostWordsInCell = 80;
const headed = 'th, caption, thead, colgroup, tfoot';
const textBoxes = 'p + p, h1, h2, h3, ul + p, p + ul, table, figure';

/** Tables that only place things, as pages of the 2000s do, become what stands in their cells. */
export function dissolveTables(root: Element): void {
  // From the inside out: whether a table only places things is seen by what its cells hold.
  for (const table of [...root.querySelectorAll('table')].reverse())
    if (isForLayout(table)) dissolve(table);
}

function isForLayout(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector(headed)) return false;
  const cells = cellsOf(table);
  const filled = cells.filter((cell) => textOf(cell) || cell.querySelector('img'));
  if (filled.length < 2) return true;
  const rows = new Set(cells.map((cell) => cell.parentElement)).size;
  const isLine = rows === 1 || rows === cells.length;
  const isText = filled.some(
    (cell) => wordsOf(cell) > mostWordsInCell || cell.querySelector(textBoxes) !== null,
  );
  return isText || (isLine && filled.some((cell) => cell.querySelector('img, p') !== null));
}

const cellsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table);

function dissolve(table: Element): void {
  const box = table.ownerDocument.createElement('div');
  for (const cell of cellsOf(table)) {
    const part = table.ownerDocument.createElement('div');
    part.append(...cell.childNodes);
    box.append(part);
  }
  forget(table);
  table.replaceWith(box);
}
