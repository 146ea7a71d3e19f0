import { besideAmount } from '@/core/foods/beside-amount';
import {
  isComparison,
  isEaten,
  isMedical,
  isNotEaten,
  isOfATrial,
  isRefused,
  isYetToCook,
  neverAFact,
  remedy,
  namesCalories,
  saysWhatIsHeld,
  withoutNutrients,
} from '@/core/foods/beside-food';
import { createChooser, type Chosen } from '@/core/foods/choose-food';
import type { Food } from '@/core/foods/food';
import { isDescriptor, mayFollow } from '@/core/foods/food-states';
import { isAList, isIngredient } from '@/core/foods/is-ingredient';
import { heated, isServed, mayBeServed, outside } from '@/core/foods/is-served';
import { isOfAMeal } from '@/core/foods/of-a-meal';
import { createPhrases } from '@/core/foods/phrases';
import { endsSpan } from '@/core/foods/read-count';
import { createNames, type Name } from '@/core/foods/read-name';
import { isVessel, readQuantity, type Quantity } from '@/core/foods/read-quantity';
import { saidKcal } from '@/core/foods/said-kcal';
import {
  skipBracket,
  skipSaid,
  skipServing,
  skipStates,
  skipTwin,
  skipWeighed,
} from '@/core/foods/skip-said';
import { tokensOf, type Token } from '@/core/foods/tokens-of';
import { hasVarieties, readSaid } from '@/core/foods/read-said';

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
export function createFactFinder(foods: readonly Food[]): FactFinder {
  const phrases = createPhrases(foods);
  const { longest, withKind, isWhole, standsWithFood } = createNames(phrases);
  const chooseFood = createChooser(foods, phrases);
  return (sentence) => {
    const tokens = tokensOf(sentence);
    const calories = namesCalories(sentence);
    const isHeld = saysWhatIsHeld(sentence);
    if ((isMedical(withoutNutrients(sentence)) || isNotEaten(sentence)) && !calories) return [];
    const isTrial = !calories && isOfATrial(withoutNutrients(sentence));
    let isOnFood = false;
    const facts: FoodFact[] = [];
    const waiting: { found: Found; start: number; end: number }[] = [];
    const take = ({ food, grams, end }: Found, start: number) =>
      facts.push({ food, grams, kcal: (food.kcal * grams) / 100, start, end, saidKcal: null });
    const named = isTrial ? null : readNamed(tokens, isHeld);
    if (named && (calories || named.food.kcal >= leastKcal)) take(named, tokens[0]?.start ?? 0);
    for (let at = named?.next ?? 0; at < tokens.length; at++) {
      const quantity = readQuantity(tokens, at);
      if (!quantity || quantity.count <= 0 || quantity.count > 2000) continue;
      if (endsSpan(tokens, at)) continue;
      const start = tokens[at]?.start ?? 0;
      const before = sentence.slice(0, start);
      const whole =
        readFood(tokens, at + quantity.length, quantity) ??
        (calories ? readOfSubject(tokens, at, quantity) : null);
      const found = whole && ofPart(tokens, at, whole, quantity);
      if (!found) continue;
      // “Rinse 150 g of rice and simmer it”: dry as yet, and the table’s rice is cooked.
      const isCooked =
        swells.test(found.food.name) && !/\b(dry|raw|uncooked|canned)\b/i.test(found.food.name);
      if (!calories && isCooked && isYetToCook(before, sentence.slice(found.end))) continue;
      const isBare = !quantity.unit && !quantity.size && !found.isWeighed;
      // A bare “a banana” is an amount only where the sentence says what it holds.
      const place = { start, end: found.end, last: tokens[found.next - 1]?.start ?? 0 };
      if (isBare && outside.test(sentence)) continue;
      if (isBare && (isTrial || !(isHeld || mayBeServed(sentence, place, quantity.count))))
        continue;
      if (isTrial && !isEaten(before) && !heated.test(sentence.slice(start, found.end))) continue;
      // Tea and coffee: nearly nothing, worth saying only where the sentence speaks of calories.
      if (found.food.kcal < leastKcal && !calories) continue;
      if (isRefused(before) || isComparison(before, sentence.slice(found.end))) continue;
      at = found.next - 1;
      if (isBare && !isHeld && !isServed(sentence, place, quantity.count)) {
        waiting.push({ ...place, found });
        continue;
      }
      take(found, start);
      if (!isBare) isOnFood ||= standsWithFood(tokens, found.next);
    }
    // “Six prunes or one medium apple”: beside food that is measured, so are they.
    const ofAll = [...facts, ...waiting].map(({ start, end }) => sentence.slice(start, end));
    if (facts.length > 0 && !remedy.test(ofAll.join(' '))) {
      for (const { found, start } of waiting) take(found, start);
      facts.sort((a, b) => a.start - b.start);
    }
    // What is said beside the amounts: a slice of tomato is one on a plate as on a nose.
    const beside = facts.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}1${text.slice(end)}`,
      sentence,
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

  function readFood(tokens: readonly Token[], from: number, quantity: Quantity): Found | null {
    const isTin =
      /^(g|oz)$/.test(quantity.unit ?? '') && /^(tin|can)s?$/.test(tokens[from - 1]?.text ?? '');
    if (!isTin) return readNext(tokens, from, quantity, saidBefore(tokens, from - quantity.length));
    // What the tin weighs counts the liquid in, and is not what is left when it is drained.
    const withLiquid = readNext(tokens, from, quantity, ['canned', 'inliquid']);
    const found =
      withLiquid ??
      readNext(tokens, from, quantity, ['canned']) ??
      readNext(tokens, from, quantity, []);
    const isDrained = tokens.slice(from, found?.next).some(({ text }) => text === 'drained');
    const isUnknown = withLiquid === null && inLiquid.test(found?.food.name ?? '');
    return isDrained || isUnknown ? null : found;
  }

  function readNext(
    tokens: readonly Token[],
    from: number,
    quantity: Quantity,
    said: string[],
  ): Found | null {
    const amounts = [quantity, ...besideAmount(tokens, from)];
    let at = skipBracket(tokens, skipTwin(tokens, from, quantity), said);
    // “A 3-ounce (85-gram) serving of”, “per 100 g, raw carrots have”.
    if (at > from && isVessel(tokens[at]?.text)) at++;
    at = skipServing(tokens, at, said);
    if (/^[,:]$/.test(tokens[at]?.text ?? '') && isPer(tokens, from - quantity.length)) at++;
    // “half a cup, or 75 g, of”; but in “brie 30 g, of grapes 80 g” each has its own.
    const first = from - quantity.length;
    const isSecond = tokens
      .slice(Math.max(0, first - 2), first)
      .some(({ text }) => /^(or|,)$/.test(text));
    if (isSecond && tokens[at]?.text === ',' && tokens[at + 1]?.text === 'of') at++;
    if (tokens[at]?.text === 'of') at++;
    if (tokens[at]?.text === 'the') return null;
    let isVariety = false;
    for (let word = readSaid(tokens, at); word; word = readSaid(tokens, at)) {
      // A descriptor may itself begin a name: “dark chocolate”, “whole milk”, “green tea”.
      const name = longest(tokens, at);
      const settled =
        name &&
        (!isVariety || hasVarieties(name.text)) &&
        !isPartOfName(tokens, at, name) &&
        settle(tokens, name, [...said], amounts);
      if (settled) return settled;
      if (word.isVariety) isVariety = true;
      else said.push(word.said);
      at += word.length;
      if (tokens[at]?.text === ',' && isDescriptor(tokens[at + 1]?.text ?? '')) at++;
      // “cooked or canned”: as the first of them.
      if (tokens[at]?.text === 'or' && isDescriptor(tokens[at + 1]?.text ?? '')) at += 2;
    }
    const name = longest(tokens, at);
    if (name && isVariety && !hasVarieties(name.text)) return null;
    return name && settle(tokens, name, said, amounts);
  }

  /** “Tinned tuna” of “tinned tuna in oil”: a longer name begins after its first word. */
  function isPartOfName(tokens: readonly Token[], at: number, name: Name): boolean {
    const inner = isDescriptor(tokens[at]?.text ?? '') ? longest(tokens, at + 1) : null;
    return inner !== null && inner.next > name.next;
  }

  /** The line of a list that begins with the food: “Almonds (1 ounce)”, “Banana, 1 medium”. */
  function readNamed(tokens: readonly Token[], isHeld: boolean): Found | null {
    const said: string[] = [];
    let at = 0;
    let name = longest(tokens, at);
    for (
      ;
      isDescriptor(tokens[at]?.text ?? '') && (!name || isPartOfName(tokens, at, name));
      name = longest(tokens, at)
    )
      said.push(tokens[at++]?.text ?? '');
    if (!name) return null;
    name = withKind(tokens, name);
    at = skipStates(tokens, skipSaid(tokens, name.next, said), said);
    const isSign = /^[(,:;–—]$/.test(tokens[at]?.text ?? '');
    if (!isSign && !mayFollow(tokens[at]?.text)) return null;
    // “Sweet potato (boiled, 150 g)”
    const from = isSign ? skipSaid(tokens, at + 1, said) : at;
    const begin = from > at + 1 && tokens[from]?.text === ',' ? from + 1 : from;
    const quantity = isSign ? readQuantity(tokens, begin) : null;
    // “1 muffin” of an English muffin.
    const noun = quantity && tokens[begin + quantity.length]?.text;
    const isNoun =
      noun && name.text.split(' ').at(-1)?.replace(/s$/, '') === noun.replace(/s$/, '');
    if (!quantity || (!quantity.unit && !quantity.size && !isNoun))
      return isHeld ? readPer(tokens, name, said, at) : null;
    let next = skipSaid(tokens, begin + quantity.length + (isNoun ? 1 : 0), said);
    // “a 3-ounce cooked serving”
    if (isVessel(tokens[next]?.text)) next++;
    if (!mayFollow(tokens[next]?.text)) return null;
    return choose(name, said, [quantity, ...besideAmount(tokens, next)], tokens, next);
  }

  /**
   * “Corn tortillas are lighter: one has only 52 calories”: an amount that holds so much is one of the food
   * with which the sentence began, where no other food was named since.
   */
  function readOfSubject(tokens: readonly Token[], at: number, quantity: Quantity): Found | null {
    if (!/^([:;,.–—]|but|and|yet|because|as|since)$/.test(tokens[at - 1]?.text ?? '')) return null;
    const said: string[] = [];
    let next = skipSaid(tokens, at + quantity.length, said);
    const one = tokens[next]?.text ?? '';
    if (one === 'one') next++;
    const text = tokens.slice(next, next + 9).map((token) => token.text);
    if (!holdsSoMuch.test(text.join(' '))) return null;
    let begin = 0;
    while (/^(an?|the)$/.test(tokens[begin]?.text ?? '') || isDescriptor(tokens[begin]?.text ?? ''))
      said.push(tokens[begin++]?.text ?? '');
    const name = longest(tokens, begin);
    if (!name || !isVerb.test(tokens[name.next]?.text ?? '')) return null;
    for (let place = name.next; place < at; place++) {
      const other = longest(tokens, place);
      if (other && !neverAFact.test(other.text)) return null;
    }
    return choose(name, said, [quantity], tokens, next);
  }

  /** “Whole milk contains 149 calories per cup”: the amount is said last. */
  function readPer(
    tokens: readonly Token[],
    name: Name,
    said: readonly string[],
    end: number,
  ): Found | null {
    const sentenceEnd = tokens.findIndex(({ text }, at) => at >= end && /^[.;!?]$/.test(text));
    const clause = tokens.slice(0, sentenceEnd < 0 ? undefined : sentenceEnd).slice(0, end + 14);
    const at = clause.findIndex(({ text }, place) => place > end && text === 'per');
    if (at < 0) return null;
    const quantity = readQuantity(clause, at);
    if (!quantity?.unit) return null;
    const told = [...said];
    const last = skipSaid(clause, skipWeighed(clause, at + quantity.length, told), told);
    if (!mayFollow(clause[last]?.text)) return null;
    return choose(name, told, [quantity], tokens, end);
  }

  /** “The white of one large egg”; the juice or the rind of a lemon is no lemon. */
  function ofPart(
    tokens: readonly Token[],
    at: number,
    found: Found,
    quantity: Quantity,
  ): Found | null {
    const part = tokens[at - 1]?.text === 'of' ? (tokens[at - 2]?.text ?? '') : '';
    if (noWhole.test(part)) return null;
    const ofEgg = /^(white|yolk)s?$/.exec(part)?.[1];
    if (ofEgg === undefined) return found;
    if (!/^egg\b/i.test(found.food.name)) return null;
    const text = `egg ${ofEgg}`;
    const name = { text, ids: phrases.exact(text.split(' ')), next: found.next };
    return choose(name, [], [quantity], tokens, found.next);
  }

  function settle(
    tokens: readonly Token[],
    name: Name,
    said: string[],
    amounts: readonly Quantity[],
  ): Found | null {
    const isOrgan = tokens[name.next]?.text === 'of' && organs.test(name.text);
    const own = isOrgan ? [] : besideAmount(tokens, name.next);
    const bracket = skipBracket(tokens, name.next, said);
    const next = skipSaid(tokens, skipWeighed(tokens, bracket, said), said);
    // “tuna, drained (112 g)”: the bracket after what was said of it.
    const beside = own.length > 0 ? own : besideAmount(tokens, next);
    // A weight in brackets closes the name: “a kiwi (69 g) outranks an orange”.
    if (own.length > 0) return choose(name, said, [...amounts, ...own], tokens, next);
    if (!mayFollow(tokens[next]?.text) && !(amounts[0]?.unit && isWhole(tokens, name, next)))
      return null;
    return choose(name, said, [...amounts, ...beside], tokens, next);
  }

  function choose(
    name: Name,
    said: readonly string[],
    amounts: readonly Quantity[],
    tokens: readonly Token[],
    next: number,
  ): Found | null {
    const chosen = chooseFood(name, said, amounts);
    return chosen && { ...chosen, end: tokens[next - 1]?.end ?? 0, next };
  }
}

/** What was said before the amount: “a raw 150 g tuna steak”. */
function saidBefore(tokens: readonly Token[], at: number): string[] {
  const said: string[] = [];
  for (let place = at - 1; isDescriptor(tokens[place]?.text ?? ''); place--)
    said.push(tokens[place]?.text ?? '');
  return said;
}

/** “per 100 g,” and “at 48 calories for 150 g,”: the food comes after it. */
function isPer(tokens: readonly Token[], at: number): boolean {
  const isAfterKcal = /^(k?cals?|(?:kilo)?calories?)$/.test(tokens[at - 2]?.text ?? '');
  return (
    tokens[at]?.text === 'per' || (isAfterKcal && /^(for|in|per)$/.test(tokens[at - 1]?.text ?? ''))
  );
}

/** Tea and coffee hold less in 100 g. */
const leastKcal = 5;

/** A liver of 1.4 kg is somebody’s own. */
const organs = /^(?:\w+ )?(livers?|kidneys?|hearts?|brains?|tongues?|lungs?)$/;

const noWhole =
  /^(juice|zest|rind|peels?|skins?|shells?|seeds?|stones?|cores?|pips|bones?|leaves)$/;

const isVerb =
  /^(is|are|was|were|has|have|makes?|tastes?|looks?|seems?|contains?|packs?|travels?|keeps?|comes?|counts?|offers?|can|may)$/;

const holdsSoMuch =
  /^(?:has|have|contains?|provides?|gives?|delivers?|supplies|supply|carr(?:y|ies)|packs?|adds?|comes? to|is|are|holds?|will \w+|can \w+)(?: (?:only|just|about|around|roughly|some|a|mere|nearly|almost|over|under|approximately|you|in|at)){0,3} [\d,.]+ (?:k?cals?|(?:kilo)?calories?)\b/;

type Found = Chosen & { end: number; next: number };

/** Said of the food itself: “3 ounces of grilled salmon”. */
const madeReady =
  /\b(cooked|grilled|roasted|baked|boiled|steamed|fried|scrambled|poached|mashed|toasted|braised|plain|unsweetened|chopped|diced|shredded|smoked|low-?fat|nonfat|skim)\b/i;

const inLiquid = /\b(beans?|chickpeas|lentils|peas)\b/i;

/** What takes up water weighs three times as much on the plate as in the packet. */
const swells =
  /\b(rice|pasta|spaghetti|noodles?|macaroni|quinoa|couscous|bulgur|barley|lentils?|oats?|oatmeal|polenta|millet|buckwheat)\b/i;
