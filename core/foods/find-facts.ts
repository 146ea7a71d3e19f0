import type { Food } from '@/core/foods/food';
import { foodWords } from '@/core/foods/food-words';
import { createPhrases } from '@/core/foods/phrases';
import { portionGrams } from '@/core/foods/portion-grams';
import { readQuantity, tokensOf, type Quantity, type Token } from '@/core/foods/read-quantity';
import {
  isComparison,
  isMedical,
  isNotEaten,
  isOfAMeal,
  namesCalories,
} from '@/core/foods/beside-food';
import { isDescriptor, mayFollow, statesOf, fitsState } from '@/core/foods/food-states';

/** An amount of a food that a sentence names, and what it holds. */
export type FoodFact = {
  food: Food;
  grams: number;
  kcal: number;
  /** Where the amount and the food stand in the sentence. */
  start: number;
  end: number;
  /** The article's own number beside it, if it gives one. */
  saidKcal: number | null;
};

export type FactFinder = (sentence: string) => FoodFact[];

const longestName = 5;

/** Finds amounts of foods in prose. Where it is not sure which food or how much of it, it finds nothing. */
export function createFactFinder(foods: readonly Food[]): FactFinder {
  const phrases = createPhrases(foods);
  // The words of each food once: a variant is chosen by them.
  const words = foods.map((food) => new Set(foodWords(food.name)));

  const nameOf = (id: number) => foods[id]?.name ?? '';
  const rank = (id: number, exact: number[], named: number[]) => {
    const place = exact.includes(id) ? exact.indexOf(id) : 10 + named.indexOf(id);
    return (
      (exact.includes(id) || named.includes(id) ? place : 100 + nameOf(id).length) +
      (foods[id]?.aliases.length ? 0 : 50)
    );
  };

  return (sentence) => {
    const tokens = tokensOf(sentence);
    const calories = namesCalories(sentence);
    if ((isMedical(sentence) || isNotEaten(sentence)) && !calories) return [];
    const facts: FoodFact[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const quantity = readQuantity(tokens, at);
      if (!quantity || quantity.count <= 0 || quantity.count > 2000) continue;
      // A bare “a banana” is an amount only where the sentence is about calories.
      if (!quantity.unit && !quantity.size && !calories) continue;
      const found = readFood(tokens, at + quantity.length, quantity);
      if (!found) continue;
      // Tea and coffee: nearly nothing, worth saying only where the sentence speaks of calories.
      if (found.food.kcal < 5 && !calories) continue;
      const start = tokens[at]?.start ?? 0;
      if (isComparison(sentence.slice(0, start), sentence.slice(found.end))) continue;
      facts.push({
        food: found.food,
        grams: found.grams,
        kcal: (found.food.kcal * found.grams) / 100,
        start,
        end: found.end,
        saidKcal: saidKcal(sentence.slice(found.end)),
      });
      at = found.next - 1;
    }
    // What is said beside the amounts: a slice of tomato is one on a plate as on a nose.
    const beside = facts.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}1${text.slice(end)}`,
      sentence,
    );
    const isReady = facts.some(({ start, end }) => madeReady.test(sentence.slice(start, end)));
    const isMeal = calories || facts.length > 1 || isReady || isAList(beside) || isOfAMeal(beside);
    return isMeal ? facts : [];
  };

  function readFood(tokens: readonly Token[], from: number, quantity: Quantity) {
    let at = from;
    const said: string[] = [];
    at = skipBracket(tokens, at, said);
    if (tokens[at]?.text === ',' && tokens[at + 1]?.text === 'of') at++;
    if (tokens[at]?.text === 'of') at++;
    if (tokens[at]?.text === 'the') return null;
    for (; isDescriptor(tokens[at]?.text ?? ''); at++) {
      // A descriptor may itself begin a name: “dark chocolate”, “whole milk”, “green tea”.
      const name = longest(tokens, at);
      const settled = name && settle(tokens, name, [...said], quantity);
      if (settled) return settled;
      said.push(tokens[at]?.text ?? '');
      if (tokens[at + 1]?.text === ',' && isDescriptor(tokens[at + 2]?.text ?? '')) at++;
    }
    const name = longest(tokens, at);
    return name && settle(tokens, name, said, quantity);
  }

  /** The longest run of words from here that is the whole name of a food. */
  function longest(tokens: readonly Token[], at: number) {
    for (let length = longestName; length > 0; length--) {
      const run = tokens.slice(at, at + length);
      if (run.length < length || run.some(({ text }) => !/^[\p{L}\d]/u.test(text))) continue;
      const text = run.map((token) => token.text).join(' ');
      const ends = [run[0]?.text ?? '', run.at(-1)?.text ?? ''];
      if (ends.some((word) => joining.test(word))) continue;
      if (isDescriptor(ends[1] ?? '') && length > 1) continue;
      const ids = phrases.exact(foodWords(text));
      if (ids.length > 0) return { ids, text, next: at + length };
    }
    return null;
  }

  function settle(
    tokens: readonly Token[],
    name: { ids: number[]; text: string; next: number },
    said: string[],
    quantity: Quantity,
  ) {
    let next = skipBracket(tokens, name.next, said);
    while (
      isDescriptor(tokens[next]?.text ?? '') ||
      (tokens[next]?.text === ',' && isDescriptor(tokens[next + 1]?.text ?? ''))
    ) {
      if (tokens[next]?.text !== ',') said.push(tokens[next]?.text ?? '');
      next++;
    }
    if (!mayFollow(tokens[next]?.text)) return null;
    const states = statesOf(said);
    const main = name.ids[0];
    if (main === undefined || neverAFact.test(name.text)) return null;
    // “39 grams of sugar” is what a food holds, not a food that is eaten.
    if (/sugars?$/.test(name.text) && !/^(tsp|tbsp|cup)$/.test(quantity.unit ?? '')) return null;
    const core = foodWords(name.text);
    const exact = phrases.exact(foodWords(`${said.join(' ')} ${name.text}`));
    const variants = [...exact, ...name.ids];
    if (states.length > 0)
      words.forEach((own, id) => {
        if (core.every((word) => own.has(word))) variants.push(id);
      });
    const fitting = variants.filter(
      (id) =>
        exact.includes(id) ||
        states.every((state) => fitsState(state, nameOf(id), foods[id]?.aliases ?? [])),
    );
    fitting.sort((a, b) => rank(a, exact, name.ids) - rank(b, exact, name.ids));
    for (const id of fitting.slice(0, 8)) {
      const food = foods[id];
      if (!food || food.kcal === 0) continue;
      const about = new Set([...said, ...name.text.split(' ')]);
      const grams = portionGrams(food, quantity, about) ?? cupOfKind(core, quantity);
      if (grams !== null && grams > 0 && grams <= 3000)
        return { food, grams, end: tokens[next - 1]?.end ?? 0, next };
    }
    return null;
  }

  /** A cup of Greek yogurt weighs what a cup of yogurt does: the table has no cup of every kind. */
  function cupOfKind(core: readonly string[], quantity: Quantity): number | null {
    const kind = core.at(-1);
    if (quantity.unit !== 'cup' || kind === undefined || core.length < 2) return null;
    const plain = foods[phrases.exact([kind])[0] ?? -1];
    return plain ? portionGrams(plain, quantity, new Set()) : null;
  }
}

/** An ingredient on a line of its own: “1 cup brown rice, rinsed”. */
const isAList = (beside: string) => (beside.match(/\p{L}+/gu) ?? []).length < 3;

/** Said of the food itself: “3 ounces of grilled salmon”. */
const madeReady =
  /\b(cooked|grilled|roasted|baked|boiled|steamed|fried|scrambled|poached|mashed|toasted|braised|plain|unsweetened|chopped|diced|shredded|smoked|low-?fat|nonfat|skim)\b/i;

/** Not eaten alone, or too many things at once to say a number. */
const neverAFact =
  /^(salt|water|fat|fish oil|yeast|spices?|pepper|stevia|vanilla|ginger|tap water|sodas?|soft drinks?|vegetables?|veggies|nuts|meat|candy|candies|sweets)$/;

/** A name neither begins nor ends with one of these. */
const joining = /^(and|with|in|of|or|a|an|the|some|my|one)$/;

function skipBracket(tokens: readonly Token[], at: number, said: string[]): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex((token, index) => index > at && token.text === ')');
  if (close < 0 || close - at > 6) return at;
  for (const { text } of tokens.slice(at + 1, close)) if (isDescriptor(text)) said.push(text);
  return close + 1;
}

function saidKcal(rest: string): number | null {
  const match = /^[^.;]{0,60}?(\d[\d,]*)\s*(?:kilo)?(?:k?cal\b|calories?\b)/i.exec(rest);
  return match?.[1] ? Number(match[1].replaceAll(',', '')) : null;
}
