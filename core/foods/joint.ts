import { emptyWords, foodWords } from '@/core/foods/food-words';

/** Two foods said together. */
export type Joint = { before: string[]; after: string[]; isWith: boolean };

/** “Coffee with cream”, “biscuits and gravy”: taken apart at the first such word; null where there is none. */
export function readJoint(query: string): Joint | null {
  const [, before = '', join = '', after = ''] =
    /^(.+?)\s+(with|and|&)\s+(.+)$/i.exec(query.trim()) ?? [];
  const joint = { before: wordsOf(before), after: wordsOf(after), isWith: /with/i.test(join) };
  return joint.before.length > 0 && joint.after.length > 0 ? joint : null;
}

const wordsOf = (text: string) => foodWords(text).filter((word) => !emptyWords.has(word));
