import type { Token } from '@/core/foods/tokens-of';
import { unitOf } from '@/core/foods/unit-words';
import { wordTable } from '@/core/foods/word-table';

export type Count = { count: number; length: number };

/**
 * How many, at the head of these words: “two thirds of a”, “one and a half”, “1 ½”, “half a dozen”,
 * “forty-five”, “two 6-” of “two 6-ounce cans”. Null where no count begins.
 */
export function readCount(tokens: readonly Token[], at: number): Count | null {
  const word = (place: number) => tokens[place]?.text ?? '';
  const first = word(at);
  let next = at + 1;
  // “Third, eggs” is no third of one.
  const leads = /^(half|quarter)$/.test(first) ? parts[first] : undefined;
  // “The average avocado” is one of them; “the avocado” is that one.
  const isKind = pointing.test(first) && /^(average|typical|standard|medium)$/.test(word(next));
  const isOne = isKind || isThatOne(tokens, at);
  let count = leads ?? numberOf(first) ?? articles[first] ?? (isOne ? 1 : null);
  if (count === null) return null;
  // “a couple of plums”
  if (first === 'a' && /^(couple|pair)$/.test(word(next)) && word(next + 1) === 'of')
    return { count: 2, length: 3 };
  if (isOne && word(next) === 'same') next++;
  // “A hundred grams”, “two hundred and fifty”
  if (word(next) === 'hundred') {
    next++;
    count *= 100;
    const rest = word(next) === 'and' ? next + 1 : next;
    const tens = numbers[word(rest)];
    if (tens !== undefined) [count, next] = [count + tens, rest + 1];
    const ones = numbers[word(next)];
    if (tens !== undefined && tens >= 20 && ones !== undefined && ones < 10)
      [count, next] = [count + ones, next + 1];
    return { count, length: next - at };
  }
  let isPart = count < 1;

  // “2 x medium eggs”
  if (/^\d/.test(first) && word(next) === 'x') return { count, length: 2 };
  // “One 10-inch tortilla” is one, and not ten.
  const second = acrossAt(tokens, next) > 0 ? null : numberOf(word(next));
  const span =
    first in articles || (isPart && leads !== undefined) ? null : readSpan(tokens, at, count);
  if (span) return span;
  const share = partOf(word(next));
  if (share) {
    // “a half”, “one-third”, “three quarters”
    count *= share;
    isPart = true;
    next++;
  } else if (second !== null && !isPart) {
    if (first in articles) {
      count = second;
      isPart = second < 1;
    } else if (second < 1) count += second;
    else if (first in tens && second < 10 && word(next) in numbers) count += second;
    // So many of that size: “two 6-ounce cans”, “1 15-oz. can”. “1-9” is too wide a span, and none.
    else if (
      !(word(next) in numbers) &&
      (first in numbers || /^(oz|ounces?)$/.test(word(next + 1)))
    )
      count *= second;
    else return null;
    next++;
  }
  const added = andPart(tokens, next);
  if (added) [count, next] = [count + added.count, next + added.length];
  if (isPart) {
    if (word(next) === 'of') next++;
    if (/^(a|an|one)$/.test(word(next))) next++;
    const size = acrossAt(tokens, next) > 0 ? null : numberOf(word(next));
    if (size !== null && size >= 1) [count, next] = [count * size, next + 1];
  }
  if (word(next) === 'dozen') [count, next] = [count * 12, next + 1];
  return { count, length: next - at };
}

const pointing = /^(the|this|that|your|my|his|her|our|their)$/;

/** “The tablespoon of mayonnaise”, “that daily cup of coffee”: one, of which it was spoken before. */
export function isThatOne(tokens: readonly Token[], at: number): boolean {
  if (!pointing.test(tokens[at]?.text ?? '')) return false;
  let next = at + 1;
  while (next < at + 4 && ofTheOne.test(tokens[next]?.text ?? '')) next++;
  return unitOf(tokens[next]?.text ?? '') !== null && tokens[next + 1]?.text === 'of';
}

const ofTheOne =
  /^(same|usual|daily|morning|extra|whole|full|single|generous|heaped|level|recommended|typical|average|small|medium|large)$/;

/** “10-inch”, “6½ inch”, “20 cm”: how wide or long one is, and how many words say so. */
function widthAt(tokens: readonly Token[], at: number) {
  const number = (place: number) => numberOf(tokens[place]?.text ?? '');
  const whole = number(at);
  const part = number(at + 1) ?? 1;
  const length = part < 1 ? 2 : 1;
  const unit = /^(inch|cm)/.exec(tokens[at + length]?.text ?? '')?.[1];
  if (whole === null || !unit) return null;
  return { inches: (whole + (part % 1)) / (unit === 'cm' ? 2.54 : 1), length: length + 1 };
}

