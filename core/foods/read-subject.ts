import { besideAmount } from '@/core/foods/beside-amount';
import { neverAFact } from '@/core/foods/beside-food';
import type { ChooseFood, Found } from '@/core/foods/choose-food';
import { endsName } from '@/core/foods/ends-name';
import { isDescriptor } from '@/core/foods/food-states';
import { isPer } from '@/core/foods/is-per';
import type { createNames, Name } from '@/core/foods/read-name';
import { readQuantity, type Quantity } from '@/core/foods/read-quantity';
import { skipSaid, skipStates, skipWeighed } from '@/core/foods/skip-said';
import type { Token } from '@/core/foods/tokens-of';

/** Reads the food with which a sentence begins, whose amount comes later. */
export function createSubjectReader(
  { longest, withKind, isPartOfName, isWhole }: ReturnType<typeof createNames>,
  chooseFood: ChooseFood,
) {
  return { readNamed, readOfSubject };

  /** The line of a list that begins with the food: “Almonds (1 ounce)”, “Banana, 1 medium”. */
  function readNamed(tokens: readonly Token[], isHeld: boolean): Found | null {
    const said: string[] = [];
    let at = 0;
    let name = longest(tokens, at);
    while (isDescriptor(tokens[at]?.text ?? '') && (!name || isPartOfName(tokens, at, name))) {
      said.push(tokens[at++]?.text ?? '');
      name = longest(tokens, at);
    }
    if (!name) return null;
    name = withKind(tokens, name);
    at = skipStates(tokens, skipSaid(tokens, name.next, said), said);
    const isSign = /^[(,:;–—]$/.test(tokens[at]?.text ?? '');
    if (!isSign && !endsName(tokens, at)) return null;
    // “Sweet potato (boiled, 150 g)”
    const from = isSign ? skipSaid(tokens, at + 1, said) : at;
    const begin = from > at + 1 && tokens[from]?.text === ',' ? from + 1 : from;
    const quantity = isSign ? readQuantity(tokens, begin) : null;
    // “1 muffin” of an English muffin.
    const noun = quantity && tokens[begin + quantity.length]?.text;
    const isNoun =
      noun && name.text.split(' ').at(-1)?.replace(/s$/, '') === noun.replace(/s$/, '');
    if (!quantity || (!quantity.unit && !quantity.size && !isNoun))
      return isHeld ? readPer(tokens, name, said, at) : null;
    const next = skipSaid(tokens, begin + quantity.length + (isNoun ? 1 : 0), said);
    if (!endsName(tokens, next)) return null;
    return chooseFood(name, said, [quantity, ...besideAmount(tokens, next)], tokens, next);
  }

  /**
   * “Corn tortillas are lighter: one has only 52 calories”, “try edamame: half a cup has 94 calories”, “quinoa, at
   * 222 calories a cup”: an amount that holds so much is one of the food with which the sentence began, where no
   * other food was named since, or of the one that stands right before.
   */
  function readOfSubject(tokens: readonly Token[], at: number, quantity: Quantity): Found | null {
    const said: string[] = [];
    let next = skipSaid(tokens, at + quantity.length, said);
    if (/^ones?$/.test(tokens[next]?.text ?? '')) next++;
    const text = tokens.slice(next, next + 10).map((token) => token.text);
    let end = at - 1;
    if (quantity.unit && isPer(tokens, at) && endsName(tokens, next))
      while (end > at - 9 && !signs.test(tokens[end]?.text ?? '')) end--;
    else if (!endsName(tokens, next) || !holdsSoMuch.test(text.join(' '))) return null;
    if (!signs.test(tokens[end]?.text ?? '')) return null;
    const name = nameAtStart(tokens, end, said) ?? nameBefore(tokens, end, said);
    return name && chooseFood(name, said, [quantity], tokens, next);
  }

  function nameAtStart(tokens: readonly Token[], end: number, said: string[]): Name | null {
    let begin = 0;
    while (/^(an?|the)$/.test(tokens[begin]?.text ?? '') || isDescriptor(tokens[begin]?.text ?? ''))
      begin++;
    const name = longest(tokens, begin);
    if (!name || !(endsName(tokens, name.next) || isWhole(tokens, name, name.next)))
      return null;
    for (let place = name.next; place < end; place++) {
      const other = longest(tokens, place);
      if (other && !neverAFact.test(other.text) && !isAside(tokens, name.next, place)) return null;
    }
    said.push(...tokens.slice(0, begin).map(({ text }) => text));
    return name;
  }

  /** Not “an omelette with cheddar, at 300 calories a serving”. */
  function nameBefore(tokens: readonly Token[], end: number, said: string[]): Name | null {
    for (let begin = Math.max(0, end - 4); begin < end; begin++) {
      const name = longest(tokens, begin);
      if (name?.next !== end) continue;
      let before = begin - 1;
      while (isDescriptor(tokens[before]?.text ?? '')) said.push(tokens[before--]?.text ?? '');
      return introduces.test(tokens[before]?.text ?? '') ? name : null;
    }
    return null;
  }

  /** “Whole milk contains 149 calories per cup”: the amount is said last. */
  function readPer(
    tokens: readonly Token[],
    name: Name,
    said: readonly string[],
    end: number,
  ): Found | null {
    const sentenceEnd = tokens.findIndex(({ text }, at) => at >= end && /^[.;!?]$/.test(text));
    const clause = tokens.slice(0, sentenceEnd < 0 ? undefined : sentenceEnd).slice(0, end + 14);
    const at = clause.findIndex(
      (_, place) => place > end && isPer(clause, place) && readQuantity(clause, place) !== null,
    );
    if (at < 0) return null;
    const quantity = readQuantity(clause, at);
    const isEach = /^(each|apiece)$/.test(clause[at]?.text ?? '');
    if (!quantity || (!quantity.unit && !isEach)) return null;
    const told = [...said];
    const last = skipSaid(clause, skipWeighed(clause, at + quantity.length, told), told);
    if (!endsName(clause, last)) return null;
    return chooseFood(name, told, [quantity], tokens, end);
  }
}

/**
 * Whether a food is named only to say what the first one is, or is not: “Quinoa is a complete protein”,
 * “Feta is leaner than cheddar”. Sugar is in most of them.
 */
function isAside(tokens: readonly Token[], verb: number, at: number): boolean {
  const word = (place: number) => tokens[place]?.text ?? '';
  if (/^sugars?$/.test(word(at))) return true;
  let place = at - 1;
  while (place > verb && /^\p{L}/u.test(word(place)) && !parts.test(word(place))) place--;
  return (
    /^(than|like|unlike|as)$/.test(word(place)) ||
    (place === verb && /^(is|are)$/.test(word(place)))
  );
}

const parts = /^(and|but|or|with|while|than|like|unlike|as)$/;

const signs = /^([:;,.–—(]|but|and|yet|because|as|since)$/;

const introduces = /^(for|try|consider|of|choose|to|on|like|[:;.–—])$/;

const holdsSoMuch =
  /^(?:, )?(?!up\b|and\b)[a-z]+(?: (?!up\b)[a-z]+){0,4} [\d,.]+ k?cal(?:orie)?s?\b/;
