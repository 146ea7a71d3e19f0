import {
  isHeldSugar,
  isComparison,
  isEaten,
  isMedical,
  isNotEaten,
  isOfATrial,
  isRefused,
  isYetToCook,
  remedy,
  namesCalories,
  saysWhatIsHeld,
  withoutAsides,
  withoutNutrients,
} from '@/core/foods/beside-food';
import { createChooser, type Found } from '@/core/foods/choose-food';
import type { Food } from '@/core/foods/food';
import { isAList, isIngredient } from '@/core/foods/is-ingredient';
import { heated, isServed, mayBeServed, mayStandBeside, outside } from '@/core/foods/is-served';
import { isOfAMeal } from '@/core/foods/of-a-meal';
import { createPhrases } from '@/core/foods/phrases';
import { endsSpan, isThatOne } from '@/core/foods/read-count';
import { createFoodReader } from '@/core/foods/read-food';
import { createNamedReader } from '@/core/foods/read-named';
import { createNames } from '@/core/foods/read-name';
import { readQuantity } from '@/core/foods/read-quantity';
import { createSubjectReader } from '@/core/foods/read-subject';
import { onlyKcal, saidKcal } from '@/core/foods/said-kcal';
import { tokensOf } from '@/core/foods/tokens-of';

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

/** Finds amounts of foods in prose. Where it is not sure which food or how much of it, it finds nothing. */
export function createFactFinder(table: readonly Food[]): FactFinder {
  // What is called “~teriyaki chicken” is found by who looks for it, and is no plain chicken in what is read.
  const foods = table.map((food) => ({
    ...food,
    aliases: food.aliases.filter((alias) => alias[0] !== '~'),
  }));
  const phrases = createPhrases(foods);
  const names = createNames(phrases);
  const chooseFood = createChooser(foods, phrases);
  const { readFood, ofPart } = createFoodReader(names, phrases, chooseFood);
  const readNamed = createNamedReader(names, chooseFood);
  const { readOfSubject, readBracketed } = createSubjectReader(names, chooseFood);
  return (sentence) => {
    const plain = withoutAsides(sentence);
    const tokens = tokensOf(plain);
    const calories = namesCalories(sentence);
    const isHeld = saysWhatIsHeld(sentence);
    if ((isMedical(withoutNutrients(sentence)) || isNotEaten(sentence)) && !calories) return [];
    const isTrial = !calories && isOfATrial(withoutNutrients(sentence));
    let isOnFood = false;
    const facts: FoodFact[] = [];
    const waiting: { found: Found; start: number; end: number }[] = [];
    const take = ({ food, grams, end }: Found, start: number) =>
      facts.push({ food, grams, kcal: (food.kcal * grams) / 100, start, end, saidKcal: null });
    const named = isTrial ? null : readNamed(tokens, isHeld, onlyKcal(plain, 0));
    if (named && (calories || named.found.food.kcal >= leastKcal))
      take(named.found, tokens[named.at]?.start ?? 0);
    isOnFood = !!named && names.standsWithFood(tokens, named.found.next);
    for (let at = named?.found.next ?? 0; at < tokens.length; at++) {
      const quantity = readQuantity(tokens, at);
      if (!quantity || quantity.count <= 0 || quantity.count > 2000) continue;
      if (endsSpan(tokens, at) || (!calories && isThatOne(tokens, at))) continue;
      let start = tokens[at]?.start ?? 0;
      quantity.kcal = onlyKcal(plain, start);
      const whole =
        readFood(tokens, at + quantity.length, quantity) ??
        (isHeld && !named ? readOfSubject(tokens, at, { ...quantity, kcal: null }) : null);
      const bracketed = whole ? null : readBracketed(tokens, at, quantity);
      if (bracketed) start = tokens[bracketed.at]?.start ?? start;
      const found = whole ? ofPart(tokens, at, whole, quantity) : bracketed?.found;
      if (!found) continue;
      const before = sentence.slice(0, start);
      // “Rinse 150 g of rice and simmer it”: dry as yet, and the table’s rice is cooked.
      const isCooked =
        swells.test(found.food.name) && !/\b(dry|raw|uncooked|canned)\b/i.test(found.food.name);
      if (!calories && isCooked && isYetToCook(before, sentence.slice(found.end))) continue;
      const isBare = !(quantity.unit || quantity.size || quantity.inches || found.isWeighed);
      // A bare “a banana” is an amount only where the sentence says what it holds.
      const place = { start, end: found.end, last: tokens[found.next - 1]?.start ?? 0 };
      if (isBare && (outside.test(sentence) || isMadeOrBurnt.test(before))) continue;
      // “A roast chicken breast contains 165 calories per 100 g”: so much of it is told.
      if (
        isBare &&
        isHeld &&
        /\d k?cal(?:orie)?s? (?:per|for every|in) (?:an? |\d ?)?(?:100|cup|ounce|oz)/i.test(
          sentence.slice(found.end),
        )
      )
        continue;
      const mayBe = isHeld || mayBeServed(sentence, place, quantity.count);
      if (isBare && (isTrial || !(mayBe || mayStandBeside(sentence, place)))) continue;
      if (isTrial && !isEaten(before) && !heated.test(sentence.slice(start, found.end))) continue;
      // Tea and coffee: nearly nothing, worth saying only where the sentence speaks of calories.
      const isPlain = calories && !/^ with\b/i.test(sentence.slice(found.end));
      if (found.food.kcal < leastKcal && !isPlain) continue;
      const told = sentence.slice(start, found.end);
      if (aBrand.test(told) || isHeldSugar(before, told, sentence.slice(found.end))) continue;
      // One that holds less than half of what the writer says, or over twice as much, is another.
      const share = quantity.kcal && (found.food.kcal * found.grams) / 100 / quantity.kcal;
      if (isBare && share && (share < 0.5 || share > 2)) continue;
      if (isRefused(before) || isComparison(before, sentence.slice(found.end))) continue;
      at = found.next - 1;
      const standsWith = names.standsWithFood(tokens, found.next);
      if (isBare && !isHeld && !(mayBe && (standsWith || isServed(plain, place, quantity.count)))) {
        waiting.push({ ...place, found });
        continue;
      }
      take(found, start);
      isOnFood ||= standsWith;
      // Nobody measures out blueberries or feta but to eat them; rice and oil have other uses.
      const isMeasured =
        found.isWeighed ||
        forOne.test(quantity.unit ?? '') ||
        (quantity.unit === 'slice' && sliced.test(found.food.name));
      isOnFood ||= isMeasured && !manyUses.test(found.food.name);
    }
    // “Six prunes or one medium apple”: beside food that is measured, so are they.
    const ofAll = [...facts, ...waiting].map(({ start, end }) => sentence.slice(start, end));
    if (facts.length > 0 && ofAll.some((one) => !remedy.test(one))) {
      for (const { found, start } of waiting) take(found, start);
      facts.sort((a, b) => a.start - b.start);
    }
    // What is said beside the amounts: a slice of tomato is one on a plate as on a nose.
    const beside = facts.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}1${text.slice(end)}`,
      plain,
    );
    const isReady = facts.some(({ start, end }) => madeReady.test(sentence.slice(start, end)));
    const isMeal =
      isHeld ||
      facts.length > 1 ||
      isReady ||
      isOnFood ||
      isAList(beside) ||
      facts.some((fact) => isIngredient(sentence, fact)) ||
      isOfAMeal(beside);
    if (!isMeal) return [];
    const said = saidKcal(sentence, facts);
    return facts.map((fact, at) => ({ ...fact, saidKcal: said[at] ?? null }));
  };
}

/** “Makes 12 muffins at 180 calories each”, “a walk that burns off one biscuit” */
const isMadeOrBurnt =
  /\b(?:makes?|yields?|burn\w*(?: off)?(?: the \w+ (?:in|of))?)\s+(?:about |around )?$/i;

/** “A Domino’s pepperoni slice” */
const aBrand = /.\b\p{Lu}\w+['’]s /u;

/** A kilo is a load, a pound a load or a weight lost. */
const forOne = /^(g|oz|cup|tbsp|ml|fl oz|glass)$/;

const sliced = /\b(toast|cheese|cheddar|pizza|cake|pie|ham|bacon|turkey)\b/i;

/** Put on skin and hair, into pipes and pictures, under seeds and mice. */
const manyUses =
  /\b(rice|oats?|oatmeal|cornmeal|flour|starch|sugar|honey|syrup|molasses|oils?|(?<!peanut |almond |cashew |nut )butter|lard|shortening|vinegar|lemons?|limes?|onions?|garlic|ginger|turmeric|cinnamon|pepper|mustard|egg|yolk|milk|buttermilk|(?<!ice )cream(?! cheese)|mayonnaise|coffee|tea|cola|soda|beer|wine|spirits|whisk(?:e)?y|vodka|gin|rum|potatoes|potato|bananas?|avocado|cucumber|seeds?|beans?|lentils?|peas|corn|wheat|barley|bread|cabbage|lettuce|aloe|gelatin|yeast|soup|broth)\b/i;

/** Tea and coffee hold less in 100 g. */
const leastKcal = 5;

/** Said of the food itself: “3 ounces of grilled salmon”. */
const madeReady =
  /\b(cooked|grilled|roasted|baked|boiled|steamed|fried|scrambled|poached|mashed|toasted|braised|plain|unsweetened|chopped|diced|shredded|smoked|low-?fat|nonfat|skim)\b/i;

/** What takes up water weighs three times as much on the plate as in the packet. */
const swells =
  /\b(rice|pasta|spaghetti|noodles?|macaroni|quinoa|couscous|bulgur|barley|lentils?|oats?|oatmeal|polenta|millet|buckwheat)\b/i;
