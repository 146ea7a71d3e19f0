/** The months as the languages of most health pages write them, by their first letters. */
const names: readonly string[][] = [
  ['jan', 'ene', 'gen', 'янв'],
  ['feb', 'fév', 'fev', 'фев'],
  ['mar', 'mär', 'maa', 'мар'],
  ['apr', 'avr', 'abr', 'апр'],
  ['may', 'mai', 'mag', 'mei', 'мая', 'май'],
  ['jun', 'juin', 'giu', 'июн'],
  ['jul', 'juil', 'lug', 'июл'],
  ['aug', 'aoû', 'ago', 'авг'],
  ['sep', 'set', 'сен'],
  ['oct', 'okt', 'ott', 'out', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'dez', 'déc', 'dic', 'дек'],
];
const monthName = `(${names.flat().join('|')})\\p{L}*\\.?`;
const dayFirst = new RegExp(
  `(?<![\\d\\p{L}])(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s+(?:of\\s+|de\\s+)?${monthName},?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`,
  'iu',
);
const monthFirst = new RegExp(
  `(?<!\\p{L})${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'iu',
);
/** 2021年5月4日, 2021년 5월 4일 */
const signed = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]?/;

/**
 * The first date in a text as ISO 8601, without guessing a time zone. Figures alone (03/04/2020) are
 * read only where one of the two must be the day.
 */
export function parseDate(written: string): string | null {
  const text = withPlainFigures(written);
  const iso =
    /\b(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(
      text,
    );
  if (iso) return isDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? iso[0] : null;
  const compact = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const signs = signed.exec(text);
  if (signs) return day(Number(signs[1]), Number(signs[2]), Number(signs[3]));
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

/** Arabic and Persian figures as the ten we reckon with. */
const withPlainFigures = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (figure) => String((figure.codePointAt(0) ?? 0) & 15));

function monthOf(name: string | undefined): number {
  const wanted = (name ?? '').toLowerCase();
  return names.findIndex((all) => all.includes(wanted)) + 1;
}

const isDay = (year: number, month: number, date: number) =>
  year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && date >= 1 && date <= 31;
const day = (year: number, month: number, date: number) =>
  isDay(year, month, date)
    ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : null;
