import { foodWords } from '@/core/foods/food-words';
import type { Joint } from '@/core/foods/joint';

/** What is added, or said to be missing, is not what a food is. */
const added = /\b(?:with|without|in|no|on|for)\b.*$/i;

const missing = /\b(?:without|no|not)\b.*$/i;

const partsOf = (name: string) =>
  name
    .replace(/\([^)]*\)/g, '')
    .split(', ')
    .map((part) => foodWords(part.replace(added, '')));

/** The words that say what a food is: “honey roll sausage” of “Honey roll sausage, beef”. */
export const headOf = (name: string): string[] => partsOf(name)[0] ?? [];

/**
 * Whether a name calls a food what was typed: it holds all of the words, and what it says first was typed.
 * “Honey roll sausage” is no sausage roll, and “coffee cream” no coffee with cream. The last word may be
 * begun only.
 */
export function isCalled(
  typed: readonly string[],
  name: string,
  { joint, isLastBegun }: { joint: Joint | null; isLastBegun: boolean },
): boolean {
  const last = typed.at(-1) ?? '';
  const isLast = (word: string) => isLastBegun && word.startsWith(last);
  const words = foodWords(name.replace(missing, ''));
  if (!typed.every((word) => words.includes(word) || (word === last && words.some(isLast))))
    return false;
  const isTyped = (word: string) => typed.includes(word) || isLast(word);
  const [head = [], ...others] = partsOf(name);
  // “Biscuits and gravy” are no biscuit gravy.
  if (joint && !joint.isWith && !/,|&|\band\b/i.test(name)) return false;
  if (joint?.isWith && !joint.before.includes(head.at(-1) ?? '')) return false;
  if (head.length > 0 && head.every(isTyped)) return true;
  // “Taco Bell, taco salad”: behind the maker’s name.
  return others.some((part) => part.length === typed.length && part.every(isTyped));
}
