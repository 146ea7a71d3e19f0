import { isDescriptor, mayFollow } from '@/core/foods/food-states';
import { readQuantity, type Quantity } from '@/core/foods/read-quantity';
import { portionGrams } from '@/core/foods/portion-grams';
import type { Food } from '@/core/foods/food';
import { isMeasure } from '@/core/foods/unit-words';
import type { Token } from '@/core/foods/tokens-of';

/** “(28 g)”, “(about 1 ounce)”, “weighing 180 g”, “a naan of 90 g”: the amount said a second time, at most one. */
export function besideAmount(
  tokens: readonly Token[],
  at: number,
  first: Quantity | null = null,
): Quantity[] {
  const sign = tokens[at]?.text ?? '';
  if (!/^([(,–—]|weigh(?:ing|s)?|of)$/.test(sign)) return [];
  let from = at + 1;
  // “One fillet, at 87 g, has”
  if (sign === ',' && tokens[from]?.text === 'at') from++;
  while (isAbout(tokens[from]?.text)) from++;
  const quantity = readQuantity(tokens, from);
  if (!quantity?.unit || quantity.unit === 'portion') return [];
  let after = tokens[from + quantity.length]?.text ?? ')';
  // “4 fillets (120 g each)”
  if (/^(each|apiece)$/.test(after) && first) {
    quantity.count *= first.count;
    after = tokens[from + quantity.length + 1]?.text ?? ')';
  }
  // “A dollop, about 2 tablespoons, adds”, “a handful, 30 g, has”: only where nothing else is so much.
  const isVague = !first?.unit || first.unit === 'portion';
  const isSame = from > at + 1 || (first && isVague && weight.test(quantity.unit));
  if (/^[,–—]$/.test(sign)) return isSame && /^[,–—]$/.test(after) ? [quantity] : [];
  if (sign === 'of')
    return weight.test(quantity.unit) && after !== 'of' && mayFollow(after) ? [quantity] : [];
  // “(8 g protein)” is what it holds.
  const isBracket = sign === '(';
  return !isBracket || /^[),;–—]$/.test(after) || after === 'or' || isDescriptor(after)
    ? [quantity]
    : [];
}

/** Words that make a number no more than about right, or say the same again: “say 30 g”, “or about 1 ounce”. */
export const isAbout = (word: string | undefined) =>
  /^(about|around|approximately|approx|roughly|or|say|ie|just|only|nearly|almost|\.)$/.test(
    word ?? '',
  );

/**
 * What the amount weighs. The grams that the writer gives in brackets say it best, unless they are so
 * far from the table’s that they must be of something else; any other measure there stands in for one
 * that the table does not know.
 */
export function weigh(
  food: Food,
  [quantity, ...beside]: readonly Quantity[],
  about: ReadonlySet<string>,
): number | null {
  if (!quantity) return null;
  const own = portionGrams(food, quantity, about);
  for (const other of beside) {
    const grams = portionGrams(food, other, about);
    if (grams === null) continue;
    if (own === null) return grams;
    // “A serving of rice (half a cup)” is as large as the writer says.
    const isServing = /^(serving|portion|glass)$/.test(quantity.unit ?? '');
    if (isServing && other.unit && isMeasure(other.unit)) return grams;
    // What stands on a tin counts the liquid in, and the table’s tin is a drained one.
    if (quantity.unit === 'can' && own <= grams && own > grams * 0.75) return own;
    // As many as the table has in one, of no said size, is a guess of its own.
    const isVague = quantity.unit ? vague.test(quantity.unit) : !quantity.size;
    const isWeight = (isVague ? /^(g|kg|ml|oz|fl oz)$/ : /^(g|kg)$/).test(other.unit ?? '');
    const most = isVague ? 5 : 2;
    if (isWeight && grams > own / most && grams < own * most) return grams;
  }
  return own;
}

const weight = /^(g|kg|oz|lb)$/;

/** A glass is as large as the writer says. */
const vague = /^(glass|can|bottle|container|serving|portion|slice|piece|fillet|bar)$/;
