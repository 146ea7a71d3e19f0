/** Where something stands from top to bottom, px. */
export type Extent = { top: number; bottom: number };

/** Of the lower of two pieces this share lies beside the other where both are on one line. */
const besideShare = 0.5;

/**
 * The lines of a text, from the boxes of its pieces: words in bold, a figure set high and a link are
 * boxes of their own and lie beside the rest of their line. In order from top to bottom.
 */
export function textLines(pieces: readonly Extent[]): Extent[] {
  const lines: Extent[] = [];
  const inOrder = pieces
    .filter(({ top, bottom }) => bottom > top)
    .sort((a, b) => a.top - b.top || b.bottom - a.bottom);
  for (const piece of inOrder) {
    const line = lines.at(-1);
    const beside = line ? Math.min(line.bottom, piece.bottom) - piece.top : 0;
    const height = line
      ? Math.min(piece.bottom - piece.top, line.bottom - line.top)
      : Number.POSITIVE_INFINITY;
    if (line && beside > height * besideShare) line.bottom = Math.max(line.bottom, piece.bottom);
    // Field by field: the box of a browser has none of its own to spread.
    else lines.push({ top: piece.top, bottom: piece.bottom });
  }
  return lines;
}

/** The line at this height or, between two, the nearer one; -1 where there are none. */
export function lineAt(lines: readonly Extent[], y: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  lines.forEach(({ top, bottom }, at) => {
    const away = Math.max(top - y, y - bottom, 0);
    if (away < least) [nearest, least] = [at, away];
  });
  return nearest;
}
