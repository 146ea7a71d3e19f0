// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act as settle } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FoodSearch } from '@/components/foods/food-search';
import { readAmount } from '@/components/foods/stepper';
import type { Food } from '@/core/foods/food';
import { blankDraft } from '@/core/foods/own-draft';
import type { PlateItem } from '@/core/foods/plate';
import type { FoodHit } from '@/core/foods/search-foods';

const pear: Food = {
  ndb: '99001',
  name: 'Garden pear',
  aliases: [],
  kcal: 60,
  proteinG: 0.4,
  fatG: 0.1,
  carbohydrateG: 15,
  fibreG: null,
  portions: [
    { label: '1 medium', grams: 150 },
    { label: '0.5 cup', grams: 70 },
    { label: '100 g', grams: 100 },
  ],
};
const plum: Food = { ...pear, ndb: '99002', name: 'Garden plum', kcal: 46 };

let root: HTMLElement;
const act = (doing: () => void) => void settle(doing);
/** Does it, and lets the promises that hang on it come through. */
const later = (doing: () => void) =>
  settle(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve));
  });

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const hitsFor = (query: string): FoodHit[] =>
  [pear, plum]
    .filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
    .map((food, at) => ({ food, score: -at, guessed: false }));

type Props = Parameters<typeof FoodSearch>[0];

/** A window that keeps favourites, plate and own foods, and hands them back. */
function Owner(props: Partial<Props>) {
  const [favourites, onFavourites] = useState<Food[]>([]);
  const [plate, onPlate] = useState<PlateItem[]>([]);
  const [own, onOwn] = useState<Food[]>([]);
  const [ownDraft, onOwnDraft] = useState(blankDraft);
  return (
    <FoodSearch
      search={(query) => [
        ...own
          .filter(({ name }) => name.toLowerCase().includes(query))
          .map((food) => ({ food, score: 9, guessed: false })),
        ...hitsFor(query),
      ]}
      dailyKcal={2000}
      energyUnit="kcal"
      hideNumbers={false}
      {...{ favourites, onFavourites, plate, onPlate, own, onOwn, ownDraft, onOwnDraft }}
      {...props}
    />
  );
}

function show(props: Partial<Props> = {}) {
  act(() => render(<Owner {...props} />, root));
}

