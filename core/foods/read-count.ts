import type { Token } from '@/core/foods/tokens-of';

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
  let count = leads ?? numberOf(first) ?? articles[first] ?? null;
  if (count === null) return null;
  let isPart = count < 1;

  const second = numberOf(word(next));
  if (word(next) in parts) {
    // “a half”, “one-third”, “three quarters”
    count *= parts[word(next)] ?? 1;
    isPart = true;
    next++;
  } else if (second !== null && !isPart) {
    if (first in articles) {
      count = second;
      isPart = second < 1;
    } else if (second < 1) count += second;
    else if (first in tens && second < 10 && word(next) in numbers) count += second;
    // Said in words before a measure in figures: so many of that size. “1-2” is a span, and none.
    else if (first in numbers && !(word(next) in numbers)) count *= second;
    else return null;
    next++;
  }
  const added = andPart(tokens, next);
  if (added) [count, next] = [count + added.count, next + added.length];
  if (isPart) {
    if (word(next) === 'of') next++;
    if (/^(a|an|one)$/.test(word(next))) next++;
    const size = numberOf(word(next));
    if (size !== null && size >= 1) [count, next] = [count * size, next + 1];
  }
  if (word(next) === 'dozen') [count, next] = [count * 12, next + 1];
  return { count, length: next - at };
}

/** “and a half” after a count or after a measure: “one and a half cups”, “a cup and a half”. */
export function andPart(tokens: readonly Token[], at: number): Count | null {
  const word = (place: number) => tokens[place]?.text ?? '';
  if (word(at) !== 'and') return null;
  const sign = numberOf(word(at + 1));
  if (sign !== null && sign < 1) return { count: sign, length: 2 };
  const times = word(at + 1) === 'a' ? 1 : sign;
  const part = parts[word(at + 2)];
  return times === null || part === undefined ? null : { count: times * part, length: 3 };
}

function numberOf(text: string): number | null {
  const named = numbers[text] ?? signs[text];
  if (named !== undefined) return named;
  const mixed = /^(?:(\d+)\s)?(\d+)\/(\d+)$/.exec(text);
  if (mixed) return Number(mixed[1] ?? 0) + Number(mixed[2]) / Number(mixed[3]);
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^\d{1,3}(?:,\d{3})+$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

const articles: Record<string, number> = { a: 1, an: 1, each: 1, every: 1, another: 1, per: 1 };

const parts: Record<string, number> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fourth: 1 / 4,
  fourths: 1 / 4,
  eighth: 1 / 8,
};

const signs: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
};

const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  ...tens,
};
