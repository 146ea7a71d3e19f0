import { escapeLineStart, escapeMarkdown, readable } from './escape-markdown';

/** A piece of a line. Marks come in pairs; `raw` is what a reader sees, by which Markdown knows a mark from a sign. */
export type Inline =
  | { kind: 'text'; raw: string }
  /** Markup of ours that holds no mark, such as the end of a link. */
  | { kind: 'fixed'; out: string }
  | { kind: 'break' }
  | { kind: 'mark'; sign: '*' | '**' | '~~' | '=='; pair: number; isOpen: boolean };

const punctuation = /[\p{P}\p{S}]/u;

/** The lines of one block. A mark that Markdown would not take for one where it stands is left out. */
export function writeInline(pieces: readonly Inline[], lineBreak: string): string {
  const tidy = dropWrongMarks(moveSpaces(mergeTexts(pieces)));
  // A break at the end would be a sign of its own.
  while (isNothing(tidy.at(-1))) tidy.pop();
  let out = '';
  let isStart = true;
  for (const [at, piece] of tidy.entries()) {
    if (piece.kind === 'break') {
      if (!isStart) out = out.trimEnd() + lineBreak;
      isStart = lineBreak.includes('\n');
      continue;
    }
    if (piece.kind === 'text') out += textOut(piece.raw, isStart, tidy[at - 1], tidy[at + 1]);
    else out += piece.kind === 'mark' ? piece.sign : piece.out;
    isStart &&= out.endsWith('\n') || out === '';
  }
  return out.trim();
}

function isNothing(piece: Inline | undefined): boolean {
  return piece?.kind === 'break' || (piece?.kind === 'text' && !piece.raw.trim());
}

function textOut(raw: string, isStart: boolean, before?: Inline, after?: Inline): string {
  let text = escapeMarkdown(isStart ? raw.trimStart() : raw);
  if (isStart) text = escapeLineStart(text);
  // “!” before a link would make it a picture; “(” and “:” after a footnote, something else.
  if (after?.kind === 'fixed' && after.out.startsWith('[')) text = text.replace(/!$/, '\\!');
  if (before?.kind === 'fixed' && before.out.startsWith('[^')) text = text.replace(/^[(:]/, '\\$&');
  return text;
}

function mergeTexts(pieces: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      merged[merged.length - 1] = { kind: 'text', raw: readable(last.raw + piece.raw) };
    else if (piece.kind !== 'text') merged.push(piece);
    else if (piece.raw !== '') merged.push({ kind: 'text', raw: readable(piece.raw) });
  }
  return merged;
}

/** Space belongs outside of a mark: “** word**” is none. Pairs around nothing go. */
function moveSpaces(pieces: Inline[]): Inline[] {
  const moved: Inline[] = [];
  const open: { pair: number; at: number }[] = [];
  for (const piece of pieces) {
    const last = moved.at(-1);
    if (piece.kind === 'text' && last?.kind === 'mark' && last.isOpen && /^\s/.test(piece.raw)) {
      const begin = moved.findLastIndex((each) => !(each.kind === 'mark' && each.isOpen)) + 1;
      moved.splice(begin, 0, { kind: 'text', raw: ' ' });
      for (const each of open) if (each.at >= begin) each.at += 1;
      if (piece.raw.trim()) moved.push({ kind: 'text', raw: piece.raw.trimStart() });
    } else if (piece.kind === 'mark' && !piece.isOpen) {
      const begin = open.pop()?.at ?? 0;
      const isSpaced = last?.kind === 'text' && /\s$/.test(last.raw);
      if (isSpaced) moved[moved.length - 1] = { kind: 'text', raw: last.raw.trimEnd() };
      const inner = moved.slice(begin + 1);
      if (inner.every((each) => each.kind === 'text' && !each.raw)) moved.splice(begin, 1);
      else moved.push(piece);
      if (isSpaced) moved.push({ kind: 'text', raw: ' ' });
    } else {
      if (piece.kind === 'mark') open.push({ pair: piece.pair, at: moved.length });
      moved.push(piece);
    }
  }
  return mergeTexts(moved);
}

/** The rule of “flanking” (CommonMark 6.2), and no mark beside another, where signs would run together. */
function dropWrongMarks(pieces: Inline[]): Inline[] {
  const wrong = new Set<number>();
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'mark') continue;
    const [before, after] = [edge(pieces[at - 1], 'end'), edge(pieces[at + 1], 'start')];
    const [outside, inside] = piece.isOpen ? [before, after] : [after, before];
    const isFlanking =
      inside !== '' &&
      !/\s/.test(inside) &&
      (!punctuation.test(inside) ||
        outside === '' ||
        /\s/.test(outside) ||
        punctuation.test(outside));
    const besideMark = [pieces[at - 1], pieces[at + 1]].some((each) => each?.kind === 'mark');
    if (!isFlanking || besideMark) wrong.add(piece.pair);
  }
  return wrong.size === 0
    ? pieces
    : mergeTexts(pieces.filter((each) => each.kind !== 'mark' || !wrong.has(each.pair)));
}

/** The sign a mark stands beside; '' at the end of a line. */
function edge(piece: Inline | undefined, which: 'start' | 'end'): string {
  if (!piece || piece.kind === 'break') return '';
  const text = piece.kind === 'text' ? piece.raw : piece.kind === 'fixed' ? piece.out : piece.sign;
  const signs = which === 'start' ? [...text.slice(0, 2)] : [...text.slice(-2)].reverse();
  return signs[0] ?? '';
}