const field = () => root.querySelector<HTMLInputElement>('[role="combobox"]')!;
const options = () => [...root.querySelectorAll<HTMLElement>('[role="option"]')];
const type = (text: string, into: HTMLInputElement = field()) =>
  act(() => {
    into.value = text;
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(
    () =>
      void field().dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  );

test('answers appear while one types, with a natural portion and its energy', () => {
  show();
  type('garden');
  expect(field().getAttribute('aria-expanded')).toBe('true');
  expect(options().map((option) => option.textContent)).toEqual([
    'Garden pear 1 medium 90 kcal',
    'Garden plum 1 medium 69 kcal',
  ]);
});

test('everything is done by keyboard: down, up, Enter, Escape', () => {
  show();
  type('garden');
  press('ArrowDown');
  press('ArrowDown');
  const active = field().getAttribute('aria-activedescendant');
  expect(document.getElementById(active ?? '')?.textContent).toContain('Garden plum');
  press('ArrowDown');
  press('Enter');
  expect(root.querySelector('h2')?.textContent).toBe('Garden pear');
  expect(field().getAttribute('aria-expanded')).toBe('false');
  press('ArrowDown');
  expect(field().getAttribute('aria-expanded')).toBe('true');
  press('Escape');
  expect(field().getAttribute('aria-expanded')).toBe('false');
});

test('Enter takes the first answer where none was pointed at', () => {
  show();
  type('plum');
  press('Enter');
  expect(root.querySelector('h2')?.textContent).toBe('Garden plum');
});

test('the chosen food shows its energy, its share of the day, and says what was not measured', () => {
  show();
  type('pear');
  act(() => options()[0]?.click());
  expect(root.querySelector('output.kcal')?.textContent).toBe('90 kcal');
  expect(root.textContent).toContain('in 150 g');
  expect(root.textContent).toContain('about 5% of your day');
  const rows = [...root.querySelectorAll('dl > div')].map((row) => row.textContent);
  expect(rows).toEqual(['Protein0.6 g', 'Fat0.2 g', 'Carbohydrate23 g', 'Fibrenot measured']);
});

test('without a known day no share is shown', () => {
  show({ dailyKcal: null });
  type('pear');
  press('Enter');
  expect(root.textContent).not.toContain('of your day');
});

test('steps, other portions and grams change the figure; grams keep the amount', () => {
  show();
  type('pear');
  press('Enter');
  act(() => root.querySelector<HTMLButtonElement>('[aria-label="More"]')?.click());
  expect(root.querySelector('output.kcal')?.textContent).toBe('135 kcal');
  const select = root.querySelector('select')!;
  act(() => {
    select.value = '3';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const amount = () => root.querySelector<HTMLInputElement>('.stepper input')!;
  expect(amount().value).toBe('225');
  expect(root.querySelector('output.kcal')?.textContent).toBe('135 kcal');
  expect([...select.options].map((option) => option.textContent)).toEqual([
    '1 medium (150 g)',
    '½ cup (70 g)',
    '100 g',
    'grams',
  ]);
});

const radish: Food = {
  ...pear,
  name: 'Garden radish',
  portions: [
    { label: '1 medium', grams: 4.5 },
    { label: '1 slice', grams: 1 },
    { label: '2 leaves', grams: 0.03 },
    { label: '100 g', grams: 100 },
  ],
};
const changePortion = (index: number) =>
  act(() => {
    const select = root.querySelector('select')!;
    select.value = String(index);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('a portion that weighs one gram is a portion, and its name and weight are told', () => {
  show({ search: () => [{ food: radish, score: 1, guessed: false }] });
  type('radish');
  press('Enter');
  changePortion(1);
  expect(root.querySelector<HTMLInputElement>('.stepper input')?.value).toBe('1');
  expect(root.querySelector('select')?.options[1]?.textContent).toBe('1 slice (1 g)');
});

test('the least amount in grams is more than nothing, and less of it is no more', () => {
  show({ search: () => [{ food: radish, score: 1, guessed: false }] });
  type('radish');
  press('Enter');
  changePortion(2);
  changePortion(4);
  const amount = root.querySelector<HTMLInputElement>('.stepper input')!;
  expect(amount.value).toBe('0.1');
  type('5', amount);
  act(() => root.querySelector<HTMLButtonElement>('[aria-label="Less"]')?.click());
  expect(amount.value).toBe('5');
});

test('an amount that cannot be read stays as typed, is said, and gives no figure', () => {
  show();
  type('pear');
  press('Enter');
  const amount = root.querySelector<HTMLInputElement>('.stepper input')!;
  type('two', amount);
  expect(amount.value).toBe('two');
  expect(amount.getAttribute('aria-invalid')).toBe('true');
  expect(root.querySelector('output.kcal')?.textContent).toBe('–');
  type('1,5', amount);
  expect(root.querySelector('output.kcal')?.textContent).toBe('135 kcal');
});

test('a food that is not there is said plainly, and a near spelling is called one', () => {
  show();
  type('quince');
  expect(root.textContent).toContain('“quince” is not in the table');
  show({ search: () => [{ food: pear, score: 1, guessed: true }] });
  type('paer');
  expect(root.textContent).toContain('Nothing is called “paer”');
});

test('hidden numbers leave no calorie figure anywhere', () => {
  show({ hideNumbers: true });
  type('pear');
  expect(root.textContent).not.toMatch(/kcal/);
  press('Enter');
  expect(root.textContent).not.toMatch(/kcal|of your day/);
  expect(root.textContent).toContain('Calorie numbers are hidden');
});

test('a slow answer to older words never replaces the newest', async () => {
  const waiting: ((hits: FoodHit[]) => void)[] = [];
  show({ search: () => new Promise((resolve) => waiting.push(resolve)) });
  type('pe');
  expect(root.textContent).toContain('Opening the food table');
  type('plum');
  await later(() => waiting[1]?.(hitsFor('plum')));
  await later(() => waiting[0]?.(hitsFor('pear')));
  expect(options().map((option) => option.textContent)).toEqual(['Garden plum 1 medium 69 kcal']);
});

test('a table that cannot be opened is said', async () => {
  show({ search: () => Promise.reject(new Error('gone')) });
  await later(() => type('pear'));
  expect(root.textContent).toContain('could not be opened');
});

test('the source of the figures is named', () => {
  show();
  expect(root.textContent).toContain(
    'USDA National Nutrient Database for Standard Reference, Legacy',
  );
});

test.each([
  ['2', 2],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['½', 0.5],
  ['1½', 1.5],
  ['3/4', 0.75],
  ['１.5', 1.5],
  ['1 1/2', 1.5],
  ['２', 2],
  ['0', null],
  ['-1', null],
  ['1e9', null],
  ['99999', null],
  ['', null],
  ['a few', null],
])('the amount %o is read as %o', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

const named = (words: string) =>
  [...root.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === words,
  );
const click = (words: string) => {
  const button = named(words);
  if (!button) throw new Error(`no button “${words}” in ${root.textContent}`);
  act(() => button.click());
};
const choose = (query: string) => {
  type(query);
  press('Enter');
};
const plateText = () => root.querySelector('.plate')?.textContent ?? '';

// 60 and 46 kcal in 100 g, 150 g each: 90 and 69; twice the pear is 180.
test('the plate adds up several foods, joins equal portions, and forgets them when told', () => {
  show();
  choose('pear');
  click('Add to the plate');
  click('Add to the plate');
  choose('plum');
  click('Add to the plate');
  expect(root.querySelectorAll('.plate li')).toHaveLength(2);
  expect(plateText()).toContain('2 × 1 medium (300 g)');
  expect(root.querySelector('.plate .sum')?.textContent).toBe('Together 249 kcal');
  expect(plateText()).toContain('about 12% of your day');
  expect(plateText()).toContain('1.8 g protein');
  click('Take off the plate: Garden pear');
  expect(root.querySelector('.plate .sum')?.textContent).toBe('Together 69 kcal');
  click('Forget the plate');
  expect(root.querySelector('.plate')).toBeNull();
});

test('a full plate says so and takes nothing new, but more of what is there', () => {
  const items = Array.from({ length: 40 }, (_, at) => ({
    food: { ...pear, ndb: String(10_000 + at) },
    label: '1 medium',
    count: 1,
    grams: 150,
  }));
  const plates: PlateItem[][] = [];
  show({
    plate: [...items.slice(1), { ...items[0]!, food: pear }],
    onPlate: (to) => plates.push(to),
  });
  choose('plum');
  click('Add to the plate');
  expect(plates).toEqual([]);
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('The plate is full.');
  choose('pear');
  click('Add to the plate');
  expect(plates[0]?.at(-1)?.count).toBe(2);
  expect(root.querySelector('[role="alert"]')).toBeNull();
});

test('with numbers hidden the plate names its foods and no number of energy', () => {
  show({ hideNumbers: true });
  choose('pear');
  click('Add to the plate');
  expect(plateText()).toContain('Garden pear');
  expect(plateText()).not.toMatch(/kcal|%/);
});

test('energy is shown in kilojoules where that was chosen', () => {
  show({ energyUnit: 'kJ' });
  type('pear');
  // 90 kcal × 4.184.
  expect(options()[0]?.textContent).toContain('377 kJ');
});

test('a favourite is one press away as long as it is one', () => {
  show();
  choose('plum');
  click('Keep among my favourites');
  expect(named('Keep among my favourites')?.getAttribute('aria-pressed')).toBe('true');
  type('');
  click('Garden plum');
  expect(root.querySelector('.food-card h2')?.textContent).toBe('Garden plum');
  click('Keep among my favourites');
  type('');
  expect(named('Garden plum')).toBeUndefined();
});

const fill = (label: string, text: string) => {
  const id = [...root.querySelectorAll('label')].find((one) => one.textContent === label)?.htmlFor;
  type(text, root.querySelector<HTMLInputElement>(`[id="${id}"]`)!);
};
const openOwn = () => {
  const details = root.querySelector<HTMLDetailsElement>('.own-foods details')!;
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
};

test('a food of one’s own is typed as the package says it, found, and deleted', () => {
  show();
  openOwn();
  fill('Name', 'Village oat bar');
  fill('Weighs, g', '40');
  fill('Energy, kcal', '168');
  fill('Protein, g (if known)', '3,2');
  click('Keep this food');
  expect(root.textContent).toContain('Village oat bar is kept.');
  choose('village');
  expect(root.querySelector('.food-card output.kcal')?.textContent).toBe('168 kcal');
  expect(root.querySelector('.food-card .nutrients')?.textContent).toContain('3.2 g');
  click('Delete Village oat bar');
  type('village');
  expect(options()).toHaveLength(0);
});

test('one more than can be kept is refused: none that is there goes for it', () => {
  const own = Array.from({ length: 500 }, (_, at) => ({ ...pear, ndb: `own-${at + 1}` }));
  const kept: Food[][] = [];
  show({ own, onOwn: (foods) => kept.push(foods) });
  openOwn();
  fill('Name', 'Village oat bar');
  fill('Weighs, g', '40');
  fill('Energy, kcal', '168');
  click('Keep this food');
  expect(kept).toEqual([]);
  expect(root.querySelector('.own-foods [role="alert"]')?.textContent).toContain(
    'Remove one first.',
  );
});

test.each([
  ['', '40', '168', 'Give the food a name.'],
  ['Bar', '', '168', 'Say how many grams the portion weighs.'],
  ['Bar', '0', '168', 'Say how many grams the portion weighs.'],
  ['Bar', '40', 'lots', 'Say how much energy the portion holds.'],
  ['Bar', '40', '-5', 'Say how much energy the portion holds.'],
  ['Bar', '10', '168', 'Nothing edible holds so much energy.'],
  ['Bar', '12000', '168', 'LeanRead keeps portions of up to 10,000 g.'],
  ['Bar', '300 kcal', '168', 'Say how many grams the portion weighs.'],
  ['Bar', '1,046', '168', 'Say how many grams the portion weighs.'],
])('“%s” of %s g with %s kcal is not kept, and the form says why', (name, grams, kcal, why) => {
  show();
  openOwn();
  fill('Name', name);
  fill('Weighs, g', grams);
  fill('Energy, kcal', kcal);
  click('Keep this food');
  expect(root.querySelector('.own-foods [role="alert"]')?.textContent).toContain(why);
  expect(root.querySelectorAll('.own-foods li')).toHaveLength(0);
});

const fieldOf = (label: string) => {
  const id = [...root.querySelectorAll('label')].find((one) => one.textContent === label)?.htmlFor;
  return root.querySelector<HTMLInputElement>(`[id="${id}"]`)!;
};

test('a unit that is typed counts, whichever is chosen', () => {
  show({ energyUnit: 'kJ' });
  openOwn();
  fill('Name', 'Village oat bar');
  fill('Weighs, g', '40 g');
  fill('Energy, kJ', '168 kcal');
  click('Keep this food');
  choose('village');
  // 168 kcal × 4.184.
  expect(root.querySelector('.food-card output.kcal')?.textContent).toBe('703 kJ');
});

test('what is wrong is said at its field, until it is typed anew', () => {
  show();
  openOwn();
  fill('Name', 'Bar');
  click('Keep this food');
  const grams = fieldOf('Weighs, g');
  const said = root.querySelector(`[id="${grams.getAttribute('aria-describedby')}"]`);
  expect(said?.textContent).toContain('Say how many grams');
  fill('Weighs, g', '40');
  expect(root.querySelector('.own-foods [role="alert"]')).toBeNull();
});

test('a food that is half typed is there again when the window opens anew, and goes once it is kept', () => {
  let draft = blankDraft;
  const onOwnDraft = (next: typeof blankDraft) => (draft = next);
  show({ onOwnDraft });
  openOwn();
  fill('Name', 'Village oat bar');
  fill('Weighs, g', '40');
  act(() => render(null, root));
  show({ ownDraft: draft, onOwnDraft });
  expect(root.querySelector<HTMLDetailsElement>('.own-foods details')?.open).toBe(true);
  expect(fieldOf('Name').value).toBe('Village oat bar');
  fill('Energy, kcal', '168');
  click('Keep this food');
  expect(draft).toEqual(blankDraft);
});
