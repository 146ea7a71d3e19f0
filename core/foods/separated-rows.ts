/** How a table is written: what parts its cells, and what its words stand in. */
export type Dialect = { separator: ',' | '^'; quote: '"' | '~' };

/** No cell of a table of foods is longer; what is, is no such table. */
const mostLetters = 100_000;

export type SeparatedRows = { push(text: string): void; end(): void };

/**
 * Splits a table into rows of cells, piece by piece. A quote inside a quoted cell stands twice; a
 * line break inside one belongs to it.
 */
export function createRows(dialect: Dialect, onRow: (cells: string[]) => void): SeparatedRows {
  const separator = dialect.separator.charCodeAt(0);
  const quote = dialect.quote.charCodeAt(0);
  let cells: string[] = [];
  let cell = '';
  let state: 'bare' | 'quoted' | 'quote in quoted' = 'bare';

  const endRow = () => {
    cells.push(cell);
    if (cells.length > 1 || cell !== '') onRow(cells);
    [cells, cell] = [[], ''];
  };

  return {
    push(text) {
      let from = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (state === 'quoted') {
          if (code !== quote) continue;
          cell += text.slice(from, at);
          [state, from] = ['quote in quoted', at + 1];
        } else if (state === 'quote in quoted' && code === quote) {
          // The second of two: the one that is meant.
          [state, from] = ['quoted', at];
        } else if (code === quote && cell === '' && from === at && state === 'bare') {
          [state, from] = ['quoted', at + 1];
        } else if (code === separator || code === lineFeed || code === carriageReturn) {
          cell += text.slice(from, at);
          [state, from] = ['bare', at + 1];
          if (code === separator) {
            cells.push(cell);
            cell = '';
          } else endRow();
        }
      }
      cell += text.slice(from);
      if (cell.length > mostLetters) throw new SyntaxError('longer than any cell');
    },
    end() {
      endRow();
    },
  };
}

const [lineFeed, carriageReturn] = [10, 13];
