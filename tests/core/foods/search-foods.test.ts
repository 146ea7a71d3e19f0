import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Food } from '@/core/foods/food';
import { parseFoods } from '@/core/foods/parse-foods';
import { createFoodSearch, holdsAll } from '@/core/foods/search-foods';
import rows from '@/data/foods/foods.json';

const food = (ndb: string, name: string, ...aliases: string[]): Food => ({
  ndb,
  name,
  aliases,
  kcal: 100,
  proteinG: null,
  fatG: null,
  carbohydrateG: null,
  fibreG: null,
  portions: [{ label: '100 g', grams: 100 }],
});

describe('a small table', () => {
  const search = createFoodSearch([
    food('1', 'Mountain pears, canned'),
    food('2', 'Mountain pear', 'hill pear'),
    food('3', 'Ice plum', 'ice-cold plum'),
    food('4', 'Zucchini', 'green marrow'),
    food('5', 'Black pod', 'pod'),
    food('6', 'Red pod', 'pods'),
    food('7', 'Hill butter'),
  ]);
  const names = (query: string) => search(query).map((hit) => hit.food.name);

  test('an everyday word comes before a word in a name', () => {
    expect(names('hill pear')[0]).toBe('Mountain pear');
  });
  test('plurals and singulars find each other', () => {
    expect(names('mountain pears')[0]).toBe('Mountain pear');
  });
  test('words written together or apart are one', () => {
    expect(names('iceplum')[0]).toBe('Ice plum');
    expect(names('hil lpear')[0]).toBe('Mountain pear');
  });
  test('a British name finds the American one', () => {
    expect(names('courgettes')[0]).toBe('Zucchini');
  });
  test('a beginning finds what it may become', () => {
    expect(names('moun')).toContain('Mountain pear');
    expect(names('green mar')[0]).toBe('Zucchini');
  });
  test('a second word only begun is no misspelling of the first', () => {
    expect(names('hill b')[0]).toBe('Hill butter');
    expect(names('hill pe')[0]).toBe('Mountain pear');
    expect(search('hill pe')[0]?.guessed).toBe(false);
  });
  test('the beginning of a British word finds what the whole one does', () => {
    expect(names('courg')[0]).toBe('Zucchini');
  });
  test('two words find a food in either order', () => {
    expect(names('pear hill')[0]).toBe('Mountain pear');
    expect(search('pear hill')[0]?.guessed).toBe(false);
  });
  test('a small word being typed changes nothing', () => {
    expect(names('pears in the mountain a')[0]).toBe(names('pears in the mountain')[0]);
  });
  test('where somebody wrote the plural for another food, it is the other food', () => {
    expect(names('pod')[0]).toBe('Black pod');
    expect(names('pods')[0]).toBe('Red pod');
  });
  test('letters left out, doubled, swapped or wrong are forgiven, and said', () => {
    for (const misspelt of ['zuchini', 'zucchinni', 'zucchiin', 'zukchini']) {
      const [first] = search(misspelt);
      expect(first?.food.name).toBe('Zucchini');
      expect(first?.guessed).toBe(true);
    }
    expect(search('zucchini')[0]?.guessed).toBe(false);
  });
  test('a word for a food may itself be misspelt', () => {
    expect(names('corgette')[0]).toBe('Zucchini');
    expect(names('courgete')[0]).toBe('Zucchini');
  });
  test('an unknown brand in front of a food is left out, and that is said', () => {
    const [first] = search('Qwxyz pod');
    expect(first?.food.name).toBe('Black pod');
    expect(first?.guessed).toBe(true);
  });
  test('what is not there is not found', () => {
    expect(search('xylophone quartet')).toEqual([]);
    expect(search('')).toEqual([]);
    expect(search('  ,;( ')).toEqual([]);
  });
  test('words of amount are no words of a food', () => {
    for (const query of [
      '2 hill pears',
      'a bowl of hill pears',
      '100g hill pear',
      'large hill pear',
    ]) {
      const [first] = search(query);
      expect(first?.food.name, query).toBe('Mountain pear');
      expect(first?.guessed, query).toBe(false);
    }
  });
  test('a way of cooking chooses among the variants of a food, and never takes another food', () => {
    const cooked = createFoodSearch([
      food('1', 'Hill root', 'hill root'),
      food('2', 'Hill root, boiled', 'stewed hill root'),
      food('3', 'Baked pie of hill root', 'hill pie'),
      food('4', 'Grilled hill root in batter, DENNYS'),
    ]);
    expect(cooked('steamed hill root')[0]?.food.ndb).toBe('2');
    expect(cooked('pan fried hill root')[0]?.food.ndb).toBe('2');
    expect(cooked('raw hill root')[0]?.food.ndb).toBe('1');
  });
  test('a food that shares only some of the words is said to be near, not to be it', () => {
    const [first] = search('hill butter of the pears');
    expect(first?.guessed).toBe(true);
  });
  test('no more are given than asked for', () => {
    expect(search('pod', 1)).toHaveLength(1);
  });
});

