/** Wider tables were made to break something. */
const widest = 100;

/** The cells of a table, row by row; null where a cell reaches over from the left. The first row is the heading. */
export function tableRows(table: HTMLTableElement): (HTMLTableCellElement | null)[][] {
  const rows = [...table.rows].map(({ cells }) =>
    [...cells]
      .flatMap((cell) => [
        cell,
        ...Array.from({ length: Math.min(cell.colSpan, widest) - 1 }, () => null),
      ])
      .slice(0, widest),
  );
  const filled = rows.filter((cells) => cells.some((cell) => cell?.textContent.trim()));
  const isHeaded = [...(table.rows[0]?.cells ?? [])].some(({ localName }) => localName === 'th');
  // Markdown has no table without a heading; an empty one takes no cell's place.
  return isHeaded || filled.length === 0 ? filled : [[], ...filled];
}
