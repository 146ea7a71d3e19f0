import type { Token } from '@/core/foods/tokens-of';

/** Whether an amount here is what so many calories are in: “per 100 g”, “31 calories a cup”, “46 calories in half a cup”. */
export function isPer(tokens: readonly Token[], at: number): boolean {
  const word = (place: number) => tokens[place]?.text ?? '';
  return (
    word(at) === 'per' ||
    kcal.test(word(/^(for|in|per|to|from)$/.test(word(at - 1)) ? at - 2 : at - 1))
  );
}

const kcal = /^k?cals?$|^(?:kilo)?calories?$/;
