import type { Food, Portion } from '@/core/foods/food';
import type { Quantity } from '@/core/foods/read-quantity';
import type { Unit } from '@/core/foods/unit-words';

const gramsPerOunce = 28.35;

/**
 * What an amount of a food weighs, from its own USDA portions; null where the table does not tell.
 * `words` are the words said about the food: “chopped” chooses among the cups.
 */
export function portionGrams(
  food: Food,
  quantity: Quantity,
  words: ReadonlySet<string>,
): number | null {
  const { count, unit, size, inches, kcal } = quantity;
  // What one holds, if the writer says so: it chooses among what one may weigh.
  const said = (weights: readonly number[]) =>
    kcal && scaled(asSaid(food, weights, kcal / count), count);
  if (inches ? !unit : unit === 'portion')
    return (
      (inches && scaled(ofWidth(food, inches), count)) ??
      said(food.portions.filter(isHelping).map(({ grams }) => grams))
    );
  if (inches) return null;
  if (unit === 'g') return count;
  if (unit === 'kg') return count * 1000;
  if (unit === 'lb') return count * 16 * gramsPerOunce;
  const drunk = measured(food, 'fl oz', words);
  // What has no ounce of its own is poured by the spoon or the cup: oil, honey, cream.
  const perOunce = drunk ?? perFluidOunce(food);
  if (unit === 'fl oz') return perOunce === null ? null : count * perOunce;
  // Eight ounces of milk are fluid ounces; eight ounces of meat are not.
  if (unit === 'oz') return count * (drunk !== null && count >= 4 ? drunk : gramsPerOunce);
  if (unit === 'ml') return perOunce === null ? null : (count * perOunce) / 29.57;
  // An American pint of 16 ounces or a British one, as what it holds tells.
  if (unit === 'pint') return perOunce && said([16 * perOunce, 19.2 * perOunce]);
  if (unit === 'l') return perOunce === null ? null : (count * 1000 * perOunce) / 29.57;
  if (unit !== null) {
    const said = kcal && kcal / count;
    return scaled(measured(food, unit, words, size, said) ?? converted(food, unit, words), count);
  }
  const ones = [...food.portions.filter(isSizedOne), ...piecesOf(food, words)].map(weightOfOne);
  if (size !== null) {
    // “A medium orange” where the table knows one orange only.
    const grams = sized(food, size) ?? (size === 'medium' ? onePiece(food, words) : null);
    return scaled(grams, count) ?? said(ones);
  }
  const grams =
    ofItsKind(food, words) ??
    (kcal && asSaid(food, ones, kcal / count)) ??
    natural(food) ??
    sized(food, 'medium', notOne) ??
    onePiece(food, words);
  return grams === null || grams * Math.min(count, 1) > mostOfOne ? null : count * grams;
}

const scaled = (grams: number | null, count: number) => (grams === null ? null : grams * count);

const isSizedOne = ({ label }: Portion) =>
  /^1 (?:(?:extra )?(?:small|medium|large|jumbo)|half)$/.test(label.replace(/ \(.*\)$/, ''));

/**
 * A tortilla of ten inches weighs more than twice one of six, and few labels say how wide one is; a handful is as
 * large as the hand, and slices are thin and thick. What the writer says that one holds tells which of these
 * portions of the table it is, if any: what one weighs then.
 */
function asSaid({ kcal }: Food, weights: readonly number[], saidOfOne: number): number | null {
  const off = (grams: number) => Math.abs((kcal * grams) / 100 / saidOfOne - 1);
  const [nearest] = [...weights].sort((one, other) => off(one) - off(other));
  return nearest !== undefined && off(nearest) < 0.09 ? nearest : null;
}

/** “1 tortilla, 7-8 inches” is one of eight, and one of six and a half is near enough. */
function ofWidth({ portions }: Food, inches: number): number | null {
  const off = ({ label }: Portion) => {
    const [, from, half, to] = /(\d+)(½)?(?:-(\d+))? inches/.exec(label) ?? [];
    const least = Number(from) + (half ? 0.5 : 0);
    return Math.max(least - inches, inches - Number(to ?? least), 0);
  };
  const near = portions
    .filter((one) => off(one) <= 0.5)
    .sort((one, other) => off(one) - off(other));
  return near[0]?.grams ?? null;
}

