import { besideAmount, isAbout } from '@/core/foods/beside-amount';
import { neverAFact } from '@/core/foods/beside-food';
import type { ChooseFood, Found } from '@/core/foods/choose-food';
import { endsName, holdsSoMuch } from '@/core/foods/ends-name';
import { isDescriptor } from '@/core/foods/food-states';
import { isPer } from '@/core/foods/is-per';
import type { createNames, Name } from '@/core/foods/read-name';
import type { Quantity } from '@/core/foods/read-quantity';
import { hasVarieties, isVariety } from '@/core/foods/read-said';
import type { Named } from '@/core/foods/read-named';
import { isEnergy, skipEnergy, skipSaid } from '@/core/foods/skip-said';
import type { Token } from '@/core/foods/tokens-of';

/** Reads the food with which a sentence begins, whose amount comes later. */
export function createSubjectReader(
  { longest, isWhole }: ReturnType<typeof createNames>,
  chooseFood: ChooseFood,
) {
  return { readOfSubject, readBracketed };

  /**
   * “Corn tortillas are lighter: one has only 52 calories”, “try edamame: half a cup has 94 calories”, “quinoa, at
   * 222 calories a cup”: an amount that holds so much is one of the food with which the sentence began, where no
   * other food was named since, or of the one that stands right before.
   */
  function readOfSubject(tokens: readonly Token[], at: number, quantity: Quantity): Found | null {
    const said: string[] = [];
    let next = skipSaid(tokens, skipOfIt(tokens, at + quantity.length, said), said);
    if (/^ones?$/.test(tokens[next]?.text ?? '')) next++;
    const beside = besideAmount(tokens, next);
    const sign = tokens[next]?.text;
    if (/^[(,]$/.test(sign ?? '') && beside.length > 0) {
      const close = sign === '(' ? ')' : sign;
      next = tokens.findIndex(({ text }, place) => place > next && text === close) + 1;
    }
    let end = tokens[at - 1]?.text === 'each' ? at - 2 : at - 1;
    if ((quantity.unit ?? quantity.size) && isPer(tokens, at) && endsName(tokens, next))
      while (end > at - 9 && !signs.test(tokens[end]?.text ?? '')) end--;
    else if (!endsName(tokens, next) || !holdsSoMuch(tokens, next)) return null;
    if (!signs.test(tokens[end]?.text ?? '')) return null;
    const name =
      nameAtStart(tokens, end, said) ??
      nameBefore(tokens, end, said, introduces)?.name ??
      onlyName(tokens, end);
    return name ? chooseFood(name, said, [quantity, ...beside], tokens, next) : null;
  }

  /** “Snack on almonds (1 ounce, 164 calories)”, “yogurt (about 150 g) with”: amounts in brackets after the food. */
  function readBracketed(tokens: readonly Token[], at: number, quantity: Quantity): Named | null {
    const open = tokens.slice(0, at).findLastIndex(({ text }) => text === '(');
    if (open < 1 || open < at - 6 || !isOfOne(quantity)) return null;
    const said: string[] = [];
    const energy = skipEnergy(tokens, skipSaid(tokens, open + 1, said));
    let from = energy;
    while (
      isAbout(tokens[from]?.text) ||
      (from > open + 1 && /^[,;–—]$/.test(tokens[from]?.text ?? ''))
    )
      from++;
    if (from !== at) return null;
    const next = skipSaid(tokens, at + quantity.length, said);
    if (!/^(?:[),;:–—]|or|per|\d.*)$/.test(tokens[next]?.text ?? '')) return null;
    const close = tokens.findIndex(({ text }, place) => place >= next && text === ')');
    if (close < 0) return null;
    // “Chicken (31 g) and lentils (9 g)” are said to hold so much protein.
    const inside = tokens.slice(open, close).map(({ text }) => text);
    if (
      quantity.unit === 'g' &&
      !inside.some(isEnergy) &&
      tokens.some(({ text }) => nutrients.test(text))
    )
      return null;
    const named = nameBefore(tokens, open, said, beforeBracket);
    if (!named) return null;
    // “Rice and beans (1 cup)”, “cereal with milk (1 cup)”: it may be of both.
    const join = tokens[named.before]?.text ?? '';
    if (/^(and|or)$/.test(join) && !/^[),]$/.test(tokens[named.before - 1]?.text ?? ''))
      return null;
    // “Peanut butter on toast (1 tbsp)” is of the butter.
    const isTop =
      join === 'on' &&
      !/^(snack|munch|nibbl|feast|lunch|breakfast|din)/.test(tokens[named.before - 1]?.text ?? '');
    if (isTop) return null;
    if (join === 'with' && !/^(tbsp|tsp|oz|g)$/.test(quantity.unit ?? '')) return null;
    const amounts = [quantity, ...besideAmount(tokens, next)];
    const found = chooseFood(named.name, said, amounts, tokens, close + 1);
    return found && { found, at: named.begin };
  }

  function nameAtStart(tokens: readonly Token[], end: number, said: string[]): Name | null {
    let begin = 0;
    while (/^(an?|the)$/.test(tokens[begin]?.text ?? '') || isDescriptor(tokens[begin]?.text ?? ''))
      begin++;
    const name = longest(tokens, begin);
    if (!name || !(endsName(tokens, name.next) || isWhole(tokens, name, name.next))) return null;
    for (let place = name.next; place < end; place++) {
      const other = longest(tokens, place);
      if (other && !neverAFact.test(other.text) && !isAside(tokens, name.next, place)) return null;
    }
    said.push(...tokens.slice(0, begin).map(({ text }) => text));
    return name;
  }

  /** “Think of peanut butter as a condiment; 2 tablespoons hold 190 calories”: the one food that was named. */
  function onlyName(tokens: readonly Token[], end: number): Name | null {
    let only: Name | null = null;
    for (let place = 0; place < end; place++) {
      const name = longest(tokens, place);
      if (!name || neverAFact.test(name.text)) continue;
      const isClear = place === 0 || beforeBracket.test(tokens[place - 1]?.text ?? '');
      if (only || !isClear || !endsName(tokens, name.next)) return null;
      only = name;
      place = name.next - 1;
    }
    return only;
  }

  /** Not “an omelette with cheddar, at 300 calories a serving”. */
  function nameBefore(
    tokens: readonly Token[],
    end: number,
    said: string[],
    lead: RegExp,
  ): { name: Name; begin: number; before: number } | null {
    for (let begin = Math.max(0, end - 4); begin < end; begin++) {
      const name = longest(tokens, begin);
      if (name?.next !== end) continue;
      let before = begin - 1;
      while (isSaidOf(name, tokens[before]?.text)) said.push(tokens[before--]?.text ?? '');
      const isLed = before < 0 || lead.test(tokens[before]?.text ?? '');
      return isLed ? { name, begin: before + 1, before } : null;
    }
    return null;
  }
}

