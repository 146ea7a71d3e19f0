/** The source of a number as people write it: a point or a comma before the decimals, no exponent, no sign. */
export const numberSource = String.raw`(\d{1,6}(?:[.,]\d{0,6})?)`;

/**
 * One spelling for what keyboards, phones and other pages put into a field: typographic quotes,
 * digits of any script, fractions, odd spaces.
 */
export function plainText(typed: string): string {
  return typed
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/(\d)\s*½/g, '$1.5')
    .replace(/(\d)\s*¼/g, '$1.25')
    .replace(/(\d)\s*¾/g, '$1.75')
    .normalize('NFKC')
    .replace(/٫/g, '.')
    .replace(/[٬،]/g, ',')
    .replace(/(\d)\s+1\/2/g, '$1.5')
    .replace(/[‘’′´`]/g, "'")
    .replace(/[“”″]|''/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Digits of every script stand in tens, from nought to nine: this one’s place among its own is its value. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** A number written as `numberSource` takes it. */
export function numberFrom(text: string): number {
  return Number(text.replace(',', '.'));
}
