import { numberFrom, plainText } from '@/core/calories/plain-text';

/**
 * A weight in grams from 0 as packages write it, “3,5 g”; null for anything else. Three digits after a comma
 * or point are thousands to one person and decimals to another, and are not guessed at.
 */
export function packageGrams(typed: string): number | null {
  const text = plainText(typed);
  const match = /^(\d{1,5}(?:[.,]\d{0,2})?|0?[.,]\d{1,3}) ?(?:g|gr|grams?|gramm|grammes?)?$/.exec(
    text,
  );
  return match?.[1] ? numberFrom(match[1]) : null;
}
