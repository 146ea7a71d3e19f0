import type { Food, Portion } from '@/core/foods/food';

/** More would be more than pure fat. */
export const mostKcal = 950;
export const mostPortionGrams = 10_000;
const mostName = 160;

/** The signs that part a line may not stand in its words. */
const plain = (text: string, signs = /\|/g) => text.replace(signs, ' ').trim();

/** Words as any cell of a line can hold them. */
export const plainCell = (text: string) => plain(text, /[|;]/g);

/** A food as one line, in the form of data/foods/foods.json. */
export function foodRow(food: Food): string {
  const figures = [food.kcal, food.proteinG, food.fatG, food.carbohydrateG, food.fibreG];
  // The last portion is always there, and is not written.
  const isLast = food.portions.at(-1)?.label === hundredGrams.label;
  return [
    food.ndb,
    plain(food.name),
    ...figures.map((each) => each ?? ''),
    food.portions
      .slice(0, isLast ? -1 : undefined)
      .map(({ label, grams }) => `${plainCell(label)}=${grams}`)
      .join(';'),
    food.aliases.map((alias) => plain(alias)).join(', '),
  ].join('|');
}

/** A food of such a line; null where the line is none, or says what no food can hold. */
export function readFoodRow(row: unknown): Food | null {
  if (typeof row !== 'string') return null;
  const cells = row.split('|');
  if (cells.length !== 9) return null;
  const [ndb = '', name = '', kcal, protein, fat, carbohydrate, fibre, portions, words] = cells;
  const [proteinG, fatG, carbohydrateG, fibreG] = [protein, fat, carbohydrate, fibre].map(figure);
  const energy = figure(kcal);
  if (ndb === '' || name.trim() === '' || name.length > mostName) return null;
  if (!isWithin(energy, mostKcal) || energy === null) return null;
  if (![proteinG, fatG, carbohydrateG, fibreG].every((grams) => isWithin(grams, 100))) return null;
  const read = portions ? portions.split(';').map(portion) : [];
  if (read.some((each) => each === null)) return null;
  return {
    ndb,
    name,
    aliases: words ? words.split(', ') : [],
    kcal: energy,
    proteinG: proteinG ?? null,
    fatG: fatG ?? null,
    carbohydrateG: carbohydrateG ?? null,
    fibreG: fibreG ?? null,
    portions: [...read.flatMap((each) => each ?? []), hundredGrams],
  };
}

/** A list of such lines; what is none is left out. */
export function readFoodRows(rows: unknown): Food[] {
  return Array.isArray(rows) ? rows.flatMap((row) => readFoodRow(row) ?? []) : [];
}

const hundredGrams: Portion = { label: '100 g', grams: 100 };

const figure = (text: string | undefined): number | null =>
  text === undefined || text.trim() === '' ? null : Number(text);

const isWithin = (value: number | null | undefined, most: number) =>
  value === null || value === undefined || (value >= 0 && value <= most);

function portion(text: string): Portion | null {
  const at = text.lastIndexOf('=');
  const grams = Number(text.slice(at + 1));
  const label = text.slice(0, Math.max(at, 0)).trim();
  return label !== '' && grams > 0 && grams <= mostPortionGrams ? { label, grams } : null;
}
