import type { Food } from '@/core/foods/food';
import { emptyWords, foodWords, sameWord } from '@/core/foods/food-words';
import { headOf, isCalled } from '@/core/foods/is-called';
import { readJoint, type Joint } from '@/core/foods/joint';
import { createPhraseGuesses } from '@/core/foods/phrase-guesses';
import { isMadeSo, readManner } from '@/core/foods/manner';
import { createNearest } from '@/core/foods/nearest';
import type { FoodNames } from '@/core/foods/parse-foods';
import { begins, createPhrases, readNames } from '@/core/foods/phrases';
import { createWordIndex } from '@/core/foods/word-index';

export type FoodHit = {
  food: Food;
  /** Higher is better; comparable within one answer only. */
  score: number;
  /** Nothing is called as typed: a word was taken for another one, or a name says more or less than was typed. */
  guessed: boolean;
};

export type FoodSearch = (query: string, limit?: number) => FoodHit[];

/**
 * Search as one types. Everyday words that somebody wrote for a food come before words found in names;
 * a misspelt query is read as the nearest known words only when its own words are unknown. Where foods are
 * known by their names only, `foodAt` gives those that were found.
 */
export function createFoodSearch(foods: readonly Food[]): FoodSearch;
export function createFoodSearch(
  foods: readonly FoodNames[],
  foodAt: (at: number) => Food | undefined,
): FoodSearch;
export function createFoodSearch(
  foods: readonly FoodNames[],
  foodAt = (at: number) => foods[at] as Food | undefined,
): FoodSearch {
  const read = readNames(foods);
  const phrases = createPhrases(foods, read);
  const guesses = createPhraseGuesses(foods, phrases);
  // Of the few that an answer is made of, not of the thousands that it is not.
  const priors = new Map<number, number>();
  const priorOf = (id: number): number => {
    const food = foods[id];
    const prior = priors.get(id) ?? (food ? likelihood(food) : 1);
    priors.set(id, prior);
    return prior;
  };
  const index = createWordIndex(read, priorOf);
  const known = new Map<string, number>();
  for (const { name, aliases } of read) {
    const weight = aliases.length > 0 ? 3 : 1;
    for (const words of [name, ...aliases])
      for (const word of words)
        if (word.length > 2) known.set(word, (known.get(word) ?? 0) + weight);
  }
  // “aubergene” is one letter from “aubergine” and far from “eggplant”, the form both are read as.
  const others = [...sameWord].filter(([, form]) => form.split(' ').every((w) => known.has(w)));
  let near: ReturnType<typeof createNearest> | undefined;
  const nearest = (word: string) => {
    near ??= createNearest(new Map([...known, ...others.map(([other]) => [other, 3] as const)]));
    return near(word);
  };
  const isBegun = (word: string) => phrases.begins(word) || begins(known.keys(), word);
  const formOf = (word: string) => sameWord.get(word)?.split(' ') ?? [word];

  const idsOf = (words: string[], wanted: 'all' | 'any') =>
    index.find(words, wanted, wanted === 'all' && (words.at(-1)?.length ?? 0) > 2);

  /** “Swed” is on its way to “swede”, which is read as the American word for it. */
  const beginningOfOther = (typed: string[]): number[] => {
    const last = typed.at(-1) ?? '';
    if (last.length < (typed.length > 1 ? 2 : 4)) return [];
    const forms = others.filter(([other]) => other.startsWith(last)).map(([, form]) => form);
    return forms.flatMap((form) => phrases.exact([...typed.slice(0, -1), ...form.split(' ')]));
  };

  /** “Pan fried cod” is the cod that was cooked, “2 large eggs” are eggs. */
  const inManner = (typed: string[]): number[] => {
    const manner = readManner(typed);
    if (!manner) return [];
    const plain = phrases.exact(manner.rest);
    if (plain.length === 0) return [];
    const fits = (id: number) =>
      isMadeSo(manner.said, foods[id]?.name ?? '', foods[id]?.aliases ?? []);
    if (manner.said.length === 0) return plain;
    // Of the same food only: baked beans hold tomatoes, and are none that were baked.
    const isOfIt = (id: number) => {
      const head = foodWords(foods[id]?.name.split(',')[0] ?? '');
      return foods[id]?.aliases.length && manner.rest.every((word) => head.includes(word));
    };
    const variants = idsOf(manner.rest, 'all').filter(isOfIt);
    return [...plain, ...variants].filter(fits).slice(0, 3);
  };

  /** Whether one of its names calls a food so, all in all. */
  const isSo = (id: number, words: string[], how: Parameters<typeof isCalled>[2]) => {
    const { name = '', aliases = [] } = foods[id] ?? {};
    if (unmade.test(name) && !unmade.test(words.join(' '))) return false;
    return [name, ...aliases].some((each) => isCalled(words, each, how));
  };

  /** “Coffee with cream” is coffee first; “salt and pepper” is both, where both are something. */
  const partsOf = ({ before, after, isWith }: Joint): number[] => {
    const [first = [], second = []] = [before, after].map((words) => {
      const ids = phrases.exact(words);
      return ids.length > 0 ? ids : inManner(words);
    });
    return isWith || second.length > 0 ? [...first, ...(first.length > 0 ? second : [])] : [];
  };

  /** Nearer to “oat milk” than oats is a milk. */
  const headFirst = (ids: readonly number[], word: string) => {
    const nearer = ids.find((id) => headOf(foods[id]?.name ?? '').at(-1) === word);
    return nearer === undefined ? ids : [nearer, ...ids];
  };

  return (query, limit = 12) => {
    const typed = withoutBegunEmpty(withoutEmpty(foodWords(query)));
    if (typed.length === 0) return [];
    const last = typed.length - 1;
    const meant = typed.flatMap((word, at) =>
      // The word still being typed may be the beginning of a longer one.
      known.has(word) || (at === last && isBegun(word)) ? [word] : formOf(nearest(word) ?? word),
    );
    const found = new Map<number, { score: number; isNear: boolean }>();
    const take = (ids: Iterable<number>, score: number, isNear = false) => {
      let down = 0;
      for (const id of ids) {
        if (found.size >= limit) return;
        if (!found.has(id)) found.set(id, { score: score - down++ / 1000, isNear });
      }
    };

    const unknown = typed.filter(
      (word, at) => !known.has(word) && !(at === last && isBegun(word)),
    ).length;
    // “Coffee with cream” is no “coffee cream”.
    const joint = readJoint(query);
    const isOne = joint === null || phrases.isJoined(typed);
    take(guesses.titled(query), 8);
    take(guesses.named(query), 7);
    if (isOne) {
      take(phrases.exact(typed), 6);
      // “Juice orange”, “potatoes mashed”: as a list of the kitchen has it.
      if (found.size === 0 && typed.length === 2) take(phrases.exact([...typed].reverse()), 5.7);
      take(inManner(typed), 5.5);
    }
    const surely = found.size;
    // “Peanut b” is on its way to “peanut butter”, and no peanut misspelt; “caesar salad” is all said, and no
    // lettuce of which somebody wrote “caesar salad leaves”.
    const isLastBegun = !known.has(typed[last] ?? '');
    if (found.size === 0 && isLastBegun) {
      take(beginningOfOther(typed), 5.3);
      if (found.size === 0) take(guesses.beginning(typed).slice(0, 6), 5.2);
    }
    if (isOne) take(phrases.exact(meant), 5);
    if (found.size === 0 && unknown > 0) take(guesses.near(typed), 4);
    if (found.size < limit) {
      const whole = idsOf(meant, 'all');
      take(
        whole.slice(0, mostAsked).filter((id) => isSo(id, meant, { joint, isLastBegun })),
        2,
      );
      if (found.size === 0 && joint) take(partsOf(joint), 1.7, true);
      // “Straw” is a word, and may still be on its way to “strawberry”.
      if (found.size === 0 && last === 0) take(guesses.beginning(typed).slice(0, 6), 1.6, true);
      take(whole, unknown === 0 ? heldScore : 1.3, true);
    }
    // Half a match is dear to find, and of no use below a handful of whole ones; nor where most of the words
    // were guessed themselves.
    if (typed.length > 1 && unknown * 2 < typed.length && found.size < Math.min(5, limit))
      take(headFirst(idsOf(meant, 'any').slice(0, mostAsked), meant.at(-1) ?? ''), 1, true);
    // A brand in front of its food: what the table does not know is left out, and that is said.
    const rest = typed.filter((word) => known.has(word));
    const isPart = found.size === 0 && rest.length > 0;
    if (isPart) take(phrases.exact(rest), 1, true);
    if (isPart && found.size < limit) take(idsOf(rest, 'all'), 0.5, true);
    return [...found].flatMap(([id, { score, isNear }], at) => {
      const food = foodAt(id);
      const guessed = isNear || (unknown > 0 && at >= surely);
      return food ? [{ food, score, guessed }] : [];
    });
  };
}

