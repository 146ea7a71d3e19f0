import { neverAFact } from '@/core/foods/beside-food';
import { besideAmount, isAbout } from '@/core/foods/beside-amount';
import type { ChooseFood, Found } from '@/core/foods/choose-food';
import { endsName } from '@/core/foods/ends-name';
import { isDescriptor, leastProteinG } from '@/core/foods/food-states';
import type { createPhrases } from '@/core/foods/phrases';
import { isPer } from '@/core/foods/is-per';
import type { createNames, Name } from '@/core/foods/read-name';
import { acrossAt, inchesIn, skipWidth } from '@/core/foods/read-count';
import { readQuantity, sizeOf, type Quantity } from '@/core/foods/read-quantity';
import { isMeasure, isVessel } from '@/core/foods/unit-words';
import { hasVarieties, readSaid } from '@/core/foods/read-said';
import { isEnergy, skipBracket, skipSaid, skipTwin, skipWeighed } from '@/core/foods/skip-said';
import { drainedGrams, readTin } from '@/core/foods/tin';
import type { Token } from '@/core/foods/tokens-of';

/** Reads the food that follows an amount. */
export function createFoodReader(
  { longest, isWhole, isPartOfName }: ReturnType<typeof createNames>,
  phrases: ReturnType<typeof createPhrases>,
  chooseFood: ChooseFood,
) {
  return { readFood, ofPart };

  function readFood(tokens: readonly Token[], from: number, quantity: Quantity): Found | null {
    const said = saidBefore(tokens, from - quantity.length);
    const tin = readTin(tokens, from, quantity);
    if (!tin)
      return (
        (quantity.unit === 'can' && readNext(tokens, from, quantity, ['canned', ...said])) ||
        readNext(tokens, from, quantity, said)
      );
    const inTin = () =>
      readNext(tokens, from, quantity, ['canned']) ?? readNext(tokens, from, quantity, []);
    if (tin.isDrained) {
      // The table's tin of black beans is undrained; what is left of one is boiled beans.
      for (const told of [['canned'], []]) {
        const found = readNext(tokens, from, quantity, told);
        const grams = found && drainedGrams(found.food, tin);
        if (grams) return { ...found, grams, isWeighed: true };
      }
      return null;
    }
    if (!/^(tin|can)s?$/.test(tokens[from - 1]?.text ?? ''))
      return readNext(tokens, from, quantity, said);
    // What the tin weighs counts the liquid in.
    const withLiquid = readNext(tokens, from, quantity, ['canned', 'inliquid']);
    const found = withLiquid ?? inTin();
    if (!found || withLiquid) return found;
    if (inLiquid.test(found.food.name)) return null;
    // The table's own tin of fish is a drained one.
    const isFlesh = (found.food.proteinG ?? 0) > leastProteinG;
    return { ...found, grams: (isFlesh && drainedGrams(found.food, tin)) || found.grams };
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
    // “Per 100 g,” and “at 48 calories for 150 g,”: the food comes after it.
    if (/^[,:]$/.test(tokens[at]?.text ?? '') && isPer(tokens, from - quantity.length)) at++;
    // “half a cup, or 75 g, of”; but in “brie 30 g, of grapes 80 g” each has its own.
    const first = from - quantity.length;
    const isSecond = tokens
      .slice(Math.max(0, first - 2), first)
      .some(({ text }) => /^(or|,)$/.test(text));
    if (isSecond && tokens[at]?.text === ',' && tokens[at + 1]?.text === 'of') at++;
    if (tokens[at]?.text === 'of') at++;
    if (tokens[at]?.text === 'the') return null;
    // “A slice (⅛) of a 9-inch apple pie”, “a wedge of a large melon”: of the whole one.
    if (/^(slice|wedge|piece)$/.test(quantity.unit ?? '')) {
      if (/^(an?|one)$/.test(tokens[at]?.text ?? '')) at++;
      at += acrossAt(tokens, at);
      at += sizeOf(tokens, at)?.length ?? 0;
    }
    // “3 oz of pot roast”, “6 ounces strip steak”: a vessel or a piece may begin a name.
    const led = isVessel(tokens[at - 1]?.text) ? longest(tokens, at - 1) : null;
    if (led && led.next > at && quantity.unit && isMeasure(quantity.unit))
      return settle(tokens, led, said, amounts);
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
      if (/^(or|and)$/.test(tokens[at]?.text ?? '') && isDescriptor(tokens[at + 1]?.text ?? ''))
        at += 2;
    }
    const name = longest(tokens, at);
    if (name && isVariety && !hasVarieties(name.text)) return null;
    return name && settle(tokens, name, said, amounts);
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
    return chooseFood(name, [], [quantity], tokens, found.next);
  }

  /** “A cup of rice and beans”: so much of both. */
  function isOfBoth(tokens: readonly Token[], at: number, quantity?: Quantity): boolean {
    const other = tokens[at]?.text === 'and' ? longest(tokens, at + 1) : null;
    if (!other) return false;
    // “A ham and cheese quiche” is neither.
    if (!endsName(tokens, skipSaid(tokens, other.next, []))) return true;
    const isMixed = /^(cup|can|portion|serving)$/.test(quantity?.unit ?? '');
    return isMixed && !neverAFact.test(other.text);
  }

  function settle(
    tokens: readonly Token[],
    name: Name,
    said: string[],
    amounts: readonly Quantity[],
  ): Found | null {
    const wide = skipWidth(tokens, name.next);
    if (wide > name.next) {
      const [first, ...others] = amounts;
      if (!first || !endsName(tokens, wide)) return null;
      const isBare = first.size === null && first.unit === null;
      const inches = isBare ? inchesIn(tokens, name.next, wide) : null;
      return chooseFood(name, said, [{ ...first, inches }, ...others], tokens, wide);
    }
    const sized = sizeAfter(tokens, name.next);
    if (sized && amounts[0]?.unit === null && amounts[0].size === null)
      return settle(tokens, { ...name, next: sized.next }, said, [
        { ...amounts[0], size: sized.size },
        ...amounts.slice(1),
      ]);
    const isOrgan =
      /^(of|weigh(?:s|ing)?)$/.test(tokens[name.next]?.text ?? '') && organs.test(name.text);
    const own = isOrgan ? [] : besideAmount(tokens, name.next, amounts[0]);
    const bracket = skipBracket(tokens, name.next, said);
    const next = skipSaid(tokens, skipWeighed(tokens, bracket, said), said);
    // “tuna, drained (112 g)”: the bracket after what was said of it.
    const beside = own.length > 0 ? own : besideAmount(tokens, next);
    if (isOfBoth(tokens, next, amounts[0])) return null;
    const serving = /^(serving|portion)$/.test(amounts[0]?.unit ?? '')
      ? amountItIs(tokens, next)
      : null;
    if (serving) {
      const end = skipSaid(tokens, serving.end, said);
      return chooseFood(name, said, [serving.quantity], tokens, end);
    }
    // A weight in brackets closes the name: “a kiwi (69 g) outranks an orange”.
    if (own.length > 0) return chooseFood(name, said, [...amounts, ...own], tokens, next);
    // So does what it holds: “pumpkin seeds (110 to 170 calories) scattered over”.
    const isClosed = tokens.slice(name.next, bracket).some(({ text }) => isEnergy(text));
    if (!isClosed && !endsName(tokens, next) && !(amounts[0]?.unit && isWhole(tokens, name, next)))
      return null;
    return chooseFood(name, said, [...amounts, ...beside], tokens, next);
  }
}

