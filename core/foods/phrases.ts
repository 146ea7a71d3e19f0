import { emptyWords, foodWords } from '@/core/foods/food-words';
import type { FoodNames } from '@/core/foods/parse-foods';

/** The words of a food's name, and of each other name it has. */
export type NameWords = { name: string[]; aliases: string[][] };

/** Read once for all that is made of them: it is a quarter of the time to the first answer. */
export const readNames = (foods: readonly FoodNames[]): NameWords[] =>
  foods.map(({ name, aliases }) => ({ name: foodWords(name), aliases: aliases.map(foodWords) }));

/**
 * Whole things people type, each with its foods. Kept without spaces, so that “ice cream” and “icecream”,
 * “peanutbutter” and “peanut butter” are one.
 */
export function createPhrases(
  foods: readonly FoodNames[],
  read: readonly NameWords[] = readNames(foods),
) {
  const ids = new Map<string, number[]>();
  const everyday = new Set<string>();
  const joined = new Set<string>();
  const add = (words: readonly string[], id: number, isEveryday = false) => {
    const key = keyOf(words);
    if (isEveryday) everyday.add(key);
    if (key === '') return;
    if (words.some((word) => joins.has(word))) joined.add(key);
    const same = ids.get(key);
    if (!same) ids.set(key, [id]);
    else if (!same.includes(id)) same.push(id);
  };
  // Everyday words first: where a word is also another food's name, the word was written on purpose.
  read.forEach(({ aliases }, id) => aliases.forEach((words) => add(words, id, true)));
  foods.forEach((food, id) => {
    const isEveryday = food.aliases.length > 0;
    if (isEveryday && food.name.includes('('))
      add(foodWords(food.name.replace(/\s*\([^)]*\)/g, '')), id);
    add(read[id]?.name ?? [], id, isEveryday);
  });
  let heads: Set<string> | undefined;
  let bare: Map<string, number[]> | undefined;

  /** “Kohlrabi, raw” is kohlrabi, where nobody wrote a word for it and nothing else is called so. */
  const bareNames = () => {
    if (bare) return bare;
    bare = new Map();
    for (const [id, { name, aliases }] of foods.entries()) {
      const [head = '', ...rest] = name.replace(/\s*\([^)]*\)/g, '').split(', ');
      const [kind = '', ...more] = rest.filter((part) => !asItIs.test(part));
      // “Mackerel, king, raw” is king mackerel.
      const key = keyOf(foodWords(`${kind} ${head}`));
      const isNamed = kind === '' ? aliases.length > 0 : !aKind.test(kind) || more.length > 0;
      if (isNamed || ids.has(key)) continue;
      // Fish is told cooked, a plant as it grows.
      const isFirst = /(?:dry|moist) heat/.test(name);
      const same = bare.get(key) ?? [];
      bare.set(key, isFirst ? [id, ...same] : [...same, id]);
    }
    return bare;
  };

  return {
    /** The keys of those that are everyday words, or names of foods that have some. */
    everyday: everyday as ReadonlySet<string>,

    exact: (words: readonly string[]): number[] => ids.get(keyOf(words)) ?? [],

    /** Whether a name joins two foods so: “macaroni and cheese” does, and “coffee with cream” is no coffee cream. */
    isJoined: (words: readonly string[]): boolean => joined.has(keyOf(words)),

    /** The foods that are called so but for how they were made, where `exact` knows none. */
    bare: (words: readonly string[]): number[] => bareNames().get(keyOf(words)) ?? [],

    ofKey: (key: string): number[] => ids.get(key) ?? [],

    /** Whether a phrase may begin with this word: most words of a sentence begin none, and that is soon said. */
    mayBegin(word: string): boolean {
      heads ??= new Set(
        [...ids.keys(), ...bareNames().keys()].map((key) => key.slice(0, lettersOfHead)),
      );
      const key = keyOf(foodWords(word));
      return key.length < lettersOfHead || heads.has(key.slice(0, lettersOfHead));
    },

    /** Whether any phrase begins like this. */
    begins: (word: string): boolean => begins(ids.keys(), word),
  };
}

const asItIs =
  /^(?:raw|fresh|cooked|boiled|drained|dry heat|moist heat|baked|roasted|canned|frozen|dried|mixed species|wild|farmed|without salt|chopped|sliced|cubed|unsweetened|plain|regular|prepared)$/i;

/** One or two words that could stand before the name. */
const aKind = /^(?!.*\b(?:with|only|and|cooked|home|sodium|salt|fat)\b)[a-z]+(?: [a-z]+)?$/i;

const joins = new Set(['and', 'with', 'in']);

const lettersOfHead = 4;

export function keyOf(words: readonly string[]): string {
  let key = '';
  for (const word of words) if (!emptyWords.has(word)) key += word;
  return key;
}

/** Whether one of many begins so. They are not copied for that: it is asked at every key, of thousands. */
export function begins(words: Iterable<string>, start: string): boolean {
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}
