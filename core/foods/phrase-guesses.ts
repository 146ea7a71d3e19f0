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
  foods.forEach((food, id) => {
    for (const alias of food.aliases) written.set(alias, id);
  });

  return {
    /** The food of which somebody wrote this very word: “peppers” are not “pepper”. */
    named(query: string): number[] {
      const id = written.get(query.trim().toLowerCase());
      return id === undefined ? [] : [id];
    },

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
