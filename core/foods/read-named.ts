import { besideAmount, isAbout } from '@/core/foods/beside-amount';
import type { ChooseFood, Found } from '@/core/foods/choose-food';
import { endsName, holdsSoMuch } from '@/core/foods/ends-name';
import { isCut, isDescriptor } from '@/core/foods/food-states';
import { isPer } from '@/core/foods/is-per';
import type { createNames, Name } from '@/core/foods/read-name';
import { hasVarieties, isVariety } from '@/core/foods/read-said';
import { readQuantity, sizeOf, type Quantity } from '@/core/foods/read-quantity';
import { skipEnergy, skipSaid, skipStates, skipWeighed } from '@/core/foods/skip-said';
import { isMeasure } from '@/core/foods/unit-words';
import type { Token } from '@/core/foods/tokens-of';

/** A food that is named before its amount, and the place of its first word. */
export type Named = { found: Found; at: number };

/** Reads the line of a list that begins with the food: “Almonds (1 ounce)”, “Banana, 1 medium”. */
export function createNamedReader(
  { longest, withKind, isPartOfName }: ReturnType<typeof createNames>,
  chooseFood: ChooseFood,
) {
  return function readNamed(
    tokens: readonly Token[],
    isHeld: boolean,
    kcal: number | null,
  ): Named | null {
    for (const at of beginnings(tokens)) {
      const found = readAt(tokens, at, isHeld, kcal);
      if (found) return { found, at };
    }
    return null;
  };

  function readAt(
    tokens: readonly Token[],
    begin: number,
    isHeld: boolean,
    kcal: number | null,
  ): Found | null {
    const said: string[] = [];
    let at = begin;
    // “A roast chicken breast has 165 calories per 100 g”: so much of any.
    const isAny = /^(an?|the)$/.test(tokens[at]?.text ?? '');
    if (isAny && readQuantity(tokens, at)?.unit) return null;
    if (isAny) at++;
    const size = sizeOf(tokens, at);
    at += size?.length ?? 0;
    let name = longest(tokens, at);
    const isSaid = () => {
      const word = tokens[at]?.text ?? '';
      // “Sweet cherries, 1 cup”
      const isKind = isVariety(word) && hasVarieties(longest(tokens, at + 1)?.text ?? '');
      return isDescriptor(word) || isKind;
    };
    while (isSaid() && (!name || isPartOfName(tokens, at, name))) {
      said.push(tokens[at++]?.text ?? '');
      name = longest(tokens, at);
    }
    // “Seeds, sunflower, 1 oz”: what is no food without its kind.
    name = withKind(tokens, name ?? { ids: [], text: tokens[at]?.text ?? '', next: at + 1 });
    let end = skipStates(tokens, skipSaid(tokens, name.next, said), said);
    // “Tofu, raw, firm, ½ cup”
    const ofKind = withKind(tokens, { ...name, next: end });
    if (ofKind.next > end) {
      name = ofKind;
      end = skipStates(tokens, skipSaid(tokens, name.next, said), said);
    }
    if (name.ids.length === 0) return null;
    if (isAny) return isHeld ? readPer(tokens, name, said, end, kcal) : null;
    return (
      readAfter(tokens, name, said, end, kcal) ??
      (isHeld ? readSized(tokens, name, said, end, size?.quantity ?? null) : null) ??
      (isHeld && !size ? readPer(tokens, name, said, end, kcal) : null)
    );
  }

  /** “Almonds (1 ounce)”, “Sweet potato (boiled, 150 g)”, “Cheddar: 113 calories (28 g)”, “Milk 1 cup 149 calories” */
  function readAfter(
    tokens: readonly Token[],
    name: Name,
    told: readonly string[],
    end: number,
    kcal: number | null,
  ): Found | null {
    const said = [...told];
    const isSign = opens.test(tokens[end]?.text ?? '');
    let at = isSign ? skipSaid(tokens, end + 1, said) : end;
    const energy = skipEnergy(tokens, at);
    // The amount comes after its calories only where a sign says so.
    if (energy > at) at = opens.test(tokens[energy]?.text ?? '') ? energy + 1 : at;
    while (isSign && (tokens[at]?.text === ',' || isAbout(tokens[at]?.text))) at++;
    const quantity = readQuantity(tokens, at);
    if (!quantity) return null;
    // “1 muffin” of an English muffin.
    const noun = tokens[at + quantity.length]?.text ?? '';
    const isNoun = aWhole.test(noun) || isSame(name.text.split(' ').at(-1) ?? '', noun);
    // “Hard-boiled eggs (2)”, “Kiwis (2 each)”
    const close = at + quantity.length + (noun === 'each' ? 1 : 0);
    const isCounted =
      tokens[end]?.text === '(' &&
      tokens[close]?.text === ')' &&
      // “Eggs (3) are rich in choline” says where that is told.
      /^([,;:.–]|with|and|plus|on|)$/.test(tokens[close + 1]?.text ?? '');
    if (!quantity.unit && !quantity.size && !isNoun && !isCounted) return null;
    if (!isSign && !(quantity.unit && isMeasure(quantity.unit))) return null;
    let next = at + quantity.length + (isNoun || noun === 'each' ? 1 : 0);
    // “Raspberries: 8 grams per cup” says what they hold.
    if (tokens[next]?.text === 'per') return null;
    // “1 cup of cubes”
    if (tokens[next]?.text === 'of') {
      if (!isCut(tokens[next + 1]?.text ?? '')) return null;
      next++;
    }
    next = skipSaid(tokens, next, said);
    const isClosed = isSign ? endsName(tokens, next) : closes.test(tokens[next]?.text ?? '.');
    if (!isClosed) return null;
    const amounts = [{ ...quantity, kcal }, ...besideAmount(tokens, next)];
    return chooseFood(name, said, amounts, tokens, next);
  }

  /** “Medium banana: 105 calories”, “Banana (medium), 105 calories”: one of that size. */
  function readSized(
    tokens: readonly Token[],
    name: Name,
    said: readonly string[],
    end: number,
    before: Quantity | null,
  ): Found | null {
    const isSign = /^[(,:–—]$/.test(tokens[name.next]?.text ?? '');
    const after = before || !isSign ? null : sizeOf(tokens, name.next + 1);
    const quantity = before ?? after?.quantity;
    if (!quantity) return null;
    const next = after ? name.next + 1 + after.length : end;
    const word = tokens[next]?.text ?? '';
    if (!opens.test(word) && word !== ')' && !(before && holdsSoMuch(tokens, next))) return null;
    return chooseFood(name, said, [quantity], tokens, next);
  }

  /** “Whole milk contains 149 calories per cup”: the amount is said last. */
  function readPer(
    tokens: readonly Token[],
    name: Name,
    said: readonly string[],
    end: number,
    kcal: number | null,
  ): Found | null {
    if (!opens.test(tokens[end]?.text ?? '') && !endsName(tokens, end)) return null;
    const sentenceEnd = tokens.findIndex(({ text }, at) => at >= end && /^[.;!?]$/.test(text));
    const clause = tokens.slice(0, sentenceEnd < 0 ? undefined : sentenceEnd).slice(0, end + 32);
    const at = clause.findIndex(
      (_, place) => place > end && isPer(clause, place) && readQuantity(clause, place) !== null,
    );
    if (at < 0) return null;
    // What comes late may be said of another food, if one was named meanwhile.
    const isOfAnother = (_: Token, place: number) => longest(clause, end + place) !== null;
    if (at > end + 16 && clause.slice(end, at).some(isOfAnother)) return null;
    const quantity = readQuantity(clause, at);
    const isEach = /^(each|apiece)$/.test(clause[at]?.text ?? '');
    if (!quantity || (!quantity.unit && !isEach)) return null;
    const told = [...said];
    let past = at + quantity.length;
    // “82 calories per cup of cubes”
    if (clause[past]?.text === 'of' && isCut(clause[past + 1]?.text ?? ''))
      told.push(clause[(past += 2) - 1]?.text ?? '');
    const after = skipWeighed(clause, past, told);
    const last = skipSaid(clause, after, told);
    // “Per cup, cooked pasta 220”: what comes then is said of another.
    const isOther = !endsName(clause, last);
    if (isOther && !endsName(clause, after)) return null;
    return chooseFood(name, isOther ? said : told, [{ ...quantity, kcal }], tokens, end);
  }
}

/**
 * Where the food may stand that a line or a sentence begins with: after the mark of a list, after a label
 * (“Snack:”), after words that say nothing of food (“According to the USDA, ”).
 */
function beginnings(tokens: readonly Token[]): number[] {
  const word = (at: number) => tokens[at]?.text ?? '';
  let first = 0;
  while (/^[,–—]$/.test(word(first))) first++;
  if (/^\d{1,2}$/.test(word(first)) && /^[.)]$/.test(word(first + 1))) first += 2;
  if (/^(and|but|so|yet|plus)$/.test(word(first))) first++;
  const found = [first];
  for (let at = first; at < first + longestLead; at++) {
    if (/^[,:]$/.test(word(at))) found.push(at + 1);
    if (!/^\p{L}/u.test(word(at))) break;
  }
  return found;
}

/** In words; what is longer says something itself. */
const longestLead = 7;

/** “Gingersnaps, 4 cookies”, “Brazil nuts (6 kernels)” */
const aWhole = /^(whole|fruit|cookie|biscuit|cracker|kernel|nut)s?$/;

const opens = /^[(,:;–—]$/;
const closes = /^[\d(),.:;–—]/;

const isSame = (one: string, other: string) =>
  other !== '' && one.replace(/s$/, '') === other.replace(/s$/, '');
