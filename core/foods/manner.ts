import { fitsState, statesOf } from '@/core/foods/food-states';
import { foodWords } from '@/core/foods/food-words';
import { wordTable } from '@/core/foods/word-table';

/**
 * Words that say how much of a food, or how it was made ready: “2 large eggs”, “a bowl of cornflakes”,
 * “pan fried cod”. No food is told apart by the first kind; the second chooses among its variants.
 */
const amounts = new Set(
  foodWords(
    `bowl plate glass mug cup slice piece portion serving handful packet pack bag box tub pot pint half can
     bottle jar tin scoop spoon spoonful tablespoon teaspoon tbsp tsp rasher stick knob drizzle splash pinch
     dollop g gram kg oz ounce ml litre liter lb pound small medium large big extra little thick thin ripe fresh
     homemade home made leftover lean halves one two three four five six takeaway`,
  ),
);
const ways = new Set(
  foodWords(
    `raw uncooked cooked boiled steamed baked roasted grilled fried braised poached scrambled mashed stewed pan
     deep stir oven air griddled seared sauteed crispy chargrilled bbq barbecued toasted dry dried smoked frozen
     canned pickled`,
  ),
);
const number = /^\d+(?:g|kg|ml|oz|lb)?$/;

export type Manner = {
  /** What is left: the food itself. */
  rest: string[];
  /** The words of cooking and keeping that were said. */
  said: string[];
};

/** Takes a query apart; null where nothing was said of amount or manner, or nothing else. */
export function readManner(words: readonly string[]): Manner | null {
  const rest = words.filter((word) => !amounts.has(word) && !ways.has(word) && !number.test(word));
  if (rest.length === 0 || rest.length === words.length) return null;
  // “Chicken fried steak” is no fried chicken steak.
  const first = words.indexOf(rest[0] ?? '');
  if (rest.some((word, at) => words[first + at] !== word)) return null;
  return { rest, said: words.filter((word) => ways.has(word)) };
}

/** Whether a food of this name was made ready as was said; where the table knows less, cooked is cooked. */
export function isMadeSo(
  said: readonly string[],
  name: string,
  aliases: readonly string[],
): boolean {
  const told = said.map((word) => spelt[word] ?? word);
  const states = statesOf(told);
  if (states.length === 0) return true;
  if (states.some((state) => heat.has(state)) && /\b(raw|uncooked|dry)\b/i.test(name)) return false;
  return states.every(
    (state) =>
      fitsState(state, name, aliases) || (heat.has(state) && fitsState('cooked', name, aliases)),
  );
}

/** `foodWords` makes one word of two; here the form that our names have is wanted. */
const spelt = wordTable({
  crispy: 'cooked',
  seared: 'cooked',
  sauteed: 'fried',
  chargrilled: 'grilled',
  griddled: 'grilled',
  bbq: 'grilled',
});

const heat = new Set(
  'cooked boiled steamed baked roasted roast grilled broiled fried braised poached stewed'.split(
    ' ',
  ),
);
