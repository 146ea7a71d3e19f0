import { foldText } from '@/core/article/fold-text';

const entities = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    apos: "'",
  }),
);
const longest = 2000;

/** Text out of structured data, which is often escaped for HTML once too often. */
export function plainText(text: string): string {
  return foldText(
    text
      .slice(0, longest)
      .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
        const code = parseInt(digits, hex ? 16 : 10);
        return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
      })
      .replace(/&([a-z]+);/gi, (whole, name: string) => entities.get(name.toLowerCase()) ?? whole)
      .replace(/<[^<>]*>/g, ' '),
  );
}
