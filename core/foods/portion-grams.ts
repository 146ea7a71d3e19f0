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
  const { count, unit, size, isMeasured, kcal } = quantity;
  if (isMeasured ? !unit : unit === 'portion') return kcal && asSaid(food, count, kcal);
  if (isMeasured) return null;
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
  if (unit === 'l') return perOunce === null ? null : (count * 1000 * perOunce) / 29.57;
  if (unit !== null) {
    const grams = measured(food, unit, words, size) ?? converted(food, unit, words);
    return grams === null ? null : count * grams;
  }
  if (size !== null) {
    // “A medium orange” where the table knows one orange only.
    const grams = sized(food, size) ?? (size === 'medium' ? onePiece(food, words) : null);
    return grams === null ? null : count * grams;
  }
  const grams = natural(food) ?? sized(food, 'medium', notOne) ?? onePiece(food, words);
  return grams === null || grams > mostOfOne ? null : count * grams;
}

/**
 * A tortilla of ten inches weighs more than twice one of six, and few labels say how wide one is; a handful is as
 * large as the hand. What the writer says that it holds tells which of the table’s portions it is, if any.
 */
function asSaid({ kcal, portions }: Food, count: number, said: number): number | null {
  const off = ({ grams }: Portion) => Math.abs((kcal * grams * count) / 100 / said - 1);
  const [nearest] = portions
    .filter(({ label }) => helping.test(label))
    .sort((one, other) => off(one) - off(other));
  return nearest && off(nearest) < 0.09 ? nearest.grams * count : null;
}

const helping = /^(1|0\.5) (?!tsp|package)/;

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
): number | null {
  const named = unit === 'half' ? 'hal(?:f|ves)' : `${unit}s?`;
  // “1 cup slices” is a cup and no slice.
  const pattern = new RegExp(`^([\\d.]+) (?:(?!cup|oz|tbsp|tsp|lb|package)\\w+ )??${named}\\b`);
  const fitting = food.portions.flatMap(({ label, grams }) => {
    const match = pattern.exec(label);
    return match ? [{ grams: grams / Number(match[1]), about: label }] : [];
  });
  const isSized = /\b(small|large|thin|thick|extra|jumbo|mini|miniature)\b/;
  // Of a slice every label says “slice”.
  const told = [...words]
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word.length > 3 && word !== unit);
  const chosen =
    (size && fitting.find(({ about }) => about.includes(size))) ??
    fitting.find(({ about }) => !/\(\d/.test(about) && told.some((word) => about.includes(word)));
  // A label that says nothing else comes first: “1 slice” before “1 slice, crust not eaten”.
  const usual =
    fitting.find(({ about }) => /^[\d.]+ \w+$/.test(about)) ??
    fitting.find(({ about }) => !isSized.test(about));
  return (chosen || usual || fitting.at(0))?.grams ?? null;
}

function perFluidOunce(food: Food): number | null {
  const grams = (label: string) => food.portions.find((one) => one.label === label)?.grams;
  const [cup, spoon] = [grams('1 cup'), grams('1 tbsp')];
  return cup !== undefined ? cup / 8 : spoon !== undefined ? spoon * 2 : null;
}

function converted(food: Food, unit: Unit, words: ReadonlySet<string>): number | null {
  const scaled = (other: Unit, times: number) => {
    const grams = measured(food, other, words);
    return grams === null ? null : grams * times;
  };
  if (unit === 'tbsp') return scaled('tsp', 3) ?? scaled('cup', 1 / 16);
  if (unit === 'tsp') return scaled('tbsp', 1 / 3) ?? scaled('cup', 1 / 48);
  if (unit === 'cup') return scaled('fl oz', 8) ?? scaled('tbsp', 16);
  if (unit === 'glass') return scaled('serving', 1) ?? scaled('cup', 1) ?? scaled('fl oz', 8);
  if (unit === 'can') return scaled('fl oz', 12);
  if (unit === 'strip') return scaled('slice', 1);
  if (unit === 'kernel') return onePiece(food, words);
  // Cakes and pies are cut into pieces there.
  if (unit === 'slice') return scaled('piece', 1);
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
  const grams = fits[0];
  if (!grams) return null;
  return grams.grams / (Number.parseFloat(grams.label) || 1);
}

/** One of these only where the writer calls it so: “one chocolate bar”, “2 cod fillets”. */
const asked = /\b(bar|fillet|head|bunch|bag|container|piece|leaf|strip|stalk|bulb|jar|box)\b/;

/** The weight of one, where the table counts this food in pieces. */
function onePiece(food: Food, words: ReadonlySet<string>): number | null {
  const told = [...words].map((word) => word.replace(/s$/, ''));
  const isAsked = (label: string) => {
    const noun = asked.exec(label)?.[1];
    return noun === undefined || told.includes(noun);
  };
  const pieces = food.portions.filter(
    ({ label }) =>
      // “10 grapes” tell of one; of “1 half” nobody knows whether a whole one is two of them.
      /^(1|0\.5|2|3|4|10|50) [a-z]/.test(label) &&
      !/\b(cups?|oz|tbsp|tsp|servings?|package|slices?|can|bottle|lb|stick|pat|order|dash|pinch|hal(?:f|ves)|rings?|leaves|chips?|spears?|miniatures?|drinks?|birds?|roots?|roasts?|sheets?|crusts?)\b/.test(
        label,
      ) &&
      isAsked(label),
  );
  // Of a tortilla the one that is called so, and not what is made with it.
  const own = pieces.find(({ label }) => {
    const noun = /^[\d.]+ ([a-z]+?)s?\b/.exec(label)?.[1];
    return noun !== undefined && food.name.toLowerCase().includes(noun);
  });
  const piece = own ?? pieces[0];
  return piece ? piece.grams / Number.parseFloat(piece.label) : null;
}
