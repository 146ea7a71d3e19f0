import { isDescriptor } from '@/core/foods/food-states';
import type { Token } from '@/core/foods/tokens-of';

/** What stands between an amount and its food and says more of it; `said` is kept, `length` words are gone past. */
export type Said = { said: string; length: number; isVariety: boolean };

/** Reads one such word, or a share: “diced”, “green”, “93% lean”. */
export function readSaid(tokens: readonly Token[], at: number): Said | null {
  const word = tokens[at]?.text ?? '';
  if (isDescriptor(word)) return { said: word, length: 1, isVariety: false };
  // “Low-fat (2%) cottage cheese”
  const inBracket = word === '(' ? readShare(tokens, at + 1) : null;
  if (inBracket && tokens[at + 1 + inBracket.length]?.text === ')')
    return { ...inBracket, length: inBracket.length + 2 };
  if (varieties.has(word)) return { said: word, length: 1, isVariety: true };
  return readShare(tokens, at);
}

/** “93% lean”, “2%”, “70 % cocoa” */
export function readShare(tokens: readonly Token[], at: number): Said | null {
  const word = tokens[at]?.text ?? '';
  if (!/^\d/.test(word) || tokens[at + 1]?.text !== '%') return null;
  const of = /^(lean|(?:milk)?fat|cocoa|cacao)$/.exec(tokens[at + 2]?.text ?? '')?.[0] ?? '';
  // Of juice or bread that is all of it.
  const said = word === '100' ? 'pure' : `${word}%${of}`;
  return { said, length: of === '' ? 2 : 3, isVariety: false };
}

/** A green apple is an apple, as a Granny Smith is; a black pudding is none. */
export const hasVarieties = (name: string) =>
  /\b(apple|pear|plum|grape|kiwi(?: ?fruit)?|banana|onion|egg|potato|tomato|cherr|mushroom|fig|lentil|quinoa|pepper|carrot|grapefruit|raisin|cabbage|avocado|orange|peach|nectarine|mango|cauliflower|salmon|date)(?:e?s|y|ies)?$/.test(
    name,
  );

export const isVariety = (word: string) => varieties.has(word);

const varieties = new Set(
  'red green yellow golden brown white black purple sweet granny smith gala fuji pink lady delicious bartlett cavendish hass russet navel atlantic seedless'.split(
    ' ',
  ),
);
