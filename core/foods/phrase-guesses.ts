import type { FoodNames } from '@/core/foods/parse-foods';
import { createNearest } from '@/core/foods/nearest';
import { keyOf, type createPhrases } from '@/core/foods/phrases';

/** What a search tries where nothing is called as typed; in prose nobody guesses, and it is not asked there. */
export function createPhraseGuesses(
  foods: readonly FoodNames[],
  { everyday, ofKey }: ReturnType<typeof createPhrases>,
) {
  // Asked for misspelt words only, and dear to make.
  let nearest: ReturnType<typeof createNearest> | undefined;

  const written = new Map<string, number>();
  const titles = new Map<string, number>();
  foods.forEach((food, id) => {
    titles.set(food.name.toLowerCase(), id);
    for (const alias of food.aliases) written.set(alias, id);
  });

  const idOf = (texts: ReadonlyMap<string, number>, query: string) => {
    const id = texts.get(query.trim().toLowerCase());
    return id === undefined ? [] : [id];
  };

  return {
    /** The food that has this very name: before it, no word that somebody wrote for another one. */
    titled: (query: string): number[] => idOf(titles, query),

    /** The food of which somebody wrote this very word: “peppers” are not “pepper”. */
    named: (query: string): number[] => idOf(written, query),

    /** The foods of phrases that begin so, shortest phrase first. */
    beginning(words: readonly string[]): number[] {
      const start = keyOf(words);
      if (start === '') return [];
      const keys: string[] = [];
      for (const phrase of everyday) if (phrase.startsWith(start)) keys.push(phrase);
      keys.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
      return [...new Set(keys.flatMap(ofKey))];
    },

    /** The foods of the everyday phrase that is spelt most like this, when one is near enough. */
    near(words: readonly string[]): number[] {
      nearest ??= createNearest(new Map([...everyday].map((phrase) => [phrase, 1])));
      const phrase = nearest(keyOf(words));
      return phrase === null ? [] : ofKey(phrase);
    },
  };
}