const weightOfOne = ({ label, grams }: Portion) => grams / (Number.parseFloat(label) || 1);

const isHelping = ({ label }: Portion) => /^(1|0\.5|1\.5) (?!tsp|package)/.test(label);

/** “Cherry tomatoes” are not medium ones. */
const ofItsKind = ({ portions }: Food, words: ReadonlySet<string>) =>
  portions.find(({ label }) => {
    const kind = /^1 (cherry|plum|roma|baby|new|square)\b/.exec(label)?.[1] ?? ' ';
    return words.has(kind) || words.has(`${kind}s`);
  })?.grams ?? null;

/** A whole melon, turkey or pizza is more than anybody means by one. */
const mostOfOne = 420;

/** Ten chips are not ten medium orders of them, nor is a cabbage one head. */
const notOne = /\b(orders?|servings?|drinks?|heads?|bunch|package)\b/;

/** The size that is meant where none is said: an egg is a large one, a carrot a medium one. */
function natural(food: Food): number | null {
  const size = /^1 (small|medium|large)\b/.exec(food.portions[0]?.label ?? '')?.[1];
  return size === undefined ? null : sized(food, size);
}

/** One of the unit in grams: labels may begin with “2 tbsp” or “0.5 cup”, so the leading number is divided out. */
function measured(
  food: Food,
  unit: Unit,
  words: ReadonlySet<string>,
  size: string | null = null,
  saidOfOne: number | null = null,
): number | null {
  const named = unit === 'half' ? 'hal(?:f|ves)' : `${unit}s?`;
  // “1 cup slices” is a cup and no slice.
  const pattern = new RegExp(`^([\\d.]+) (?:(?!cup|oz|tbsp|tsp|lb|package)\\w+ )??${named}\\b`);
  const fitting = food.portions.flatMap(({ label, grams }) => {
    const match = pattern.exec(label);
    if (!match) return [];
    // Half of a fish’s side is what is served as a fillet.
    const many = unit === 'fillet' ? Math.max(1, Number(match[1])) : Number(match[1]);
    return [{ grams: grams / many, about: label }];
  });
  const isSized = /(?<!not )\bpacked\b|\b(small|large|thin|thick|extra|jumbo|mini|miniature)\b/;
  // Of a slice every label says “slice”.
  const told = [...words]
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word.length > 3 && word !== unit);
  const chosen =
    (size && fitting.find(({ about }) => about.includes(size))) ??
    fitting.find(({ about }) => !/\(\d/.test(about) && told.some((word) => about.includes(word)));
  const near =
    !chosen &&
    saidOfOne &&
    asSaid(
      food,
      fitting.map(({ grams }) => grams),
      saidOfOne,
    );
  if (near) return near;
  // A label that says nothing else comes first: “1 slice” before “1 slice, crust not eaten”.
  const usual =
    fitting.find(({ about }) => /^[\d.]+ \w+$/.test(about)) ??
    fitting.find(({ about }) => !isSized.test(about)) ??
    fitting.find(({ about }) => about.includes('medium'));
  return (chosen || usual || fitting.at(0))?.grams ?? null;
}

function perFluidOunce(food: Food): number | null {
  const grams = (label: string) => food.portions.find((one) => one.label === label)?.grams;
  const [cup, spoon] = [grams('1 cup'), grams('1 tbsp')];
  return cup !== undefined ? cup / 8 : spoon !== undefined ? spoon * 2 : null;
}

function converted(food: Food, unit: Unit, words: ReadonlySet<string>): number | null {
  const times = (other: Unit, many: number) => scaled(measured(food, other, words), many);
  if (unit === 'tbsp') return times('tsp', 3) ?? times('cup', 1 / 16);
  if (unit === 'tsp') return times('tbsp', 1 / 3) ?? times('cup', 1 / 48);
  if (unit === 'cup') return times('fl oz', 8) ?? times('tbsp', 16);
  if (unit === 'glass') return times('serving', 1) ?? times('cup', 1) ?? times('fl oz', 8);
  if (unit === 'can') return times('fl oz', 12);
  if (unit === 'half') return piecesInOunce(food, 'halves');
  if (unit === 'strip') return times('slice', 1);
  if (unit === 'kernel') return onePiece(food, words);
  // Cakes and pies are cut into pieces there.
  if (unit === 'slice') return times('piece', 1) ?? times('wedge', 1);
  return null;
}

