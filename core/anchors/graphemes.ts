/** Longer than any grapheme worth respecting; families and flags are at most some 30 units. */
const reach = 64;

/** Widens a range so that it cuts no character in two: “é” of two code points, a flag, a family. */
export function snapToGraphemes(text: string, start: number, end: number) {
  return { start: edge(text, start, 'start'), end: edge(text, end, 'end') };
}

function edge(text: string, position: number, side: 'start' | 'end'): number {
  if (position <= 0 || position >= text.length) return position;
  const from = Math.max(0, position - reach);
  const around = text.slice(from, position + reach);
  const grapheme = new Intl.Segmenter().segment(around).containing(position - from);
  if (!grapheme || from + grapheme.index === position) return position;
  return from + grapheme.index + (side === 'end' ? grapheme.segment.length : 0);
}
