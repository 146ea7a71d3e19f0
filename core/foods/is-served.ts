import { isAList } from '@/core/foods/is-ingredient';
import { isAtAMeal, isOfAMeal } from '@/core/foods/of-a-meal';

/** Where an amount stands in its sentence; `last` is where its last word begins. */
type Place = { start: number; end: number; last: number };

/** More of them in one sentence are no meal. */
const mostPieces = 50;

/**
 * Whether pieces that nobody weighed may be food to eat: “2 fresh figs”, “half an avocado”. “A banana” is
 * only any one of them.
 */
export function mayBeServed(sentence: string, { start, end, last }: Place, count: number): boolean {
  if (count < 1) return true;
  const said = sentence.slice(start, end);
  if (
    /^(an?(?! couple| pair| dozen)|each|every|another|per|the)\b/i.test(said) ||
    count > mostPieces
  )
    return false;
  const before = sentence.slice(0, start);
  if (isOnlyCounted(before, besideOf(sentence, start, end))) return false;
  // Two dates may be two evenings; dried or pitted they are fruit.
  if (/^\S+ dates?$/i.test(said)) return false;
  // “The five Oranges had dinner”: a name.
  return !(/^\p{Lu}/u.test(sentence.slice(last)) && /\p{Ll}/u.test(before));
}

/**
 * “An apple with a tablespoon of almond butter”: one of them beside a food that is measured. An omelette or a salad
 * is made of what is measured.
 */
export function mayStandBeside(sentence: string, { start, end }: Place): boolean {
  const said = sentence.slice(start, end);
  return (
    /^an? /i.test(said) &&
    !made.test(said) &&
    !isOnlyCounted(sentence.slice(0, start), besideOf(sentence, start, end))
  );
}

const made =
  /(?:omelett?e|sandwich|salad|smoothie|burger|pizza|curry|soup|stew|pancake|muffin|cake|toast|wrap|burrito|taco|pie|cookie|biscuit|waffle|shake|dessert|pudding|bar)s?$/i;

/** Whether such pieces are on a plate: “two kiwis after dinner”, “two fried eggs”. */
export function isServed(sentence: string, { start, end }: Place, count: number): boolean {
  const beside = besideOf(sentence, start, end);
  if (count < 1) return isOfAMeal(sentence) || isAList(beside);
  const said = sentence.slice(start, end);
  const after = sentence.slice(end);
  return (
    heated.test(said) ||
    prepared.test(said) ||
    cutUp.test(after) ||
    daily.test(after) ||
    nourishes.test(after) ||
    asPortion.test(after) ||
    isAtAMeal(beside) ||
    isAList(beside)
  );
}

/** “1 red pepper, cored and cut into strips” */
const cutUp = /^(?:,| and) (?:split|(?:cut|torn) (?:in|up|length|cross))/i;

/** “Two Brazil nuts a day” */
const daily = /^ (?:a|per|each|every) (?:day|week|morning|night|evening)\b/i;

/** “Six oysters cover your zinc for the day” */
const nourishes =
  /^[^.;]{0,50}\b(?:protein|fib(?:er|re)|potassium|calcium|iron|zinc|selenium|magnesium|vitamin|folate|omega-3s?|antioxidants?|nutrients?)\b/i;

/** “Seven strawberries count as one portion” */
const asPortion =
  /^ (?:counts?|makes?|equals?|are|is) (?:as )?(?:an?|one) (?:portion|serving|of your)\b/i;

/** A chain’s burger is its own, and none of the table. */
export const outside =
  /\b(?:chains?|fast[- ]food|drive[- ]?th(?:ru|rough)|restaurants?|takeaways?)\b/i;

const besideOf = (sentence: string, start: number, end: number) =>
  `${sentence.slice(0, start)}1${sentence.slice(end)}`;

/** “One in three eggs”, “300 eggs were sold”: counted, and on no plate. */
const isOnlyCounted = (before: string, sentence: string) =>
  /(?<!stir )\b(?:in|of|the|these|those|every|than)\s*$/i.test(before) ||
  /\b(?:la(?:y|ys|id|ying)|hatch\w*|hens?|s(?:ell|ells|old)|b(?:uy|uys|ought)|pric(?:e|es|ed)|costs?|plant(?:s|ed)?|gr(?:ow|ows|ew|own)|harvest\w*|pick(?:s|ed|ing)?|thr(?:ow|ew|own)|juggl\w*|steal|stole|market|farm(?:s|er|ers)?|trees?)\b/i.test(
    sentence,
  );

/** Said of the food itself: raw it may be any, fried it is on its way to a plate. */
export const heated =
  /\b(cooked|grilled|roasted|baked|boiled|steamed|fried|scrambled|poached|braised)\b/i;

const prepared = /\b(mashed|chopped|sliced|diced|grated|peeled|beaten|crushed|pitted|stoned)\b/i;
