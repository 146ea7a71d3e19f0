import type { Passage } from './passage';

/** A date as the page writes it, as exact as it is. */
export type DateMention = { start: number; end: number; at: number; iso: string };

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthOf = (word: string): number => {
  const stem = word.replace('.', '');
  return stem.length < 3
    ? 0
    : months.findIndex((month) => month.startsWith(stem === 'sept' ? 'sep' : stem)) + 1;
};
const two = (value: number) => String(value).padStart(2, '0');

/** Years of publications in one passage: “2014”, “January, 2008”, “May 1, 2013”. Counts and ranges are none. */
export function findDates(passage: Passage): DateMention[] {
  const { tokens } = passage;
  const found: DateMention[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'number' || !/^(?:19[5-9]\d|20[0-4]\d)$/.test(token.text)) return;
    let first = at;
    let day = 0;
    if (tokens[first - 1]?.text === ',') first -= 1;
    if (
      /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(tokens[first - 1]?.text ?? '') &&
      monthOf(tokens[first - 2]?.lower ?? '') > 0
    ) {
      first -= 1;
      day = Number.parseInt(tokens[first]?.text ?? '0', 10);
    }
    const month = monthOf(tokens[first - 1]?.lower ?? '');
    const from = month > 0 ? first - 1 : at;
    const iso =
      month === 0
        ? token.text
        : day > 0
          ? `${token.text}-${two(month)}-${two(day)}`
          : `${token.text}-${two(month)}`;
    found.push({ start: tokens[from]?.start ?? token.start, end: token.end, at: from, iso });
  });
  return found;
}
