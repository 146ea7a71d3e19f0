import { createRows, type Dialect, type SeparatedRows } from '@/core/foods/separated-rows';
import {
  addNutrient,
  addPortion,
  fdcId,
  ndbId,
  newUsdaFood,
  type UsdaFood,
} from '@/core/foods/usda-food';

export type UsdaTables = {
  /** Takes one of the files; null for one that is of no use here. Foods first, then the rest. */
  reader(fileName: string): SeparatedRows | null;
  foods(): UsdaFood[];
};

type Take = (cell: (name: string) => string) => void;
type Table = { dialect: Dialect; columns?: string[]; take: Take };

const csv: Dialect = { separator: ',', quote: '"' };
const ascii: Dialect = { separator: '^', quote: '~' };

/** The kinds of food whose figures are per 100 g; samples and branded foods stand in the same tables. */
const kinds = /^(sr_legacy_food|foundation_food|survey_fndds_food|)$/;

/** The files that foods are read from, in the order in which they must be. */
export const usdaFiles = [
  'food.csv',
  'sr_legacy_food.csv',
  'measure_unit.csv',
  'food_nutrient.csv',
  'food_portion.csv',
  'food_des.txt',
  'nut_data.txt',
  'weight.txt',
];
/** Without figures foods are of no use. */
export const neededFiles = [
  ['food.csv', 'food_nutrient.csv'],
  ['food_des.txt', 'nut_data.txt'],
];

/** Foods out of the tables of FoodData Central, or out of the older ones in ASCII. */
export function createUsdaTables(): UsdaTables {
  const foods = new Map<string, UsdaFood>();
  const units = new Map<string, string>();
  const nutrient =
    (key: string, value: string) =>
    (cell: (name: string) => string): void => {
      const food = foods.get(cell('fdc_id'));
      if (food && cell(value) !== '') addNutrient(food, cell(key), Number(cell(value)));
    };

  const tables: Record<string, Table> = {
    'food.csv': {
      dialect: csv,
      take: (cell) => {
        const id = cell('fdc_id');
        if (id !== '' && kinds.test(cell('data_type')))
          foods.set(id, newUsdaFood(fdcId(id), cell('description')));
      },
    },
    'sr_legacy_food.csv': {
      dialect: csv,
      take: (cell) => {
        const food = foods.get(cell('fdc_id'));
        if (food && /^\d+$/.test(cell('NDB_number'))) food.id = ndbId(cell('NDB_number'));
      },
    },
    'measure_unit.csv': {
      dialect: csv,
      take: (cell) => {
        if (cell('name') !== 'undetermined') units.set(cell('id'), cell('name'));
      },
    },
    'food_nutrient.csv': { dialect: csv, take: nutrient('nutrient_id', 'amount') },
    'food_portion.csv': {
      dialect: csv,
      take: (cell) => {
        const food = foods.get(cell('fdc_id'));
        if (!food) return;
        addPortion(food, {
          amount: Number(cell('amount')) || 1,
          words: `${units.get(cell('measure_unit_id')) ?? ''} ${cell('modifier')}`,
          described: cell('portion_description'),
          grams: Number(cell('gram_weight')),
        });
      },
    },
    'food_des.txt': {
      dialect: ascii,
      columns: ['fdc_id', 'group', 'description'],
      take: (cell) => {
        const id = cell('fdc_id');
        if (/^\d+$/.test(id)) foods.set(id, newUsdaFood(ndbId(id), cell('description')));
      },
    },
    'nut_data.txt': {
      dialect: ascii,
      columns: ['fdc_id', 'nutrient', 'amount'],
      take: nutrient('nutrient', 'amount'),
    },
    'weight.txt': {
      dialect: ascii,
      columns: ['fdc_id', 'seq', 'amount', 'words', 'grams'],
      take: (cell) => {
        const food = foods.get(cell('fdc_id'));
        const grams = Number(cell('grams'));
        if (food) addPortion(food, { amount: Number(cell('amount')), words: cell('words'), grams });
      },
    },
  };

  return {
    reader(fileName) {
      const table = tables[fileName.toLowerCase()];
      if (!table) return null;
      let place: Map<string, number> | undefined = table.columns && placesOf(table.columns);
      let row: string[] = [];
      const cell = (name: string) => row[place?.get(name) ?? -1] ?? '';
      return createRows(table.dialect, (cells) => {
        // The first line of a CSV names its columns, so their order does not matter.
        if (!place) return void (place = placesOf(cells));
        row = cells;
        table.take(cell);
      });
    },
    foods: () => [...foods.values()],
  };
}

const placesOf = (names: readonly string[]) =>
  new Map(names.map((name, at) => [name.replace(/^\uFEFF/, '').trim(), at]));
