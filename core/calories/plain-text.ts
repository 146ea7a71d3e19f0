/** The source of a number as people write it: a point or a comma before the decimals, no exponent, no sign. */
export const numberSource = String.raw`(\d{1,6}(?:[.,]\d{0,6})?)`;

/**
 * One spelling for what keyboards, phones and other pages put into a field: typographic quotes,
 * wide digits, fractions, odd spaces.
 */
export function plainText(typed: string): string {
  return typed
    .replace(/(\d)\s*½/g, '$1.5')
    .replace(/(\d)\s*¼/g, '$1.25')
    .replace(/(\d)\s*¾/g, '$1.75')
    .normalize('NFKC')
    .replace(/(\d)\s+1\/2/g, '$1.5')
    .replace(/[‘’′´`]/g, "'")
    .replace(/[“”″]|''/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A number written as `numberSource` takes it. */
export function numberFrom(text: string): number {
  return Number(text.replace(',', '.'));
}
