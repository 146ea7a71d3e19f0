import { isAbout } from '@/core/foods/beside-amount';
import { isCut, isDescriptor } from '@/core/foods/food-states';
import { readQuantity, type Quantity } from '@/core/foods/read-quantity';
import { readShare } from '@/core/foods/read-said';
import type { Token } from '@/core/foods/tokens-of';

// Each goes past words that are said of a food, keeps them in `said`, and answers where the next stands.

/** Goes past what is said of the food after its name: “, cooked”, “chunks”, “canned or frozen”. */
export function skipSaid(tokens: readonly Token[], at: number, said: string[]): number {
  const isOf = (place: number) => {
    const word = tokens[place]?.text ?? '';
    // “Blueberries, half a cup” are not halved.
    const isAmount =
      word === 'half' && /^(an?|of|cup|tbsp|tsp)$/.test(tokens[place + 1]?.text ?? '');
    // An apple crisp is no apple.
    return (isDescriptor(word) && word !== 'crisp') || (isCut(word) && !isAmount);
  };
  const two = (place: number) => `${tokens[place]?.text} ${tokens[place + 1]?.text}`;
  let next = at;
  for (;;) {
    const share = isOf(next) ? null : (readShare(tokens, next) ?? readLiquid(tokens, next));
    if (isOf(next)) said.push(tokens[next++]?.text ?? '');
    else if (share) {
      said.push(share.said);
      next += share.length;
    } else if (tokens[next]?.text === ',' && isOf(next + 1)) next++;
    else if (next > at && tokens[next]?.text === 'or' && isOf(next + 1)) next += 2;
    // “Peeled and frozen” is both; “washed and dried” is wet no more.
    else if (next > at && /^and (?!dr)/.test(two(next)) && isOf(next + 1)) next++;
    else return next;
  }
}

/** “In light syrup”, “in its own juice”: what it lies in, as one word. */
function readLiquid(tokens: readonly Token[], at: number): { said: string; length: number } | null {
  if (tokens[at]?.text !== 'in') return null;
  const text = tokens
    .slice(at + 1, at + 4)
    .map((token) => token.text)
    .join(' ');
  const [found, kind, liquid] =
    /^(?:(?:its|their) own |spring |olive |sunflower |natural )?(light |heavy )?(juice|syrup|oil|water|brine)(?= |$)/.exec(
      text,
    ) ?? [];
  if (found === undefined) return null;
  return { said: `in${kind?.trim() ?? ''}${liquid}`, length: found.split(' ').length + 1 };
}

/**
 * Goes past what says in which state it was weighed: “, weighed raw”, “before cooking”, “, cooked weight”. What
 * is cooked weighs up to three times as much. “After cooking the onions” says nothing of it.
 */
export function skipWeighed(tokens: readonly Token[], at: number, said: string[]): number {
  const text = tokens.slice(at, at + 9).map((token) => token.text);
  const found = [weighedAs, weighedWhen].map((one) => one.exec(text.join(' '))).find(Boolean);
  if (!found) return at;
  said.push(/^(?:cooked|after|once)$/.test(found[1] ?? found[2] ?? '') ? 'cooked' : 'uncooked');
  return at + found[0].split(' ').length;
}

const end = '(?=$| \\W| (?:with|and|or|for|per|on|in|as)\\b)';
const weighedAs = new RegExp(
  `^(?:, )?(?:(?:weighed|measured|when|while) (?:still )?(raw|dry|uncooked|cooked)|(raw|dry|uncooked|cooked) weight)${end}`,
);
const weighedWhen = new RegExp(
  `^(?:, )?(?:(?:weighed|measured) )?(before|after|once) (?:(?:it|they|you)\\S*(?: (?:is|are|was|were))? )?(?:cook|boil)(?:ing|ed)?(?: (?:it|them))?${end}`,
);

/** In words; a longer one says something else. */
const longestBracket = 9;

/** “(cooked)”, “(about 30 g)”: short, and closed. */
export function skipBracket(tokens: readonly Token[], at: number, said: string[]): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex((token, index) => index > at && token.text === ')');
  if (close < 0 || close - at > longestBracket) return at;
  if (skipWeighed(tokens, at + 1, said) === at + 1)
    for (let place = at + 1; place < close; place++) {
      const text = tokens[place]?.text ?? '';
      const share = readShare(tokens, place)?.said ?? '';
      if (isDescriptor(text)) said.push(text);
      // “(85% lean)”, but “(10%)” may be of anything.
      else if (/%./.test(share)) said.push(share);
    }
  return close + 1;
}

/** Goes past “about 164 calories”. */
export function skipEnergy(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isAbout(tokens[next]?.text)) next++;
  const isNumber = /^\d/.test(tokens[next]?.text ?? '') && isEnergy(tokens[next + 1]?.text ?? '');
  return isNumber ? next + 2 : at;
}

export const isEnergy = (word: string) => /^(?:k?cals?|(?:kilo)?calories?)$/.test(word);

/** “Quinoa (cooked), 1 cup”: a bracket that says nothing but how it was made. */
export function skipStates(tokens: readonly Token[], at: number, said: string[]): number {
  if (tokens[at]?.text !== '(') return at;
  const end = skipSaid(tokens, at + 1, said);
  return end > at + 1 && tokens[end]?.text === ')' ? end + 1 : at;
}

/** “200g/7oz”: the same weight again in other measures. A stroke is no token; nothing but one sign parts the two. */
export function skipTwin(tokens: readonly Token[], at: number, { unit }: Quantity): number {
  if (!/^(g|kg|oz|lb|ml|fl oz)$/.test(unit ?? '')) return at;
  if (tokens[at]?.start !== (tokens[at - 1]?.end ?? 0) + 1) return at;
  const twin = readQuantity(tokens, at);
  const isOther =
    twin !== null && /^(g|kg|oz|lb|ml|fl oz)$/.test(twin.unit ?? '') && twin.unit !== unit;
  return isOther ? at + twin.length : at;
}