function sized(food: Food, size: string, except = /\b(cup|slice)\b/): number | null {
  const fits = food.portions.filter(({ label }) => {
    const plain = size === 'extra large' ? label : label.replace(/extra (large|small)/, '');
    return (
      new RegExp(`\\b${size}\\b`).test(plain) &&
      !/\b(cup|slice)\b/.test(label) &&
      !except.test(label)
    );
  });
  // The table's regular marshmallow is the large one of a packet.
  const isUsual = /^(medium|large)$/.test(size);
  const one = fits[0] ?? food.portions.find(({ label }) => isUsual && label === '1 regular');
  return one ? weightOfOne(one) : null;
}

/** One of these only where the writer calls it so: “one chocolate bar”, “2 cod fillets”. */
const asked = /\b(bar|fillet|head|bunch|bag|container|piece|leaf|strip|stalk|bulb|jar|box)\b/;

/** “1 oz (49 kernels)” tells what one weighs more exactly than “1 kernel”, which is rounded. */
function piecesInOunce({ portions }: Food, piece: 'kernels' | 'halves'): number | null {
  for (const { label, grams } of portions) {
    const [, many, named] = /^1 oz \((\d+) (?:whole )?(kernels|halves)\)$/.exec(label) ?? [];
    if (named === piece) return grams / Number(many);
  }
  return null;
}

/** The weight of one, where the table counts this food in pieces. */
function onePiece(food: Food, words: ReadonlySet<string>): number | null {
  // A walnut is two halves; a pecan, in an article, may be one of them.
  const halves = /^walnut/i.test(food.name) ? piecesInOunce(food, 'halves') : null;
  const [piece] = piecesOf(food, words);
  const grams = piece ? weightOfOne(piece) : null;
  const isRounded = grams === null || grams < 2;
  return (isRounded ? piecesInOunce(food, 'kernels') : null) ?? scaled(halves, 2) ?? grams;
}

/** Portions that are one of them or some, the one that is called like the food first. */
function piecesOf(food: Food, words: ReadonlySet<string>): Portion[] {
  const told = [...words].map((word) => word.replace(/s$/, ''));
  const name = food.name.toLowerCase();
  const nounOf = (label: string) => /^[\d.]+ ([a-z]+?)s?\b/.exec(label)?.[1] ?? '';
  const isOwn = (label: string) => nounOf(label) !== '' && name.includes(nounOf(label));
  const isAsked = (label: string) => {
    const noun = asked.exec(label)?.[1];
    return noun === undefined || told.includes(noun);
  };
  // British chips are no slices: “22 chips” of the table are crisps.
  const isCrisp = told.some((word) => /^(potato|crisp|tortilla|taro)$/.test(word));
  const pieces = food.portions.filter(({ label }) => {
    const plain = label.replace(/ \(.*\)/, '');
    // A string cheese is a stick of it.
    // “10 grapes” tell of one; of “1 half” nobody knows whether a whole one is two of them.
    return (
      /^(0\.5|\d+) [a-z]/.test(plain) &&
      (!noPiece.test(plain) ||
        (/\b(?:sticks?|rings)$/.test(plain) && (isOwn(plain) || told.includes('string')))) &&
      (isCrisp || !/\bchips\b/.test(plain)) &&
      isAsked(label)
    );
  });
  // Of a tortilla the one that is called so, and not what is made with it.
  const own = pieces.filter(({ label }) => isOwn(label));
  return own.length > 0 ? own : pieces;
}

const noPiece =
  /\b(cups?|oz|g|tbsp|tsp|servings?|package|slices?|can|bottle|lb|stick|pat|order|dash|pinch|hal(?:f|ves)|rings?|leaves|spears?|miniatures?|drinks?|birds?|roots?|roasts?|sheets?|crusts?|jiggers?|fun size|mini|king size)\b/;
