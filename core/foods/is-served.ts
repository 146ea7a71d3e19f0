import { isAtAMeal, isOfAMeal } from '@/core/foods/of-a-meal';

/** Where an amount stands in its sentence; `last` is where its last word begins. */
type Place = { start: number; end: number; last: number };

/** More of them in one sentence are no meal. */
const mostPieces = 24;

/**
 * Whether pieces that nobody weighed are on a plate: “two kiwis after dinner”, “2 fresh figs”, “half an
 * avocado for lunch”. “A banana” is only any one of them.
 */
export function isServed(sentence: string, { start, end, last }: Place, count: number): boolean {
  if (count < 1) return isOfAMeal(sentence);
  const said = sentence.slice(start, end);
  if (/^(an?|each|every|another|per|the)\b/i.test(said) || count > mostPieces) return false;
  const before = sentence.slice(0, start);
  const beside = `${before}1${sentence.slice(end)}`;
  if (isOnlyCounted(before, beside)) return false;
  // Two dates may be two evenings; dried or pitted they are fruit.
  if (/^\S+ dates?$/i.test(said)) return false;
  // “The five Oranges had dinner”: a name.
  if (/^\p{Lu}/u.test(sentence.slice(last)) && /\p{Ll}/u.test(before)) return false;
  return isAtAMeal(beside) || isAList(beside);
}

/** “One in three eggs”, “300 eggs were sold”: counted, and on no plate. */
const isOnlyCounted = (before: string, sentence: string) =>
  /\b(?:in|of|the|these|those|every|than)\s*$/i.test(before) ||
  /\b(?:la(?:y|ys|id|ying)|hatch\w*|hens?|s(?:ell|ells|old)|b(?:uy|uys|ought)|pric(?:e|es|ed)|costs?|plant(?:s|ed)?|gr(?:ow|ows|ew|own)|harvest\w*|pick(?:s|ed|ing)?|thr(?:ow|ew|own)|juggl\w*|steal|stole|market|farm(?:s|er|ers)?|trees?)\b/i.test(
    sentence,
  );

/** An ingredient on a line of its own: “1 cup brown rice, rinsed”. */
export const isAList = (beside: string) => (beside.match(/\p{L}+/gu) ?? []).length < 3;

/** A longer line of a recipe: it begins with the amount, goes on after a comma, and is no sentence. */
export const isIngredient = (sentence: string, { start, end }: Omit<Place, 'last'>) =>
  start === 0 &&
  !/^(?:an?|one)\b/i.test(sentence) &&
  /^\s*[,(;–]/.test(sentence.slice(end)) &&
  !/[.!?]\s*$/.test(sentence);