/** “A serving of almonds is 1 ounce”: the amount that it is, and where that ends. */
function amountItIs(
  tokens: readonly Token[],
  at: number,
): { quantity: Quantity; end: number } | null {
  if (!/^(is|equals|means|:)$/.test(tokens[at]?.text ?? '')) return null;
  let from = at + 1;
  while (
    isAbout(tokens[from]?.text) ||
    /^(typically|usually|considered)$/.test(tokens[from]?.text ?? '')
  )
    from++;
  const quantity = readQuantity(tokens, from);
  const end = from + (quantity?.length ?? 0);
  const isTold = quantity?.unit && !/^(serving|portion)$/.test(quantity.unit);
  return isTold && tokens[end]?.text !== 'of' && endsName(tokens, end) ? { quantity, end } : null;
}

/** What was said before the amount: “a raw 150 g tuna steak”. */
function saidBefore(tokens: readonly Token[], at: number): string[] {
  const said: string[] = [];
  // “Uncooked, 75 g of pasta”
  const lead = tokens[at - 1]?.text === ',' ? (tokens[at - 2]?.text ?? '') : '';
  if (isDescriptor(lead) && /^$|^[;.]$/.test(tokens[at - 3]?.text ?? '')) said.push(lead);
  for (let place = at - 1; isDescriptor(tokens[place]?.text ?? ''); place--)
    // “Roast 1 cup of sprouts” is what is to be done.
    if (tokens[place]?.text !== 'roast' || place > 0) said.push(tokens[place]?.text ?? '');
  return said;
}

/** “One fresh fig, medium-sized,”, “an egg (large)” */
function sizeAfter(tokens: readonly Token[], at: number) {
  const before = tokens[at]?.text ?? '';
  if (!/^(?:[,(]|of)$/.test(before)) return null;
  const found = sizeOf(tokens, at + 1);
  let next = at + 1 + (found?.length ?? 0);
  if (/^(sized?|ones?)$/.test(tokens[next]?.text ?? '')) next++;
  // “A banana of medium size”
  if (before === 'of')
    return found && tokens[next - 1]?.text === 'size' ? { size: found.quantity.size, next } : null;
  const isClosed = /^[,)]$/.test(tokens[next]?.text ?? '');
  return found && isClosed ? { size: found.quantity.size, next: next + 1 } : null;
}

/** A liver of 1.4 kg is somebody’s own. */
const organs = /^(?:\w+ )?(livers?|kidneys?|hearts?|brains?|tongues?|lungs?)$/;

const noWhole =
  /^(juice|zest|rind|peels?|skins?|shells?|seeds?|stones?|cores?|pips|bones?|leaves)$/;

const inLiquid = /^(?!.*\b(?:baked|refried)\b).*\b(?:beans?|chickpeas|lentils|peas)\b/i;
