const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${monthName},?\\s+(\\d{4})\\b`,
  'i',
);
const monthFirst = new RegExp(
  `\\b${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'i',
);

/**
 * The first date in a text as ISO 8601, without guessing a time zone. Figures alone (03/04/2020) are
 * read only where one of the two must be the day.
 */
export function parseDate(text: string): string | null {
  const iso =
    /\b(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(
      text,
    );
  if (iso) return isDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? iso[0] : null;
  const compact = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const first = dayFirst.exec(text);
  if (first) return day(Number(first[3]), monthOf(first[2]), Number(first[1]));
  const second = monthFirst.exec(text);
  if (second) return day(Number(second[3]), monthOf(second[1]), Number(second[2]));
  const figures = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text);
  if (figures) {
    const [a, b, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
    if (a > 12) return day(year, b, a);
    if (b > 12) return day(year, a, b);
  }
  const slashed = /\b(\d{4})[./](\d{1,2})[./](\d{1,2})\b/.exec(text);
  return slashed ? day(Number(slashed[1]), Number(slashed[2]), Number(slashed[3])) : null;
}

const monthOf = (name: string | undefined) =>
  months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
const isDay = (year: number, month: number, date: number) =>
  year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && date >= 1 && date <= 31;
const day = (year: number, month: number, date: number) =>
  isDay(year, month, date)
    ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : null;
