import { language } from './i18n';

/** A number of bytes as people say it, in the language of the words around it. */
export function sizeWords(bytes: number): string {
  const [unit, size] =
    bytes < 1_000
      ? (['byte', bytes] as const)
      : bytes < 1_000_000
        ? (['kilobyte', bytes / 1_000] as const)
        : (['megabyte', bytes / 1e6] as const);
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit,
    // “37 byte” is no English; “37 bytes” is.
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
