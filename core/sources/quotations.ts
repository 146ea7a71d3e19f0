import type { Token } from './token';
import { functionWords } from './words';

/** A quotation with its marks, as token positions, end exclusive. */
export type Quotation = { from: number; to: number };

/**
 * Pairs quotation marks. A mark that stays open reaches the end of the block only when the next block
 * opens one again (the printers' way to quote several paragraphs); else it is a slip and counts for nothing.
 */
export function findQuotations(
  tokens: readonly Token[],
  text: string,
  runsOn: boolean,
): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  const spaceBefore = (token: Token) =>
    token.start === 0 || /[\s([—–-]/.test(text[token.start - 1] ?? '');
  const spaceAfter = (token: Token) =>
    /^(?:[\s.,;:!?)\]—–-]|$)/.test(text.slice(token.end, token.end + 1));
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark') return;
    const mark = token.text;
    const straight = mark === '"';
    if (
      mark === '“' ||
      mark === '«' ||
      (straight && (open < 0 || (spaceBefore(token) && !spaceAfter(token))))
    ) {
      const inches = straight && /\p{N}/u.test(text[token.start - 1] ?? '');
      if (!inches && (open < 0 || straight)) open = at;
    } else if ((mark === '”' || mark === '»' || straight) && open >= 0) {
      found.push({ from: open, to: at + 1 });
      open = -1;
    }
  });
  // What a colon or a comma announces is quoted to the end of the block, even where nothing goes on behind it.
  if (open >= 0 && (runsOn || /^[:,]$/.test(tokens[open - 1]?.text ?? '')))
    found.push({ from: open, to: tokens.length });
  return found.length > 0 ? found : singleQuotations(tokens, text, spaceBefore, runsOn);
}

/** “there was ‘great promise’ in it”: a pair around a few words, not the genitive of a plural (“the dogs’ ears”). */
function closesPart(tokens: readonly Token[], text: string, open: number, at: number): boolean {
  const [first, last, next] = [tokens[open], tokens[at], tokens[at + 1]];
  if (!first || !last || at - open > 16 || (first.text === '‘') !== (last.text === '’'))
    return false;
  const ends = !next || next.kind === 'mark' || functionWords.has(next.lower);
  return (
    /^$|[\s.,;:!?)]/.test(text.slice(last.end, last.end + 1)) &&
    (ends || text[last.start - 1] !== 's')
  );
}

/** British papers quote with single marks: opened before a word, closed after a stop that no letter follows. */
function singleQuotations(
  tokens: readonly Token[],
  text: string,
  spaceBefore: (token: Token) => boolean,
  runsOn: boolean,
): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  tokens.forEach((token, at) => {
    if (token.text !== '‘' && token.text !== '’' && token.text !== "'") return;
    const letterNext = /\p{L}/u.test(text[token.end] ?? '');
    if (open < 0 && token.text !== '’' && spaceBefore(token) && letterNext) open = at;
    else if (
      open >= 0 &&
      !letterNext &&
      (/[.,!?…]/.test(text[token.start - 1] ?? '') || closesPart(tokens, text, open, at))
    ) {
      // A quotation inside a quotation ends with both marks at once.
      const both = tokens[at + 1]?.text === '’' && tokens[at + 1]?.start === token.end;
      found.push({ from: open, to: both ? at + 2 : at + 1 });
      open = -1;
    }
  });
  const before = tokens[open - 1]?.text;
  if (open >= 0 && (before === ':' || (runsOn && open === 0)))
    found.push({ from: open, to: tokens.length });
  return found;
}
