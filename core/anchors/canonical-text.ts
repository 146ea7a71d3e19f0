/**
 * A text in the one form in which passages are compared, and the way back.
 * Character `i` stands for `raw.slice(starts[i], ends[i])`.
 */
export type CanonicalText = { text: string; starts: Uint32Array; ends: Uint32Array };

/**
 * White space becomes one space, or one "\n" where a block ends; soft hyphens, direction marks and other
 * unseen characters go; curly quotes become straight; letters and their marks are composed.
 * Case, dashes and digits stay, and so do U+200C and U+200D, which carry meaning.
 */
export function canonicalText(raw: string): CanonicalText {
  const isComposed = raw.normalize('NFC') === raw;
  const starts = new Uint32Array(raw.length);
  const ends = new Uint32Array(raw.length);
  const pieces: string[] = [];
  let length = 0;
  /** White space seen since the last character, and where it began. */
  let gap = '';
  let gapStart = 0;

  const put = (characters: string, from: number, to: number) => {
    if (gap && length > 0) {
      pieces.push(gap);
      starts[length] = gapStart;
      ends[length++] = from;
    }
    gap = '';
    pieces.push(characters);
    for (let unit = 0; unit < characters.length; unit++) {
      starts[length] = from;
      ends[length++] = to;
    }
  };

  /** The same for a run of characters that stay as they are: in one piece, four times as fast. */
  const putPlain = (from: number, to: number) => {
    put(raw.charAt(from), from, from + 1);
    pieces.push(raw.slice(from + 1, to));
    for (let unit = from + 1; unit < to; unit++) {
      starts[length] = unit;
      ends[length++] = unit + 1;
    }
  };

  for (let at = 0; at < raw.length;) {
    const code = raw.charCodeAt(at);
    if (isSpace(code)) {
      if (!gap) gapStart = at;
      gap = code === newline || gap === '\n' ? '\n' : ' ';
      at += 1;
      continue;
    }
    if (isUnseen(code)) {
      at += 1;
      continue;
    }
    if (isComposed) {
      const end = plainEnd(raw, at);
      if (end > at) putPlain(at, end);
      else put(folded(code) ?? raw.charAt(at), at, at + 1);
      at = Math.max(end, at + 1);
      continue;
    }
    const end = clusterEnd(raw, at);
    const cluster = raw.slice(at, end);
    const composed = cluster.normalize('NFC');
    if (composed === cluster) {
      for (let unit = at; unit < end; unit++)
        put(folded(raw.charCodeAt(unit)) ?? raw.charAt(unit), unit, unit + 1);
    } else put(composed, at, end);
    at = end;
  }
  return { text: pieces.join(''), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

/** The canonical range inside a raw range, without white space at its edges; null if nothing is left. */
export function toCanonical(
  { text, starts, ends }: CanonicalText,
  rawStart: number,
  rawEnd: number,
): { start: number; end: number } | null {
  let start = firstIndex(ends, (end) => end > rawStart);
  let end = firstIndex(starts, (begin) => begin >= rawEnd);
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** The raw range a canonical range stands for. */
export function toRaw({ starts, ends }: CanonicalText, start: number, end: number) {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** Where a run of plain characters ends that begins here; single spaces between them belong to it. */
function plainEnd(raw: string, from: number): number {
  let end = from;
  for (;;) {
    while (isPlain(raw.charCodeAt(end))) end++;
    if (end === from || raw.charCodeAt(end) !== 32 || !isPlain(raw.charCodeAt(end + 1))) return end;
    end++;
  }
}

/** Surely no space, no unseen character and nothing to fold; NaN, past the end, is none either. */
const isPlain = (code: number): boolean =>
  (code > 32 && code < 0x7f) || (code > 0xad && code < 0x1680);

const newline = 10;

function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13) || code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Soft hyphen, zero-width space, word joiner, byte order mark, direction marks. */
function isUnseen(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  return (
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

function folded(code: number): string | undefined {
  if (code < 0x2010 || code > 0x201f) return undefined;
  if (code >= 0x2018 && code <= 0x201b) return "'";
  if (code >= 0x201c) return '"';
  return code <= 0x2011 ? '-' : undefined;
}

/** Marks, and the vowels and finals of Korean syllables, which compose with what stands before them. */
const joins = /[\p{M}\u1160-\u11ff]/u;

function clusterEnd(raw: string, at: number): number {
  let end = at + ((raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < raw.length && joins.test(raw.charAt(end))) end++;
  return end;
}

/** Index of the first value that passes; the values pass from some index on. */
function firstIndex(values: Uint32Array, passes: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(values[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