export const acrossAt = (tokens: readonly Token[], at: number): number =>
  widthAt(tokens, at)?.length ?? 0;

/** How wide the words between two places say that it is, the last of them where there are more. */
export function inchesIn(tokens: readonly Token[], from: number, to: number): number | null {
  const width = widthAt(tokens, from);
  if (from >= to) return null;
  return inchesIn(tokens, from + (width?.length ?? 1), to) ?? width?.inches ?? null;
}

/**
 * “, 8 inches long,”, “(7 to 8 inches)”, “10 inches across”, “that measures 3 inches in diameter”: how wide or long
 * one is, said after its name. Answers where the next word stands.
 */
export function skipWidth(tokens: readonly Token[], at: number): number {
  const word = (place: number) => tokens[place]?.text ?? '';
  let next = at;
  if (/^[,(–—]$/.test(word(next))) next++;
  while (ofWidth.test(word(next))) next++;
  if (numberOf(word(next)) !== null && /^(to|or|and|[–—])$/.test(word(next + 1))) next += 2;
  else if (numberOf(word(next)) !== null && acrossAt(tokens, next + 1) > 0) next++;
  const across = acrossAt(tokens, next);
  if (across === 0) return at;
  next += across;
  while (/^(long|wide|across|round|in|diameter|length|width)$/.test(word(next))) next++;
  return /^[,(–—]$/.test(word(at)) && /^[,)–—]$/.test(word(next)) ? next + 1 : next;
}

const ofWidth =
  /^(that|which|is|are|measures|measuring|about|around|approximately|roughly|over|under|between|from|at|least|just|typically|usually)$/;

/** More than twice as much is no amount that one number tells. */
const widest = 2;

/** “2–3”, “two to three”, “between 50 and 60”: the middle. */
function readSpan(tokens: readonly Token[], at: number, from: number): Count | null {
  const join = tokens[at + 1];
  const isBetween = join?.text === 'and' && /^(between|from)$/.test(tokens[at - 1]?.text ?? '');
  const isJoined = isBetween || /^(to|or|[–—])$/.test(join?.text ?? '');
  if (!isJoined) return null;
  const last = at + 2;
  const to = numberOf(tokens[last]?.text ?? '');
  if (to === null || to <= from || to > from * widest) return null;
  return { count: (from + to) / 2, length: last - at + 1 };
}

/** Whether the amount that begins here is only the far end of a span: “1-4 cups”, “20 g to 30 g”. */
export function endsSpan(tokens: readonly Token[], at: number): boolean {
  const number = (place: number) => numberOf(tokens[place]?.text ?? '');
  const join = tokens[at - 1];
  const isDash = /^[–—]$/.test(join?.text ?? '') && join?.end === tokens[at]?.start;
  if (!isDash && !/^(to|or|and)$/.test(join?.text ?? '')) return false;
  const isMeasured = unitOf(tokens[at - 2]?.text ?? '') !== null;
  const start = number(at - 2) !== null ? at - 2 : isMeasured ? at - 3 : -1;
  const [from, to] = [number(start), number(at)];
  // “Day 3 – 1 small bagel” spans nothing.
  if (from === null || (to !== null && to <= from)) return false;
  return join?.text !== 'and' || /^(between|from)$/.test(tokens[start - 1]?.text ?? '');
}

/** “and a half” after a count or after a measure: “one and a half cups”, “a cup and a half”. */
export function andPart(tokens: readonly Token[], at: number): Count | null {
  const word = (place: number) => tokens[place]?.text ?? '';
  if (word(at) !== 'and') return null;
  const sign = numberOf(word(at + 1));
  if (sign !== null && sign < 1) return { count: sign, length: 2 };
  const times = word(at + 1) === 'a' ? 1 : sign;
  const part = partOf(word(at + 2));
  return times === null || part === undefined ? null : { count: times * part, length: 3 };
}

function numberOf(text: string): number | null {
  const named = numbers[text] ?? signs[text];
  if (named !== undefined) return named;
  const mixed = /^(?:(\d+)\s)?(\d+)\/(\d+)$/.exec(text);
  if (mixed) return Number(mixed[1] ?? 0) + Number(mixed[2]) / Number(mixed[3]);
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)) return Number(text);
  return /^\d{1,3}(?:,\d{3})+$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

const partOf = (word: string) => parts[word.replace(/s$/, '')];

const parts = wordTable({
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fourth: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  eighth: 1 / 8,
  tenth: 1 / 10,
});

const signs = wordTable({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
});

/** Words that count on from `from` in steps. */
const counting = (words: string, from: number, step: number) =>
  wordTable(Object.fromEntries(words.split(' ').map((word, at) => [word, from + at * step])));

const articles = counting('a an each every another per apiece', 1, 0);

const tens = counting('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);

const numbers = wordTable({
  ...counting(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
    1,
  ),
  ...tens,
});
