import { neverAFact } from '@/core/foods/beside-food';
import type { ChooseFood, Found } from '@/core/foods/choose-food';
import { endsName } from '@/core/foods/ends-name';
import { isDescriptor } from '@/core/foods/food-states';
import { isPer } from '@/core/foods/is-per';
import type { createNames, Name } from '@/core/foods/read-name';
import type { Quantity } from '@/core/foods/read-quantity';
import { skipSaid } from '@/core/foods/skip-said';
import type { Token } from '@/core/foods/tokens-of';

/** Reads the food with which a sentence begins, whose amount comes later. */
export function createSubjectReader(
  { longest, isWhole }: ReturnType<typeof createNames>,
  chooseFood: ChooseFood,
) {
  return readOfSubject;

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
