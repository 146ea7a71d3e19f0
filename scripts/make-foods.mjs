/**
 * Builds data/foods/foods.json. Run by hand when the words change:
 *
 *   node scripts/make-foods.mjs PATH/TO/sr_legacy.tsv
 *
 * The figures come from the USDA file, the names and everyday words from data/foods/everyday.tsv.
 * Foods without a name of their own there get one from plainName(). The USDA file itself stays out
 * of the repository; the result is committed, one food a line, and checked by tests/data/foods.test.ts.
 *
 * Words that begin with “~” are found by who looks for them, and never taken for the food in what is read:
 * “~teriyaki chicken” is no plain one.
 *
 * Portions that stand there behind “; ” are not USDA’s of that food:
 * - 01028, 1 stick: a string cheese is its 1 oz, by the packets.
 * - 07029, 1 cup: USDA’s of cured ham, 10182.
 * - 10038, 1 chop, 17024, 1 chop, 28307, 1 naan: USDA’s own, under the name they go by.
 * - 11323, 1 cup: USDA’s 0.5 cup twice.
 * - 11529, 1 roma: USDA’s Italian tomato.
 * - 12006, 1 tbsp: USDA weighs chia by the ounce only; cooks give a level tablespoon as 12 g, as much as one of
 *   dry lentils weighs there, and one of whole flaxseed weighs 10.3 g.
 * - 12087, 1 oz (18 kernels): the count that the tree nut growers’ council gives for an ounce (nuthealth.org/cashews).
 * - 15271, 1 large: USDA’s of 15151, 4 of them 22 g.
 * - 16015, 16025, 16038, 16050, 16057, 1 can, drained: USDA’s tins of kidney beans, pinto beans and chickpeas of 15 oz
 *   leave 253–277 g.
 * - 18173, 1 square: half of USDA’s 2 squares. 28304, 1 waffle: half of its 2.
 * - 18363, 1 tortilla of 6 inches: USDA’s of 18449, the same without salt; a small one is its own.
 * - 18968, sizes: USDA’s of plain bagels, 18001. 28295, widths: USDA’s of flour tortillas, 18364.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { plainName } from './plain-name.mjs';
import { naturalPortions } from './natural-portions.mjs';

const [source] = process.argv.slice(2);
if (!source) {
  console.error('node scripts/make-foods.mjs PATH/TO/sr_legacy.tsv');
  process.exit(2);
}

const table = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const everyday = new Map(
  table('data/foods/everyday.tsv').map(([ndb, name, portion, words]) => [
    ndb,
    { name, portion, words },
  ]),
);

/** Infant food, foods hardly sold, trade grades of meat, industrial fats: not what people type. */
const leftOutGroups = /^(Baby Foods|American Indian)/;
const leftOut = [
  /\bchoice\b|\bselect\b|\bprime\b|New Zealand|Australian|imported|wagyu/i,
  /industrial|for frying|confectionery|, producer|mechanically|human, mature|filled, fluid/i,
  /school lunch|usda commodity|commodity|special dietary|\bABBOTT\b|nutritional supplement|infant/i,
  /\bgiblets\b|\bfeet\b|carcass|composite|separable fat|\bspleen\b|\blungs\b|\bchitterlings\b|mechanical/i,
  /(?<!no |without )\b(with salt|salt added)\b|added salt/i,
  /enhanced|added solution|ultraviolet|pokeberry|sesbania|lambsquarters|water convolvulus|\bemu\b|\bostrich\b/i,
  /LOMA LINDA|WORTHINGTON|George Weston|Continental Mills|Interstate Brands|MARTHA WHITE|CYTOSPORT|UNILEVER/i,
];

const rows = table(source);
const foods = new Map();
const taken = new Map();
for (const [ndb, ownName] of [...everyday].map(([ndb, e]) => [ndb, e.name]))
  taken.set(key(ownName), ndb);

for (const row of rows) {
  const [, ndb, group, description, , kcal, protein, fat, carb, fibre, , portions] = row;
  const own = everyday.get(ndb);
  if (!own) {
    if (leftOutGroups.test(group) || leftOut.some((pattern) => pattern.test(description))) continue;
    if (/trimmed to 1\/4|trimmed to 1\/8/.test(description)) continue;
  }
  const name = own?.name ?? plainName(description, group);
  // The first of those that come to the same plain name stays; everyday names come before all.
  const holder = taken.get(key(name));
  if (holder !== undefined && holder !== ndb) continue;
  taken.set(key(name), ndb);
  foods.set(
    ndb,
    [
      ndb,
      name,
      kcal,
      protein,
      fat,
      carb,
      fibre,
      naturalPortions(portions, own?.portion ?? '', group),
      own?.words ?? '',
    ].join('|'),
  );
}
for (const ndb of everyday.keys())
  if (!foods.has(ndb)) throw new Error(`${ndb} is not in ${source}`);

const lines = [...foods.keys()].sort().map((ndb) => foods.get(ndb));
if (lines.some((line) => line.split('|').length !== 9)) throw new Error('a “|” inside a field');
writeFileSync('data/foods/foods.json', `${JSON.stringify(lines, null, 2)}\n`);
console.log(`${lines.length} foods, ${everyday.size} of them with everyday words`);

function key(name) {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}
