import { isDescriptor } from '@/core/foods/food-states';
import { acrossAt, andPart, inchesIn, readCount } from '@/core/foods/read-count';
import { isMeasure, isVessel, unitOf, type Unit } from '@/core/foods/unit-words';
import type { Token } from '@/core/foods/tokens-of';
import { wordTable } from '@/core/foods/word-table';

/** An amount at the head of a list of words: “half a cup of”, “3-oz.”, “one large”. */
export type Quantity = {
  count: number;
  unit: Unit | null;
  size: Size | null;
  /** “a 10-inch tortilla”: how wide or long one is. */
  inches: number | null;
  /** What the writer says that it holds: it tells how large a handful is. */
  kcal: number | null;
  /** “one cooked cup”: said of the food, before its measure. */
  said: string[];
  length: number;
};

export type Size = 'small' | 'medium' | 'large' | 'extra large' | 'jumbo' | 'mini';

/** Reads the amount that begins at `at`; null where none does. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  const counted = readCount(tokens, at);
  if (!counted) return null;
  let { count } = counted;
  let next = at + counted.length;
  const word = () => tokens[next]?.text ?? '';
  const said: string[] = [];
  // “One cooked cup of”, “a 3-ounce cooked serving of”: said of the food, and stands before what it is in.
  const skipStates = (isIn: (text: string, at: number) => boolean) => {
    let end = next;
    const isExtraLarge = (at: number) =>
      tokens[at]?.text === 'extra' && tokens[at + 1]?.text === 'large';
    while (isDescriptor(tokens[end]?.text ?? '') && !isExtraLarge(end)) end++;
    if (!isIn(tokens[end]?.text ?? '', end)) return false;
    while (next < end) said.push(tokens[next++]?.text ?? '');
    return true;
  };
  skipStates((text, at) => (text in sizes && text !== 'medium') || acrossAt(tokens, at) > 0);
  const across = acrossAt(tokens, next);
  const bracketed = word() === '(' ? acrossAt(tokens, next + 1) : 0;
  // “2 (6-inch) corn tortillas”
  const isClosed = bracketed > 0 && tokens[next + 1 + bracketed]?.text === ')';
  const width = isClosed ? bracketed + 2 : across;
  const inches = inchesIn(tokens, next, next + width);
  next += width;
  const isExtra = word() === 'extra';
  const size = (isExtra && tokens[next + 1]?.text !== 'large' ? null : sizes[word()]) ?? null;
  if (size !== null) next += isExtra ? 2 : 1;
  // “1 med. banana”
  if (size !== null && word() === '.') next++;
  if (/^sized?$/.test(word())) next++;
  const things = unitOf(word()) ? 0 : sizedBy(tokens, next);
  next += things;
  skipStates((text) => unitOf(text) !== null);
  let unit: Unit | null = null;
  // “2 (15-ounce) cans”, “4 (3-ounce) fillets”: each is so heavy.
  const each = word() === '(' ? readQuantity(tokens, next + 1) : null;
  const closing = next + 1 + (each?.length ?? 0);
  if (each && /^(g|oz|lb|ml|fl oz)$/.test(each.unit ?? '') && tokens[closing]?.text === ')')
    [count, unit, next] = [count * each.count, each.unit, closing + 1];
  else if (/^(fl|fluid)$/.test(word()) && unitOf(tokens[next + 1]?.text ?? '') === 'oz') {
    [unit, next] = ['fl oz', next + 2];
  } else if (/^fl$/.test(word()) && unitOf(tokens[next + 2]?.text ?? '') === 'oz') {
    [unit, next] = ['fl oz', next + 3];
  } else if (unitOf(word())) {
    [unit, next] = [unitOf(word()), next + 1];
    if (word() === '.') next++;
  }
  // “1 c. cooked rice”: with its full stop, or it may be a vitamin.
  else if (word() === 'c' && tokens[next + 1]?.text === '.') [unit, next] = ['cup', next + 2];
  // “¾ c blueberries”, and not “180 C”.
  else if (word() === 'c' && count <= 8 && /^\p{L}/u.test(tokens[next + 1]?.text ?? ''))
    [unit, next] = ['cup', next + 1];
  // “a cup and a half of”
  const added = unit === null ? null : andPart(tokens, next);
  if (added) [count, next] = [count + added.count, next + added.length];
  // “a 12-ounce can of”, “a half-cup serving of”: the vessel adds nothing to a measure.
  if (unit && isMeasure(unit)) {
    next += sizedBy(tokens, next);
    // “a 30 g snack box of”
    if (word() === 'snack' && isVessel(tokens[next + 1]?.text)) next++;
    if (skipStates(isVessel)) next++;
    // “30 g a day of”
    const often = /^(a|per|each|every)$/.test(word()) ? next + 1 : next;
    const isOften = /^(day|daily|morning|evening|night)$/.test(tokens[often]?.text ?? '');
    if (isOften && tokens[often + 1]?.text === 'of') next = often + 1;
  }
  // What is as large as a matchbox weighs what is said beside it.
  if (things > 0) unit = 'portion';
  return { count, unit, size, inches, kcal: null, said, length: next - at };
}

/** “Medium”, “extra large” where no number stands: one of that size, and how many words say so. */
export function sizeOf(
  tokens: readonly Token[],
  at: number,
): { quantity: Quantity; length: number } | null {
  const isExtra = tokens[at]?.text === 'extra';
  const size = sizes[tokens[at]?.text ?? ''];
  if (size === undefined || (isExtra && tokens[at + 1]?.text !== 'large')) return null;
  const quantity = {
    count: 1,
    unit: null,
    size,
    inches: null,
    kcal: null,
    said: [],
    length: 0,
  };
  return { quantity, length: isExtra ? 2 : 1 };
}

/** “a matchbox-sized piece”, “a golf-ball-sized portion”: how many words say so. */
function sizedBy(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 4).map(({ text }) => text);
  const place = words.indexOf('sized');
  return words.slice(0, Math.max(place, 0)).every((word) => /^\p{L}/u.test(word)) ? place + 1 : 0;
}

/** “Two apple slices” are two slices and no two apples. */
export function inPieces(quantity: Quantity, cut: string | undefined): Quantity {
  const unit = cut === undefined ? null : (unitOf(cut) ?? 'portion');
  return quantity.unit || unit === null ? quantity : { ...quantity, unit };
}

const sizes = wordTable<Size>({
  small: 'small',
  medium: 'medium',
  average: 'medium',
  large: 'large',
  big: 'large',
  sm: 'small',
  sml: 'small',
  med: 'medium',
  lg: 'large',
  lge: 'large',
  extra: 'extra large',
  jumbo: 'jumbo',
  mini: 'mini',
});
