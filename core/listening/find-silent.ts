import type { Stretch } from './passage';

/** “[3]”, “[1, 2]”, “[4–6]” in running text: a citation, nothing to be heard. */
const bracketed = /\s?\[\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\]/g;

export function findSilent(text: string): Stretch[] {
  return [...text.matchAll(bracketed)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

const numbers = /^\s*[[(]?\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*[\])]?\s*$/;
const signs = /^\s*[*†‡§¶]+\s*$/;

/** The words right before a raised number, where it is a reference rather than a power: “pain.²”, “the study²”, not “cm²”. */
const cites = /(?:[.,;:!?)\]”"’…]|\p{L}{4,})$/u;

/** Whether a link or a raised piece only points to a source. `before` is the text it follows. */
export function isCitationMark(text: string, before: string, isLink: boolean): boolean {
  if (signs.test(text)) return true;
  return numbers.test(text) && (isLink || /[[(,;–-]/.test(text) || cites.test(before));
}
