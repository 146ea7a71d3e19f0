import { besideAmount } from '@/core/foods/beside-amount';
import type { Food } from '@/core/foods/food';
import { portionGrams } from '@/core/foods/portion-grams';
import { readQuantity, type Quantity } from '@/core/foods/read-quantity';
import type { Token } from '@/core/foods/tokens-of';

/** What is said of a tin: all that is in it, what is left when the liquid is poured off, or that it is. */
export type Tin = { whole: Quantity; drained: Quantity | null; isDrained: boolean };

/** “A 400 g tin of chickpeas (240 g drained)”, “1 can (15 oz) black beans, drained”; null where no tin is weighed. */
export function readTin(tokens: readonly Token[], from: number, quantity: Quantity): Tin | null {
  const start = from - quantity.length;
  const end = tokens.findIndex(({ text }, at) => at >= from && /^[.;!?]$/.test(text));
  const clause = tokens.slice(start, end < 0 ? undefined : end).slice(0, longestClause);
  if (!clause.slice(0, quantity.length + 8).some(({ text }) => isTin.test(text))) return null;
  const beside = besideAmount(tokens, from).find(isWeight);
  // “A can of tuna (5 oz, drained)”
  const after = clause
    .map((_, at) => (clause[at - 1]?.text === '(' ? readQuantity(clause, at) : null))
    .find((one) => one && isWeight(one));
  const whole = isWeight(quantity)
    ? quantity
    : (beside ?? (quantity.unit === 'can' ? after : null));
  if (!whole) return null;
  const place = clause.findIndex(({ text }) => text === 'drained');
  return { whole, drained: place < 0 ? null : weightAt(clause, place), isDrained: place >= 0 };
}

/** What the drained food of this tin weighs; null where nobody says. */
export function drainedGrams(food: Food, { whole, drained }: Tin): number | null {
  const none = new Set<string>();
  if (drained) return portionGrams(food, drained, none);
  // A tin that the table has drained itself, where it is one of that size.
  const net = portionGrams(food, whole, none);
  const own = portionGrams(food, { ...whole, count: 1, unit: 'can' }, none);
  return net !== null && own !== null && own <= net * 1.05 && own > net * 0.55 ? own : null;
}

/** “240 g drained”, “drained (about 250 g)”, “drained weight 240 g”. */
function weightAt(clause: readonly Token[], drained: number): Quantity | null {
  for (let at = Math.max(0, drained - 4); at < drained; at++) {
    const before = readQuantity(clause, at);
    if (before && isWeight(before) && at + before.length === drained) return before;
  }
  for (let at = drained + 1; at < drained + 4; at++) {
    const after = readQuantity(clause, at);
    if (after && isWeight(after)) return after;
    if (!/^(weight|about|around|:|\()$/.test(clause[at]?.text ?? '')) return null;
  }
  return null;
}

/** In words; what is longer says more than what is in the tin. */
const longestClause = 18;

const isTin = /^(can|tin|jar)s?$/;
const isWeight = ({ unit }: Quantity) => unit === 'g' || unit === 'oz';
