import {
  addNutrient,
  addPortion,
  fdcId,
  ndbId,
  newUsdaFood,
  type UsdaFood,
} from '@/core/foods/usda-food';
import { isRecord } from '@/core/is-record';

/** No food is described at such length; what is longer is no table of foods. */
const mostLetters = 4_000_000;

export type JsonFoods = {
  push(text: string): void;
  /** Whether the text ended where it should: false for a file that breaks off. */
  isWhole(): boolean;
};

/**
 * Reads the foods out of a file such as `{"SRLegacyFoods": [{…}, {…}]}` piece by piece: the whole of
 * it is 200 MB, more than may be held at once. Throws a SyntaxError at what is no JSON.
 */
export function createJsonFoods(onFood: (food: UsdaFood) => void): JsonFoods {
  /** What is open, as the brackets that will close it. */
  const open: number[] = [];
  let inString = false;
  let isEscaped = false;
  let hasBegun = false;
  /** The text of the food being read, from the pieces before this one. */
  let kept = '';
  let foodDepth = 0;

  const push = (text: string) => {
    let from = foodDepth > 0 ? 0 : -1;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (code === backslash) isEscaped = true;
        else if (code === quote) inString = false;
      } else if (code === quote) inString = true;
      else if (code === brace || code === bracket) {
        const isFood =
          foodDepth === 0 && code === brace && open.at(-1) === closeBracket && open.length <= 2;
        open.push(code + 2);
        hasBegun = true;
        if (isFood) [foodDepth, from] = [open.length, at];
      } else if (code === closeBrace || code === closeBracket) {
        if (open.pop() !== code) throw new SyntaxError('brackets do not match');
        if (foodDepth > 0 && open.length < foodDepth) {
          take(kept + text.slice(from, at + 1));
          [kept, foodDepth, from] = ['', 0, -1];
        }
      } else if (!hasBegun && code > 32 && code !== byteOrderMark)
        throw new SyntaxError('no JSON begins like this');
    }
    if (foodDepth > 0) kept += text.slice(from);
    if (kept.length > mostLetters) throw new SyntaxError('longer than any food');
  };

  const take = (text: string) => {
    const food = readFood(JSON.parse(text));
    if (food) onFood(food);
  };

  return { push, isWhole: () => hasBegun && open.length === 0 };
}

const [quote, backslash] = [34, 92];
const [brace, closeBrace, bracket, closeBracket] = [123, 125, 91, 93];
const byteOrderMark = 0xfeff;

function readFood(told: unknown): UsdaFood | null {
  if (!isRecord(told) || typeof told['description'] !== 'string') return null;
  const ndb = textOf(told['ndbNumber']);
  const isLegacy = told['dataType'] === 'SR Legacy' && ndb !== '';
  const id = isLegacy ? ndbId(ndb) : fdcId(textOf(told['fdcId'] ?? told['foodCode']));
  const food = newUsdaFood(id, told['description']);
  for (const each of listOf(told['foodNutrients'])) {
    const nutrient = isRecord(each['nutrient']) ? each['nutrient'] : {};
    const name = textOf(nutrient['id'] ?? nutrient['number']);
    if (typeof each['amount'] === 'number') addNutrient(food, name, each['amount']);
  }
  for (const each of listOf(told['foodPortions'])) {
    const unit = isRecord(each['measureUnit']) ? textOf(each['measureUnit']['name']) : '';
    addPortion(food, {
      amount: Number(each['amount'] ?? each['value'] ?? 1),
      words: `${unit === 'undetermined' ? '' : unit} ${textOf(each['modifier'])}`,
      described: textOf(each['portionDescription']),
      grams: Number(each['gramWeight']),
    });
  }
  return food;
}

const listOf = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
