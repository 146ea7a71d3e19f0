import { quotationAt, type Passage } from './passage';

/** Characters of a passage, end exclusive. */
export type Piece = { passage: Passage; start: number; end: number };

/** Whether a token stands in a quotation. */
export const isQuoted = (passage: Passage, at: number) => (passage.quoted[at] ?? -1) !== -1;

/** Quotations that follow with nothing but marks before them: “…,” he said, “…”. */
export function quotationsFrom(passage: Passage, from: number, limit: number): Piece[] {
  let at = from;
  while (at < limit && !isQuoted(passage, at) && /^[,:.;—–-]$/.test(passage.tokens[at]?.text ?? ''))
    at += 1;
  if (at >= limit || !isQuoted(passage, at)) return [];
  const to = quotationAt(passage, at)?.to ?? at;
  return [
    ...piece(passage, at, Math.min(to, limit)),
    ...(to < limit ? quotationsFrom(passage, to, limit) : []),
  ];
}

/** A piece between token positions, without marks at its ends that are not a quotation's. */
export function piece(passage: Passage, from: number, to: number): Piece[] {
  const { tokens } = passage;
  const loose = (at: number) =>
    !isQuoted(passage, at) && /^[,;:.—–-]$/.test(tokens[at]?.text ?? '');
  let first = from;
  let last = to - 1;
  while (first <= last && loose(first)) first += 1;
  while (last >= first && loose(last)) last -= 1;
  const aside = asideBefore(passage, first, last);
  if (aside !== null) last = aside;
  while (last >= first && loose(last)) last -= 1;
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return start !== undefined && end !== undefined && end > start ? [{ passage, start, end }] : [];
}

/** A reference mark “(5)” or the writer's aside “(though …)” at the end is no part of the claim. */
function asideBefore(passage: Passage, first: number, last: number): number | null {
  const { tokens } = passage;
  if (isQuoted(passage, last) || !/^[)\]]$/.test(tokens[last]?.text ?? '')) return null;
  let open = last;
  while (open > first && !/^[([]$/.test(tokens[open]?.text ?? '')) open -= 1;
  const inner = tokens[open + 1];
  if (open <= first || !inner) return null;
  const mark = tokens
    .slice(open + 1, last)
    .every(({ kind, text }) => kind === 'number' || text === ',');
  return mark || /^(?:though|although|but|see|that's|which)$/.test(inner.lower) ? open - 1 : null;
}

/** The first token that begins at a character or behind it. */
function firstFrom({ tokens }: Passage, start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Quoted, paraphrased, or both: a single quoted word is already somebody's own. */
export function modeOf(pieces: readonly Piece[]): 'direct' | 'mixed' | 'indirect' {
  let quoted = false;
  let plain = false;
  for (const { passage, start, end } of pieces)
    for (let at = firstFrom(passage, start); at < passage.tokens.length; at += 1) {
      const token = passage.tokens[at];
      if (!token || token.end > end) break;
      if (token.kind === 'mark') continue;
      if (isQuoted(passage, at)) quoted = true;
      else plain = true;
    }
  if (!quoted) return 'indirect';
  return plain ? 'mixed' : 'direct';
}
