// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Calculator } from '@/components/calculator/calculator';
import { emptyProfile, parseProfile, type Profile } from '@/core/calories/profile';

// Everything here is typed or chosen in an empty form, as a person does: no profile is handed in.

let root: HTMLElement;
let stored: Profile;

const act = (doing: () => void) => void settleAfter(doing);

beforeEach(() => {
  vi.useFakeTimers();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.useRealTimers();
});

function Owner({ first }: { first: Profile }) {
  const [profile, setProfile] = useState(first);
  const [units, setUnits] = useState<'us' | 'metric'>('us');
  const [hide, setHide] = useState(false);
  stored = profile;
  return (
    <Calculator
      profile={profile}
      units={units}
      energyUnit="kcal"
      hideNumbers={hide}
      onProfile={setProfile}
      onUnits={setUnits}
      onEnergyUnit={() => undefined}
      onHideNumbers={setHide}
      today="2026-01-01"
    />
  );
}
const open = (first = emptyProfile) => act(() => render(<Owner first={first} />, root));

const box = (name: string) => {
  const found = root.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!found) throw new Error(`no box called ${name}`);
  return found;
};
const type = (name: string, text: string) => {
  act(() => {
    box(name).value = text;
    box(name).dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => vi.advanceTimersByTime(1_000));
};
const label = (words: string) => {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent === words);
  if (!found?.control) throw new Error(`nothing is labelled ${words}`);
  return found.control;
};
const press = (words: string) => act(() => label(words).click());
const choose = (words: string, option: string) =>
  act(() => {
    const select = label(words) as unknown as HTMLSelectElement;
    const found = [...select.options].find(({ text }) => text === option);
    if (!found) throw new Error(`${option} cannot be chosen`);
    found.selected = true;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const openUp = (title: string, isOpen = true) =>
  act(() => {
    const details = [...root.querySelectorAll('details')].find(
      (one) => one.querySelector('summary')?.textContent === title,
    );
    if (!details) throw new Error(`nothing is called ${title}`);
    details.open = isOpen;
    details.dispatchEvent(new Event('toggle'));
  });
const said = () => root.querySelector('output.kcal')?.textContent ?? '';
const all = () => root.textContent ?? '';
const problem = () => root.querySelector('.problem')?.textContent ?? '';

type Person = { sex?: string; age?: string; feet?: string; inches?: string; weight?: string };

/** A woman of 40, 5 ft 5, 176 lb, unless said otherwise. */
function ask(person: Person = {}, goal = 'Maintain my current weight') {
  open();
  press(person.sex ?? 'Female');
  type('age', person.age ?? '40');
  type('feet', person.feet ?? '5');
  type('inches', person.inches ?? '5');
  type('weight', person.weight ?? '176');
  choose('Goal', goal);
}

describe('each message of the design note is reached by typing', () => {
  test('an age of 3 to 17 gets the need and no goal, and so it is said', () => {
    ask({ age: '15', weight: '120' }, 'Lose 1 pound per week');
    expect(said()).toContain(
      'Enter an age from 18 to 100. For 3-17 we can show energy needs, not weight goals.',
    );
    expect(said()).toMatch(/\d kcal a day/);
    expect(said()).not.toMatch(/12 weeks/);
  });

  test.each(['2', '101', '0'])('an age of %s gets nothing but what the field takes', (age) => {
    ask({ age });
    expect(problem()).toBe(
      'Enter an age from 18 to 100. For 3-17 we can show energy needs, not weight goals.',
    );
    expect(said()).not.toMatch(/\d kcal/);
    expect(box('age').value).toBe(age);
  });

  test.each(['Lose 1 pound per week', 'Gain 1 pound per week'])(
    'in pregnancy no target is set: %s',
    (goal) => {
      ask({}, goal);
      openUp('More about you');
      type('pregnant-week', '10');
      expect(said()).toContain(
        'Weight-loss targets are not shown in pregnancy or while breast-feeding.',
      );
      expect(said()).toContain('Your estimated need');
      type('pregnant-week', '20');
      expect(said()).toBe('Still needed: weight before pregnancy.');
      type('weight-before', '165');
      expect(said()).toMatch(/\d kcal a day/);
    },
  );

  test('while breast-feeding none that loses', () => {
    ask({}, 'Lose 1 pound per week');
    openUp('More about you');
    choose('Breast-feeding', 'Yes, beside other food (7–12 months)');
    expect(said()).toContain('Weight-loss targets are not shown in pregnancy or while');
  });

  const thin =
    'At this height that weight is below the healthy range, so we do not set a weight-loss target.';
  test('under BMI 18.5, now or at a goal weight', () => {
    ask({ weight: '108' }, 'Lose 0.5 pound per week');
    expect(said()).toContain(thin);
    ask();
    openUp('A weight and a date');
    type('goal-weight', '105');
    type('goal-date', '2026-12-01');
    expect(root.querySelector('output.by-date')?.textContent).toBe(thin);
  });

  test('a target under the floor, and a need that is as low', () => {
    ask({}, 'Lose 1 pound per week');
    openUp('More about you');
    type('maintenance', '1,550');
    expect(said()).toContain(
      'This goal would mean 1,050 kcal a day. We stop at 1,200; below that, plan with a doctor or dietitian.',
    );
    type('maintenance', '1150');
    expect(said()).toContain(
      'Your estimated need is already about 1,150 kcal a day, so we do not set a lower target.',
    );
  });

  test('of a man the floor is 1,500', () => {
    ask({ sex: 'Male', weight: '200', feet: '5', inches: '10' }, 'Lose 1 pound per week');
    openUp('More about you');
    type('maintenance', '1,900');
    expect(said()).toContain(
      'This goal would mean 1,400 kcal a day. We stop at 1,500; below that, plan with a doctor or dietitian.',
    );
    type('maintenance', '1500');
    expect(said()).toContain(
      'Your estimated need is already about 1,500 kcal a day, so we do not set a lower target.',
    );
    // A floor is for losing only.
    choose('Goal', 'Maintain my current weight');
    expect(said()).not.toMatch(/We stop|do not set/);
  });

  test('a date that is too near', () => {
    ask();
    openUp('A weight and a date');
    type('goal-weight', '160');
    type('goal-date', '2026-01-15');
    expect(all()).toContain('That is faster than 2 lb a week; slower loss is easier to keep.');
    expect(all()).toMatch(/Use .+ 2026, the first day that is not/);
    type('goal-weight', '190');
    type('goal-date', '2026-01-15');
    expect(all()).toContain('That is faster than 2 lb a week.');
    for (const day of ['2025-12-31', '2026-01-01', '2028-01-02']) {
      type('goal-date', day);
      expect(all(), day).toContain('Choose a day from tomorrow to two years from now.');
    }
    type('goal-date', '2028-01-01');
    expect(all()).not.toContain('Choose a day from tomorrow to two years from now.');
  });

  test('a forecast that reaches BMI 18.5 stops there', () => {
    ask({ weight: '125' }, 'Lose 1 pound per week');
    expect(said()).toContain('The curve stops at the lower end of the healthy range.');
    openUp('The year ahead');
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toContain(
      'where the curve stops',
    );
  });

  test('no forecast where need and rest are too far apart', () => {
    ask({}, 'Lose 1 pound per week');
    openUp('More about you');
    type('maintenance', '5900');
    openUp('The year ahead');
    expect(all()).toContain('The estimated need and your energy at rest are too far apart');
  });

  test.each([
    [{ feet: '4', inches: '1', weight: '88' }, 'Height looks unusual - check feet and inches.'],
    [{ weight: '560', feet: '7', inches: '0' }, 'Weight looks unusual - check the number'],
    [{ weight: '85' }, 'Height and weight look unusual together - check both.'],
    [{ weight: '60' }, 'This height and this weight do not go together.'],
  ])('what is odd is asked about once more: %o', (person, words) => {
    ask(person);
    expect(all()).toContain(words);
    expect(said()).not.toMatch(/\d kcal/);
  });

  test('in centimetres the question about an odd height is one about centimetres', () => {
    ask();
    press('cm, kg');
    type('height', '125');
    expect(all()).toContain('Height looks unusual - check the centimetres.');
    expect(said()).not.toMatch(/\d kcal/);
    const right = [...root.querySelectorAll('button')].find(
      (one) => one.textContent === 'It is right',
    );
    act(() => right?.click());
    expect(said()).toMatch(/\d kcal a day/);
    // Another odd one is asked about again.
    type('height', '126');
    expect(all()).toContain('Height looks unusual - check the centimetres.');
  });

  test('the line about numbers, and the switch', () => {
    ask({}, 'Lose 1 pound per week');
    expect(all()).toContain('If numbers like these are stressful, you can turn them off.');
    const turnOff = [...root.querySelectorAll('button')].find(
      (one) => one.textContent === 'Turn them off',
    );
    act(() => turnOff?.click());
    expect(all()).toContain('Calorie numbers are turned off.');
    expect(all()).not.toMatch(/\d kcal|\d kJ/);
  });

  const byDate = () => root.querySelector('output.by-date')?.textContent ?? '';

  test('a date whose way there goes under the floor: what the floor leads to', () => {
    ask();
    openUp('More about you');
    type('maintenance', '1,800');
    openUp('A weight and a date');
    type('goal-weight', '162');
    type('goal-date', '2026-03-01');
    expect(byDate()).toMatch(
      /This goal would mean (\d{3}|1,[01]\d\d) kcal a day\. We stop at 1,200;/,
    );
    const reached = Number(/That leads to about (\d+) lb by then\./.exec(byDate())?.[1]);
    // Short of the goal, and on the way to it.
    expect(reached).toBeGreaterThan(162);
    expect(reached).toBeLessThan(176);
  });

  test('a weight that two years do not reach, and figures of which no plan is made', () => {
    ask({ sex: 'Male', feet: '6', inches: '6', weight: '450' });
    openUp('A weight and a date');
    // 250 lb at 2 lb a week are 125 weeks.
    type('goal-weight', '200');
    type('goal-date', '2027-12-01');
    expect(byDate()).toBe(
      'At 2 lb a week that takes more than two years. A nearer weight can be planned here.',
    );
    type('goal-weight', '430');
    openUp('More about you');
    type('maintenance', '800');
    expect(byDate()).toBe('No plan by date can be made for these figures.');
  });

  test.each([
    ['108', 'below the healthy range'],
    ['130', 'in the healthy range'],
    ['165', 'above the healthy range'],
    ['200', 'well above the healthy range'],
  ])('the BMI of %s lb at 5 ft 5, with what it cannot know', (weight, words) => {
    ask({ weight });
    const bmi = Math.round((Number(weight) * 0.45359237 * 10) / 1.651 ** 2) / 10;
    expect(all()).toContain(`${bmi}, ${words}`);
    expect(all()).toContain('BMI knows nothing of muscle, bone or where fat is.');
    expect(all()).toContain('For people of Asian descent risk begins to rise at 23.');
  });

  test('the need as a range, as one’s own number, and beside the measured one', () => {
    ask();
    expect(all()).toMatch(/2,184 kcal, likely between 1,9[34]0 and 2,4[34]0/);
    openUp('More about you');
    choose('Equation', 'Mifflin–St Jeor × activity');
    expect(all()).toContain('fitted to what 5,456 adults were measured to use');
    type('maintenance', '2,000');
    // The own number has no range; the measured one beside it never goes without.
    expect(all()).toContain(
      'Estimated need2,000 kcal, your own numberUS/Canada 20232,184 kcal, likely between',
    );
  });

  test('an equation of lean mass asks for what it needs', () => {
    ask();
    openUp('More about you');
    choose('Equation', 'Katch–McArdle × activity (body fat)');
    expect(said()).toBe('Still needed: body fat.');
    type('body-fat', '30');
    expect(said()).toMatch(/\d kcal a day/);
  });

  test('who weighs in kilograms is told the pounds of a goal in those', () => {
    ask({}, 'Lose 1.5 pounds per week');
    press('cm, kg');
    const goals = [...(label('Goal') as unknown as HTMLSelectElement).options].map(({ text }) =>
      text.replace('\u00a0', ' '),
    );
    // 1 lb is 0.45359237 kg.
    expect(goals).toEqual([
      'Gain 2 pounds per week (0.91 kg)',
      'Gain 1.5 pounds per week (0.68 kg)',
      'Gain 1 pound per week (0.45 kg)',
      'Gain 0.5 pound per week (0.23 kg)',
      'Maintain my current weight',
      'Lose 0.5 pound per week (0.23 kg)',
      'Lose 1 pound per week (0.45 kg)',
      'Lose 1.5 pounds per week (0.68 kg)',
      'Lose 2 pounds per week (0.91 kg)',
    ]);
    expect(said().replace('\u00a0', ' ')).toContain('Lose 1.5 pounds per week (0.68 kg)');
  });

  test('why the curve bends, how sure it is, and the same as a table', () => {
    ask({}, 'Lose 1 pound per week');
    openUp('The year ahead');
    expect(all()).toContain('A body that weighs less needs less, so change slows down.');
    expect(all()).toContain('If your real need is at an end of its range');
    expect(all()).toContain('The same as a table');
  });

  test('what to eat of each as a range of grams, and what is recommended at least', () => {
    ask();
    openUp('Protein, fat, carbohydrate, fibre');
    expect(all()).toContain('Ranges for 2,184 kcal a day');
    // 45 to 65 % of 2,184 kcal at 4 kcal a gram; 20 to 35 % at 9; 14 g of fibre per 1,000 kcal.
    expect(all()).toMatch(/Carbohydrate24[56]–355 g/);
    expect(all()).toMatch(/Fat4[89]–85 g/);
    expect(all()).toMatch(/Fibreabout 3[01] g/);
    expect(all()).toContain('At least 130 g is recommended.');
    // 0.8 g for each of 79.8 kg.
    expect(all()).toContain('At least 64 g is recommended.');
  });

  test('both numbers, where calculators differ, with the reason', () => {
    ask();
    expect(all()).toMatch(/Other calculators1,763–2,020 kcalThey multiply energy at rest/);
    openUp('More about you');
    choose('Equation', 'Mifflin–St Jeor × activity');
    expect(all()).toContain('US/Canada 2023');
  });
});

describe('bad input: the field says what it takes, keeps what was typed, calculates nothing false', () => {
  test.each([
    ['age', ''],
    ['age', 'forty'],
    ['age', '-40'],
    ['age', '1e9'],
    ['age', '2031-05-01'],
    ['age', '01/02/1990'],
    ['age', '1990'],
    ['weight', 'heavy'],
    ['weight', '-176'],
    ['weight', '1e9'],
    ['weight', '180 cm'],
    ['weight', '5\'11"'],
    ['weight', '1.234.567'],
    ['weight', '99999'],
    ['feet', '180'],
    ['feet', 'tall'],
    ['feet', '-5'],
    ['feet', '1e9'],
    ['feet', '180 lb'],
    ['feet', '5.11'],
    ['inches', '14'],
    ['inches', 'x'],
  ])('%s: %o', (name, text) => {
    ask();
    if (name === 'feet') type('inches', '');
    type(name, text);
    expect(box(name).value).toBe(text);
    expect(said()).not.toMatch(/\d kcal/);
    if (text === '') return expect(said()).toBe('Still needed: age.');
    expect(box(name).getAttribute('aria-invalid')).toBe('true');
    const words = document.getElementById(box(name).getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toMatch(/^(Enter an? |Write feet and inches apart)/);
  });

  test.each([
    ['feet', '5\'11"', 180.34],
    ['feet', '5 ft 11', 180.34],
    ['feet', '5’ 11”', 180.34],
    ['feet', '180 cm', 180],
    ['feet', '1,80 m', 180],
    ['feet', '71 in', 180.34],
  ])('a height typed or pasted as %s: %o', (name, text, cm) => {
    ask();
    type('inches', '');
    type(name, text);
    expect(stored.heightCm).toBeCloseTo(cm, 6);
    expect(box(name).value).toBe(text);
    expect(said()).toMatch(/\d kcal a day/);
  });

  test.each([
    ['180', 81.6466],
    ['180 lbs', 81.6466],
    ['72 kg', 72],
    ['72,5 kg', 72.5],
    [' 72.5kg ', 72.5],
    ['11 st 4', 71.6677],
  ])('a weight pasted with its unit: %o', (text, kg) => {
    ask();
    type('weight', text);
    expect(stored.weightKg).toBeCloseTo(kg, 3);
    expect(box('weight').value).toBe(text);
  });

  test('in centimetres 180 is a height; 180 lb is none', () => {
    ask();
    press('cm, kg');
    type('height', '180');
    expect(stored.heightCm).toBe(180);
    type('height', '180 lb');
    expect(stored.heightCm).toBeNull();
    expect(problem()).toContain('Enter a height from 100 to 250 cm');
  });

  test.each([
    ['body-fat', 'lots', 'Enter a percentage from 3 to 70'],
    ['body-fat', '2.9', 'Enter a percentage from 3 to 70'],
    ['body-fat', '-20', 'Enter a percentage from 3 to 70'],
    ['body-fat', '90', 'Enter a percentage from 3 to 70'],
    ['maintenance', '120', 'Enter a number from 800 to 6,000'],
    ['maintenance', '799', 'Enter a number from 800 to 6,000'],
    ['maintenance', '6001', 'Enter a number from 800 to 6,000'],
    ['maintenance', 'plenty', 'Enter a number from 800 to 6,000'],
    ['maintenance', '1e9', 'Enter a number from 800 to 6,000'],
    ['pregnant-week', '60', 'Enter a week from 1 to 42'],
    ['pregnant-week', '43', 'Enter a week from 1 to 42'],
    ['pregnant-week', '0', 'Enter a week from 1 to 42'],
  ])('%s: %o', (name, text, words) => {
    ask();
    openUp('More about you');
    type(name, text);
    expect(problem()).toContain(words);
    expect(box(name).value).toBe(text);
    // An answer that left it out would be another person’s.
    expect(said()).toBe('Please look at the marked field under “More about you”.');
    expect(all()).not.toMatch(/kcal a day$|likely between/);
    type(name, '');
    expect(said()).toContain('2,184 kcal a day');
  });

  test.each([
    ['height', '99', 'Enter a height from 100 to 250 cm'],
    ['height', '251', 'Enter a height from 100 to 250 cm'],
    ['height', '1e9', 'Enter a height from 100 to 250 cm'],
    ['weight', '24.9', 'Enter a weight from 25 to 350 kg'],
    ['weight', '350.1', 'Enter a weight from 25 to 350 kg'],
  ])('in metric units, %s: %o', (name, text, words) => {
    ask();
    press('cm, kg');
    type(name, text);
    expect(problem()).toContain(words);
    expect(box(name).value).toBe(text);
    expect(said()).not.toMatch(/\d kcal/);
  });

  test.each([
    ['pregnant-week', 'soon'],
    ['body-fat', 'abc'],
    ['maintenance', '120'],
  ])('%s: %o stays, and stays said, when its section or the window is closed', (name, text) => {
    ask({}, 'Lose 2 pounds per week');
    openUp('More about you');
    type(name, text);
    const check = 'Please look at the marked field under “More about you”.';
    openUp('More about you', false);
    expect(said()).toBe(check);
    openUp('More about you');
    expect(box(name).value).toBe(text);
    const closed = parseProfile(JSON.parse(JSON.stringify(stored)));
    act(() => render(null, root));
    open(closed);
    expect(said()).toBe(check);
    expect(box(name).value).toBe(text);
    expect(box(name).getAttribute('aria-invalid')).toBe('true');
    type(name, '');
    expect(said()).toMatch(/\d kcal a day/);
    expect(stored.unread).toBeUndefined();
  });

  test('from the first key no target is shown beside a week that cannot be read', () => {
    ask({}, 'Lose 2 pounds per week');
    openUp('More about you');
    act(() => {
      box('pregnant-week').value = '3rd month';
      box('pregnant-week').dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(said()).not.toMatch(/\d kcal/);
    type('pregnant-week', '20+3');
    expect(said()).toBe('Still needed: weight before pregnancy.');
    expect(box('pregnant-week').value).toBe('20+3');
    // Of a man, what is left there does not count.
    type('pregnant-week', 'later');
    press('Male');
    expect(said()).toMatch(/\d kcal a day/);
  });

  test('a goal weight that is none says what it takes and plans nothing', () => {
    ask();
    openUp('A weight and a date');
    type('goal-date', '2026-12-01');
    type('goal-weight', 'slim');
    expect(problem()).toContain('Enter a weight from');
    expect(root.querySelector('output.by-date')?.textContent).toBe('');
  });

  test('of a corrupt stored profile what is sound is kept, and the rest is asked for', () => {
    open(
      parseProfile({
        sex: 'female',
        ageYears: '40',
        heightCm: 1e9,
        weightKg: 80,
        goalDate: 'soon',
      }),
    );
    expect(said()).toBe('Still needed: age and height.');
    expect(box('weight').value).toBe('176.4');
    act(() => render(null, root));
    open(parseProfile('[object Object]'));
    expect(said()).toBe('Still needed: sex, age, height, and weight.');
  });
});
