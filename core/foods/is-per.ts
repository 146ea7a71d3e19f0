import type { Token } from '@/core/foods/tokens-of';

/**
 * Whether an amount here is what so many calories are in: “per 100 g”, “31 calories a cup”, “46 calories in half a
 * cup”, “only 39 in one cup”, “calories, 164 to the ounce”.
 */
export function isPer(tokens: readonly Token[], at: number): boolean {
  const word = (place: number) => tokens[place]?.text ?? '';
  if (word(at) === 'per' || word(at - 1) === 'into') return true;
  const isJoined = /^(for|in|per|to|from)$/.test(word(at - 1));
  const held = word(isJoined ? at - 2 : at - 1);
  return (
    kcal.test(held) ||
    (isJoined && nutrient.test(held)) ||
    (isJoined && word(at - 1) !== 'to' && isNumber.test(held))
  );
}

const kcal = /^k?cals?$|^(?:kilo)?calories?$/;

const nutrient =
  /^(protein|fib(?:er|re)|carbs?|carbohydrates?|fat|sugars?|potassium|calcium|iron|magnesium)$/;

/** No year and no hour: a food holds so many in so much of it. */
const isNumber = /^\d{1,3}$/;
