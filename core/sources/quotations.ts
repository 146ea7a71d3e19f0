import type { Token } from './token';

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
  if (open >= 0 && runsOn) found.push({ from: open, to: tokens.length });
  return found.length > 0 ? found : singleQuotations(tokens, text, spaceBefore);
}

/** British papers quote with single marks: opened before a word, closed after a stop that no letter follows. */
function singleQuotations(
  tokens: readonly Token[],
  text: string,
  spaceBefore: (token: Token) => boolean,
): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  tokens.forEach((token, at) => {
    if (token.text !== '‘' && token.text !== '’' && token.text !== "'") return;
    const letterNext = /\p{L}/u.test(text[token.end] ?? '');
    if (open < 0 && token.text !== '’' && spaceBefore(token) && letterNext) open = at;
    else if (open >= 0 && !letterNext && /[.,!?…]/.test(text[token.start - 1] ?? '')) {
      found.push({ from: open, to: at + 1 });
      open = -1;
    }
  });
  return found;
}
