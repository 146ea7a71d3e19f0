export type Token = { text: string; start: number; end: number };

/** An amount at the head of a list of words: “half a cup of”, “3-oz.”, “one large”. */
export type Quantity = { count: number; unit: Unit | null; size: Size | null; length: number };

export type Unit =
  | 'g'
  | 'kg'
  | 'oz'
  | 'fl oz'
  | 'lb'
  | 'ml'
  | 'cup'
  | 'tbsp'
  | 'tsp'
  | 'slice'
  | 'piece'
  | 'can'
  | 'bottle'
  | 'container'
  | 'bar'
  | 'fillet'
  | 'strip'
  | 'patty'
  | 'glass'
  | 'serving'
  | 'clove'
  | 'stalk'
  | 'ear';

export type Size = 'small' | 'medium' | 'large' | 'extra large';

/** Words and numbers of a sentence with their places; punctuation that parts phrases is a token of its own. */
export function tokensOf(sentence: string): Token[] {
  const pattern =
    /\d+\s\d\/\d|\d+\/\d+|\d+(?:[.,]\d+)*|[½¼¾⅓⅔]|\p{L}+(?:['’]\p{L}+)*|[%(),;:.!?–—]/gu;
  return [...sentence.matchAll(pattern)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Reads the amount that begins at `at`; null where none does. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  let next = at;
  const word = () => tokens[next]?.text ?? '';
  const first = numberOf(word());
  let count = first ?? articles[word()] ?? null;
  if (count === null) return null;
  next++;
  // “half a cup”, “a half cup”, “one and a half cups”, “1 ½ cups”, “a 3-oz. fillet”
  if (first === 0.5 && /^(a|an|of)$/.test(word())) next++;
  if (word() === 'a' && first === 0.5) next++;
  if (word() === 'and' && tokens[next + 1]?.text === 'a' && tokens[next + 2]?.text === 'half') {
    count += 0.5;
    next += 3;
  }
  const second = numberOf(word());
  if (second !== null) {
    if (first === null) count = second;
    else if (second < 1) count = first + second;
    else return null;
    next++;
  }
  while (filler.has(word())) next++;
  let size: Size | null = null;
  if (word() === 'extra' && tokens[next + 1]?.text === 'large')
    [size, next] = ['extra large', next + 2];
  else if (/^(small|medium|large)$/.test(word())) [size, next] = [word() as Size, next + 1];
  else if (/^(big|average)$/.test(word()))
    [size, next] = [word() === 'big' ? 'large' : 'medium', next + 1];
  if (/^sized?$/.test(word())) next++;
  let unit: Unit | null = null;
  if (
    /^(fl|fluid)$/.test(word()) &&
    tokens[next + 1] &&
    /^(oz|ounces?)$/.test(tokens[next + 1]?.text ?? '')
  ) {
    [unit, next] = ['fl oz', next + 2];
  } else if (word() in units) {
    [unit, next] = [units[word()] ?? null, next + 1];
    if (word() === '.') next++;
  }
  // “a 12-ounce can of”, “a half-cup serving of”: the vessel adds nothing to a measure.
  if (unit !== null && /^(g|oz|fl oz|cup|ml)$/.test(unit) && vessel.test(word())) next++;
  return { count, unit, size, length: next - at };
}

function numberOf(text: string): number | null {
  const named = numbers[text];
  if (named !== undefined) return named;
  const mixed = /^(?:(\d+)\s)?(\d+)\/(\d+)$/.exec(text);
  if (mixed) return Number(mixed[1] ?? 0) + Number(mixed[2]) / Number(mixed[3]);
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^\d{1,3}(?:,\d{3})+$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  half: 0.5,
  quarter: 0.25,
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

const vessel =
  /^(servings?|cans?|bottles?|glass|portions?|bowl|mug|cup|container|pot|pack|bag|fillet|piece)$/;

const articles: Record<string, number> = { a: 1, an: 1 };

const filler = new Set([
  'standard',
  'typical',
  'single',
  'level',
  'regular',
  'whole',
  'heaping',
  'heaped',
  'full',
  'modest',
  'generous',
]);

const units: Record<string, Unit> = {
  g: 'g',
  gram: 'g',
  grams: 'g',
  gramme: 'g',
  grammes: 'g',
  kg: 'kg',
  kilogram: 'kg',
  kilo: 'kg',
  oz: 'oz',
  ounce: 'oz',
  ounces: 'oz',
  lb: 'lb',
  lbs: 'lb',
  pound: 'lb',
  pounds: 'lb',
  ml: 'ml',
  milliliters: 'ml',
  millilitres: 'ml',
  cup: 'cup',
  cups: 'cup',
  cupful: 'cup',
  tbsp: 'tbsp',
  tbsps: 'tbsp',
  tablespoon: 'tbsp',
  tablespoons: 'tbsp',
  tablespoonful: 'tbsp',
  tsp: 'tsp',
  tsps: 'tsp',
  teaspoon: 'tsp',
  teaspoons: 'tsp',
  teaspoonful: 'tsp',
  slice: 'slice',
  slices: 'slice',
  piece: 'piece',
  pieces: 'piece',
  can: 'can',
  cans: 'can',
  bottle: 'bottle',
  bottles: 'bottle',
  container: 'container',
  containers: 'container',
  pot: 'container',
  tub: 'container',
  bar: 'bar',
  bars: 'bar',
  fillet: 'fillet',
  fillets: 'fillet',
  strip: 'strip',
  strips: 'slice',
  rasher: 'slice',
  rashers: 'slice',
  patty: 'patty',
  patties: 'patty',
  glass: 'glass',
  glasses: 'glass',
  serving: 'serving',
  servings: 'serving',
  clove: 'clove',
  cloves: 'clove',
  stalk: 'stalk',
  stalks: 'stalk',
  ear: 'ear',
  ears: 'ear',
};
