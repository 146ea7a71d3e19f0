import { language } from './i18n';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number in the language of the words around it, whatever the browser's own is. `decimals` is the most
 * that are written, or the least and the most.
 */
export function numberWords(value: number, decimals: number | [number, number] = 0): string {
  const [least, most] = typeof decimals === 'number' ? [0, decimals] : decimals;
  const key = `${language()} ${least} ${most}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language(), {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
  // Made once: one costs more than a hundred uses of it, and a list of foods writes many numbers.
  formats.set(key, format);
  return format.format(value);
}
