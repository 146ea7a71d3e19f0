import type { Food, Portion } from '@/core/foods/food';

/**
 * The rows of data/foods/foods.json, one food a string:
 * `ndb|name|kcal|protein|fat|carbohydrate|fibre|label=grams;…|word, word, …`. An empty figure was not measured.
 */
export function parseFoods(rows: readonly string[]): Food[] {
  return rows.map((row) => {
    const cells = row.split('|');
    if (cells.length !== 9) throw new Error(`Not a row of the food table: ${row}`);
    const [ndb = '', name = '', kcal, protein, fat, carbohydrate, fibre, portions, words] = cells;
    return {
      ndb,
      name,
      aliases: words ? words.split(', ') : [],
      kcal: Number(kcal),
      proteinG: figure(protein),
      fatG: figure(fat),
      carbohydrateG: figure(carbohydrate),
      fibreG: figure(fibre),
      portions: [...parsePortions(portions ?? ''), { label: '100 g', grams: 100 }],
    };
  });
}

function parsePortions(text: string): Portion[] {
  if (text === '') return [];
  return text.split(';').map((portion) => {
    // Three of USDA's labels hold a “=” themselves.
    const at = portion.lastIndexOf('=');
    return { label: portion.slice(0, at), grams: Number(portion.slice(at + 1)) };
  });
}

const figure = (text: string | undefined) => (text ? Number(text) : null);