// The first was written before any everyday word was; the others after them and before any answer to
// them was seen. Both by NDB number from the USDA table.
test.each([
  ['held-out-queries.tsv', 0.92, 0.98, 0.92],
  ['closed-queries.tsv', 0.88, 0.96, 0.9],
  ['unseen-queries.tsv', 0.92, 0.98, 0.95],
])('%s: the asked shares', { timeout: 60_000 }, (name, first, inFive, misspelt) => {
  const search = createFoodSearch(parseFoods(rows));
  const lines = readFileSync(`tests/core/foods/${name}`, 'utf8').trimEnd().split('\n');
  const ranks = lines.slice(1).map((line) => {
    const [query = '', kind, accept = ''] = line.split('\t');
    const accepted = new Set(accept.split(','));
    return { kind, rank: search(query).findIndex(({ food: hit }) => accepted.has(hit.ndb)) };
  });
  const share = (of: typeof ranks, below: number) =>
    of.filter(({ rank }) => rank >= 0 && rank < below).length / of.length;
  expect(share(ranks, 1)).toBeGreaterThanOrEqual(first);
  expect(share(ranks, 5)).toBeGreaterThanOrEqual(inFive);
  expect(
    share(
      ranks.filter(({ kind }) => kind === 'typo'),
      5,
    ),
  ).toBeGreaterThanOrEqual(misspelt);
});

describe('where nothing is called as typed, a guess is said to be one', () => {
  const search = createFoodSearch([
    food('1', 'Moor bun'),
    food('2', 'Sweet moor bun, filled', 'moor bun with jam'),
    food('3', 'Jam', 'hill jam', 'bun jam'),
    food('4', 'Pod leaves', 'winter salad leaves', 'pod without jam'),
    food('5', 'Brook pod', 'moor toffee'),
    food('6', 'Moor toffee', 'hill toffee'),
    food('7', 'Brook cake, dry mix'),
    food('8', 'Brook bread, toasted'),
    food('9', 'Bun', 'plain bun'),
    food('10', 'Tall maker, moor stew'),
    food('11', 'Strawling', 'strawling'),
    food('12', 'Root straw sticks', 'root straw'),
    food('13', 'Bun steak, cooked', 'bun steak'),
  ]);
  const first = (query: string) => {
    const [hit] = search(query);
    return hit && `${hit.guessed ? '?' : ''}${hit.food.name}`;
  };

  test('a food’s own name comes before a word that was written for another', () => {
    expect(first('moor toffee')).toBe('Moor toffee');
    expect(first('Hill toffee')).toBe('Moor toffee');
  });
  test('what is said to its end is no beginning of something else', () => {
    expect(first('winter salad')).toBe('?Pod leaves');
    expect(first('winter sal')).toBe('Pod leaves');
  });
  test('a name that says first what was not typed is another food', () => {
    expect(first('sweet bun')).toBe('?Sweet moor bun, filled');
    expect(first('toasted brook bread')).toBe('Brook bread, toasted');
    expect(first('moor stew')).toBe('Tall maker, moor stew');
  });
  test('what is still a powder is not the dish', () => {
    expect(first('brook cake')).toBe('?Brook cake, dry mix');
    expect(first('brook cake mix')).toBe('Brook cake, dry mix');
  });
  test('“X with Y” is an X, and no Y of an X', () => {
    expect(first('bun with jam')).toBe('?Bun');
    expect(search('bun with jam')[1]?.food.name).toBe('Jam');
    expect(first('moor bun with jam')).toBe('Sweet moor bun, filled');
    expect(first('bun jam')).toBe('Jam');
    expect(first('pod with jam')).not.toBe('Pod leaves');
  });
  test('“X and Y” are both, where both are something', () => {
    expect(search('bun and jam').map((hit) => [hit.food.name, hit.guessed])).toEqual(
      expect.arrayContaining([
        ['Bun', true],
        ['Jam', true],
      ]),
    );
  });
  test('a word that may become another is taken for its beginning, and that is said', () => {
    expect(first('straw')).toBe('?Strawling');
  });
  test('a way of cooking in the middle of a name is part of the name', () => {
    expect(first('fried bun steak')).toBe('Bun steak, cooked');
    expect(first('bun fried steak')).toMatch(/^\?/);
  });
  test('another first letter is another word', () => {
    expect(first('foffee')).toBeUndefined();
    expect(first('otffee')).toMatch(/^\?.*toffee/i);
  });
  test('a food whose name holds all that was typed is known from one that is only near', () => {
    expect(search('sweet bun').map(holdsAll)[0]).toBe(true);
    expect(search('swet bun').map(holdsAll)).not.toContain(true);
  });
});
