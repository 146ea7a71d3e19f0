import { mayFollow } from '@/core/foods/food-states';
import type { Token } from '@/core/foods/tokens-of';

/** Whether the name of a food has ended before `at`: what stands there makes no other food of it. */
export const endsName = (tokens: readonly Token[], at: number): boolean =>
  mayFollow(tokens[at]?.text) || holdsEnergy(tokens, at);

/** “Has only 52 calories”, “, or 52 calories”: words, and then how much it holds. */
export const holdsSoMuch = (tokens: readonly Token[], at: number): boolean =>
  soMuch.test(
    tokens
      .slice(at, at + 10)
      .map(({ text }) => text)
      .join(' '),
  );

const soMuch =
  /^(?:, )?(?!up\b|and\b)[a-z]+(?: (?!up\b)[a-z]+){0,4} [\d,.]+ (?:k?cal(?:orie)?s?\b|(?:g|mg|mcg|grams?|milligrams?|micrograms?) (?:of )?[a-z])|^(?:has|have|holds?|contains?|packs?)(?: [a-z]+){0,3} \d{2,3}(?: [.,;]|$)/;

/** What is made of a food, or is no food of it. */
export const makesAnother = (word: string): boolean => ofAnother.test(word);

const ofAnother =
  /^(juices?|oils?|milks?|butters?|flours?|soups?|sauces?|salads?|powders?|pastes?|bread|cakes?|bars?|pies?|jams?|extracts?|allerg\w*|farm\w*|grow\w*|trees?|plants?|shells?|skins?|husks?|leaf|leaves|seeds?|stews?|curry|mix|drinks?|smoothies?|ice|cream|cheese|yogh?urts?|proteins?|fib(?:er|re)|starch|syrup|vinegar|wines?|tea|coffee|snacks?|cereals?|dips?|spread|puddings?|burgers?|chips|crisps|crackers?|balls?|products?|flavou?r\w*|shaped|sized|free|players?|fans?|market|season|industry)$/;

/**
 * “Clocks in at about 105 calories”, “tallies 94 kcal”: what may be a noun elsewhere is a verb where so many calories
 * follow.
 */
function holdsEnergy(tokens: readonly Token[], at: number): boolean {
  const word = (place: number) => tokens[place]?.text ?? '';
  let next = at + 1;
  while (next < at + farthest && /^\p{L}/u.test(word(next)) && !isEnergy(word(next))) next++;
  if (!/^\d/.test(word(next))) return false;
  if (![1, 2, 3].some((far) => isEnergy(word(next + far)))) return false;
  const forms = [/$/, /s$/, /es$/].map((end) => word(at).replace(end, ''));
  forms.push(word(at).replace(/ies$/, 'y'));
  if (forms.some((form) => verbs.has(form))) return true;
  // Any other verb tells itself by its “s” and by what no noun has after it.
  const isNoun = makesAnother(word(at)) && word(at + 1) !== 'in';
  return /[a-z]s$/.test(word(at)) && !isNoun && ofAVerb.test(word(at + 1));
}

/** More words between the verb and its number are a sentence of their own. */
const farthest = 7;

const isEnergy = (word: string) => /^(?:k?cals?|(?:kilo)?calories?|kilojoules?|kj)$/.test(word);

const ofAVerb =
  /^(up|in|you|out|away|about|around|roughly|nearly|almost|just|only|approximately|close|some|your|over|under)$/;

const verbs = new Set(
  `account average begin bill clock come comprise end exceed feature figure furnish generate hit hover \
include land mean measure put rate reach read register remain represent return rise score \
sit stand start stay take tally total use vary work yield range`.split(' '),
);
