import type { Food, Portion } from '@/core/foods/food';

/** What a food is found by. */
export type FoodNames = Pick<Food, 'name' | 'aliases'>;

/** The rows of data/foods/foods.json, one food a string. */
export const parseFoods = (rows: readonly string[]): Food[] => rows.map(parseFood);

/** `ndb|name|kcal|protein|fat|carbohydrate|fibre|label=grams;…|word, word, …`. An empty figure was not measured. */
export function parseFood(row: string): Food {
  const cells = row.split('|');
  if (cells.length !== 9) throw new Error(`Not a row of the food table: ${row}`);
  const [ndb = '', name = '', kcal, protein, fat, carbohydrate, fibre, portions, words] = cells;
  return {
    ndb,
    name,
    aliases: aliasesOf(words),
    kcal: Number(kcal),
    proteinG: figure(protein),
    fatG: figure(fat),
    carbohydrateG: figure(carbohydrate),
    fibreG: figure(fibre),
    portions: [...parsePortions(portions ?? ''), { label: '100 g', grams: 100 }],
  };
}

/** Of thousands of rows a search reads no more than this: the whole of them takes seven times as long. */
export function parseFoodNames(row: string): FoodNames {
  const start = row.indexOf('|') + 1;
  return {
    name: row.slice(start, row.indexOf('|', start)),
    aliases: aliasesOf(row.slice(row.lastIndexOf('|') + 1)),
  };
}

const aliasesOf = (words: string | undefined) => (words ? words.split(', ') : []);

function parsePortions(text: string): Portion[] {
  if (text === '') return [];
  return text.split(';').map((portion) => {
    // Three of USDA's labels hold a “=” themselves.
    const at = portion.lastIndexOf('=');
    return { label: portion.slice(0, at), grams: Number(portion.slice(at + 1)) };
  });
}

const figure = (text: string | undefined) => (text ? Number(text) : null);