/** “A cup of it mashed”, “half a cup of the whole-milk version”, “100 g of the roasted meat” */
function skipOfIt(tokens: readonly Token[], at: number, said: string[]): number {
  const word = (place: number) => tokens[place]?.text ?? '';
  if (word(at) !== 'of') return at;
  if (/^(it|them|this|these)$/.test(word(at + 1))) return at + 2;
  // “16 calories per cup of slices”
  if (pieces.test(word(at + 1))) {
    said.push(word(at + 1));
    return at + 2;
  }
  if (word(at + 1) !== 'the') return at;
  const kind: string[] = [];
  let next = skipSaid(tokens, at + 2, kind);
  if (ofKind.test(word(next))) next++;
  if (!ofKind.test(word(next - 1))) return at;
  said.push(...kind);
  return next;
}

const pieces = /^(slices|pieces|chunks|cubes|halves|florets|spears|wedges|sections)$/;

const ofKind = /^(version|variety|kind|type|sort|meat|flesh|fish|fruit)s?$/;

const isSaidOf = ({ text }: Name, word: string | undefined) =>
  word !== undefined && (isDescriptor(word) || (isVariety(word) && hasVarieties(text)));

/** So much in brackets is of one food: a serving may be of all that was named. */
const isOfOne = ({ unit, size }: Quantity) =>
  unit === null ? size !== null : !/^(serving|portion|container|box)$/.test(unit);

const nutrients =
  /^(protein|fib(?:er|re)|carbs?|carbohydrates?|sugars?|fats?|sodium|salt|starch|omega|potassium|calcium|iron)$/;

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

/** A word that begins something new: what stands between would make another food. */
const beforeBracket =
  /^(?:[:;.,–—(]|for|try|consider|of|choose|to|on|like|and|or|with|plus|was|were|is|are|be|an?|the|some|your|my|include[sd]?|including|eat|ate|eats|eating|have|had|has|having|add|added|adding|use|using|enjoy|pick|grab|get|drink|drank|snack|try|from|into|over|by|in|as|than|prefer|keep|pack|order|ordered|want|need|buy|bring|love|limit|swap|replace|substitute)$/;