const withoutEmpty = (words: string[]) => {
  const left = words.filter((word) => !emptyWords.has(word));
  return left.length > 0 ? left : words;
};

/** “Corn on t”: the word that is being typed will be one of those. */
const withoutBegunEmpty = (words: string[]) => {
  const last = words.at(-1) ?? '';
  const isEmpty = last.length < 3 && [...emptyWords].some((word) => word.startsWith(last));
  return words.length > 2 && isEmpty ? words.slice(0, -1) : words;
};

/** Of foods whose names hold every word that was typed, and say more. */
const heldScore = 1.5;

/** Whether the names of a food hold every word as it was typed. */
export const holdsAll = ({ guessed, score }: FoodHit): boolean =>
  !guessed || (score <= heldScore && score > heldScore - 0.1);

/** Names asked one by one whether they are meant: of a word that thousands hold, the first will do. */
const mostAsked = 80;

/** What still has to be made into what it is called by. */
const unmade = /\b(dry mix|powder|condensed|dehydrated|uncooked|dough|frozen|concentrate|mix)\b/i;

/** How likely a person means this food, from what its name looks like alone. */
function likelihood(food: FoodNames): number {
  const parts = food.name.split(', ').length;
  let prior = 1 / (1 + 0.12 * (parts - 1) + 0.02 * food.name.length);
  if (food.aliases.length > 0) prior *= 1.6;
  if (unmade.test(food.name)) prior *= 0.7;
  if (/^(raw|cooked|boiled|roasted|grilled|baked)$/.test(food.name.split(', ').at(-1) ?? ''))
    prior *= 1.1;
  return prior;
}
