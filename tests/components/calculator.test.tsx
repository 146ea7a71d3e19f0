// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Calculator } from '@/components/calculator/calculator';
import { emptyProfile, type Profile } from '@/core/calories/profile';

const woman: Profile = {
  ...emptyProfile,
  sex: 'female',
  ageYears: 40,
  heightCm: 165.1,
  weightKg: 79.83,
};

type Units = 'metric' | 'us';

let root: HTMLElement;
let stored: Profile;
let copied: string[] = [];

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

/** A window that stores what it is told and hands it back. */
function Owner({
  first,
  shown,
  autofocus,
  careLink,
  hidden,
}: {
  first: Profile;
  shown: Units;
  autofocus: boolean;
  careLink: string;
  hidden: boolean;
}) {
  const [profile, setProfile] = useState(first);
  const [units, setUnits] = useState(shown);
  const [energyUnit, setEnergyUnit] = useState<'kcal' | 'kJ'>('kcal');
  const [hide, setHide] = useState(hidden);
  stored = profile;
  return (
    <Calculator
      profile={profile}
      units={units}
      energyUnit={energyUnit}
      hideNumbers={hide}
      careLink={careLink}
      onProfile={setProfile}
      onUnits={setUnits}
      onEnergyUnit={setEnergyUnit}
      onCopy={(text) => Promise.resolve(copied.push(text) > 0)}
      onHideNumbers={setHide}
      autofocus={autofocus}
      today="2026-01-01"
    />
  );
}

type Given = { autofocus?: boolean; careLink?: string; hidden?: boolean };

function open(first: Profile, shown: Units = 'us', given: Given = {}) {
  const all = { autofocus: false, careLink: '', hidden: false, ...given };
  act(() => render(<Owner first={first} shown={shown} {...all} />, root));
}

const all = <T extends Element>(selector: string) => [...root.querySelectorAll<T>(selector)];
const box = (name: string) => {
  const found = root.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!found) throw new Error(`no box called ${name}`);
  return found;
};
const labelled = <T extends Element = HTMLInputElement>(words: string): T => {
  const label = all<HTMLLabelElement>('label').find((one) => one.textContent.trim() === words);
  const control = label?.control ?? null;
  if (!control) throw new Error(`nothing is labelled ${words}`);
  return control as unknown as T;
};
function type(control: HTMLInputElement, text: string) {
  act(() => {
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
function choose(control: HTMLSelectElement, words: string) {
  act(() => {
    const option = [...control.options].find((one) => one.text === words);
    if (!option) throw new Error(`${words} cannot be chosen`);
    option.selected = true;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const press = (control: HTMLElement | undefined) => act(() => control?.click());
const button = (words: string) =>
  all<HTMLButtonElement>('button').find((one) => one.textContent.trim() === words);
const said = () => root.querySelector('output.kcal')?.textContent ?? '';
const settle = () => act(() => vi.advanceTimersByTime(1000));
const openUp = (title: string) => {
  const details = all<HTMLDetailsElement>('details').find(
    (one) => one.querySelector('summary')?.textContent === title,
  );
  // jsdom opens nothing at a click, and tells nobody.
  act(() => {
    if (!details) throw new Error(`nothing is called ${title}`);
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details;
};

test('an empty calculator says what it still needs, and that it has no answer', () => {
  open(emptyProfile);
  expect(said()).toBe('Still needed: sex, age, height, and weight.');
});

test('from nothing to an answer by typing, step by step', () => {
  open(emptyProfile);
  press(labelled<HTMLInputElement>('Female'));
  type(labelled('Age'), '40');
  type(labelled('ft.'), '5');
  type(labelled('in.'), '5');
  expect(said()).toBe('Still needed: weight.');
  type(labelled('Weight'), '176');
  // 584.90 − 7.01 × 40 + 5.72 × 165.1 + 11.71 × 79.832 = 2,183.7
  expect(said()).toContain('2,184 kcal a day');
  choose(labelled<HTMLSelectElement>('Goal'), 'Lose 1 pound per week');
  expect(said()).toContain('1,684 kcal a day');
  expect(stored).toMatchObject({ sex: 'female', ageYears: 40, goalLbPerWeek: -1 });
  expect(stored.heightCm).toBeCloseTo(165.1, 9);
  expect(stored.weightKg).toBeCloseTo(79.832257, 5);
});

test('the nine goals stand in the tracker’s order and words', () => {
  open(woman);
  expect([...labelled<HTMLSelectElement>('Goal').options].map((one) => one.text)).toEqual([
    'Gain 2 pounds per week',
    'Gain 1.5 pounds per week',
    'Gain 1 pound per week',
    'Gain 0.5 pound per week',
    'Maintain my current weight',
    'Lose 0.5 pound per week',
    'Lose 1 pound per week',
    'Lose 1.5 pounds per week',
    'Lose 2 pounds per week',
  ]);
});

test('every field has its label', () => {
  open({ ...woman, pregnantWeek: 20, equation: 'mifflin' });
  for (const title of ['More about you']) openUp(title);
  for (const control of all<HTMLInputElement | HTMLSelectElement>('input, select'))
    expect(control.labels?.length, control.outerHTML).toBeGreaterThan(0);
});

test('a value that cannot be is kept as typed; the field says what it takes; nothing false is calculated', () => {
  open(woman);
  type(box('weight'), '1e9');
  expect(said()).toBe('Still needed: weight.');
  expect(box('weight').value).toBe('1e9');
  settle();
  expect(box('weight').value).toBe('1e9');
  expect(box('weight').getAttribute('aria-invalid')).toBe('true');
  const words = document.getElementById(box('weight').getAttribute('aria-describedby') ?? '');
  expect(words?.textContent).toBe('Enter a weight from 56 to 771 lb, such as 154.');
  type(box('weight'), '176');
  expect(box('weight').getAttribute('aria-invalid')).toBe('false');
  expect(said()).toContain('2,184');
});

test('half a number is no mistake until typing rests', () => {
  open(emptyProfile);
  type(box('age'), '1');
  expect(box('age').getAttribute('aria-invalid')).toBe('false');
  type(box('age'), '18');
  settle();
  expect(root.querySelector('.problem')).toBeNull();
  type(box('age'), '1990');
  settle();
  expect(root.querySelector('.problem')?.textContent).toBe(
    'Enter an age from 18 to 100. For 3-17 we can show energy needs, not weight goals.',
  );
});

test('a height is taken as people write it', () => {
  open({ ...woman, heightCm: null });
  type(box('feet'), '5\'11"');
  expect(stored.heightCm).toBeCloseTo(180.34, 9);
  expect(box('feet').value).toBe('5\'11"');
  type(box('feet'), '5.11');
  settle();
  expect(stored.heightCm).toBeNull();
  expect(root.querySelector('.problem')?.textContent).toContain('Write feet and inches apart');
  press(labelled<HTMLInputElement>('cm, kg'));
  type(box('height'), '1,75 m');
  expect(stored.heightCm).toBeCloseTo(175, 9);
});

test('the unit switch never changes what is stored', () => {
  open(woman);
  expect([box('feet').value, box('inches').value, box('weight').value]).toEqual(['5', '5', '176']);
  for (let i = 0; i < 20; i += 1) {
    press(labelled<HTMLInputElement>('cm, kg'));
    expect([box('height').value, box('weight').value]).toEqual(['165.1', '79.8']);
    press(labelled<HTMLInputElement>('ft, lb'));
  }
  expect(stored).toEqual(woman);
});

test('a refused text becomes a value when the unit that makes it one is chosen', () => {
  open({ ...woman, weightKg: null });
  type(box('weight'), '12');
  expect(stored.weightKg).toBeNull();
  press(labelled<HTMLInputElement>('cm, kg'));
  expect(box('weight').value).toBe('12');
  expect(stored.weightKg).toBe(12);
  settle();
  expect(said()).toBe('Please look at the marked field.');
  expect(root.querySelector('.problem')?.textContent).toContain('from 25 to 350 kg');
});

test('a unit switch reads two refused texts anew, and keeps both', () => {
  open({ ...woman, pregnantWeek: 20, weightKg: null }, 'us');
  openUp('More about you');
  type(box('weight'), '12');
  type(box('weight-before'), '14');
  press(labelled<HTMLInputElement>('cm, kg'));
  expect(stored).toMatchObject({ weightKg: 12, weightBeforePregnancyKg: 14 });
});

test('a height that could not be read stays when the units change, and is read in the new one', () => {
  open({ ...woman, heightCm: null });
  type(box('feet'), '5 foot something');
  press(labelled<HTMLInputElement>('cm, kg'));
  expect(box('height').value).toBe('5 foot something');
  press(labelled<HTMLInputElement>('ft, lb'));
  expect(box('feet').value).toBe('5 foot something');
  type(box('feet'), '170');
  expect(stored.heightCm).toBeNull();
  press(labelled<HTMLInputElement>('cm, kg'));
  expect(stored.heightCm).toBe(170);
  expect(box('height').value).toBe('170');
});

test.each([
  [woman, 'from 3 ft 4 in to 8 ft 2 in', ['3', '4'], ['8', '2']],
  [{ ...woman, ageYears: 10 }, 'from 2 ft 6 in to 7 ft 6 in', ['2', '6'], ['7', '6']],
])('both heights that are named are taken', (person, words, ...ends) => {
  open({ ...person, heightCm: 300 });
  settle();
  expect(root.querySelector('.problem')?.textContent).toContain(words);
  for (const [feet = '', inches = ''] of ends) {
    type(box('feet'), feet);
    type(box('inches'), inches);
    settle();
    expect(box('feet').getAttribute('aria-invalid')).toBe('false');
  }
});

test('both energies that are named in kilojoules are taken', () => {
  open(woman);
  openUp('More about you');
  choose(labelled<HTMLSelectElement>('Energy in'), 'kJ');
  type(box('maintenance'), '1');
  settle();
  expect(root.querySelector('.problem')?.textContent).toContain('from 3,348 to 25,104');
  for (const end of ['3,348', '25,104']) {
    type(box('maintenance'), end);
    settle();
    expect(root.querySelector('.problem')).toBeNull();
  }
});

test.each([
  ['a child', { ageYears: 15 }, ['body-fat', 'maintenance'], false],
  ['a pregnant woman', { pregnantWeek: 10 }, [], true],
] as const)('%s is asked only what counts for her', (_, part, gone, hasOwn) => {
  open({ ...woman, equation: 'mifflin', customMaintenanceKcal: null, ...part });
  expect(() => labelled('Activity, compared with people your age')).not.toThrow();
  const before = said();
  choose(
    labelled<HTMLSelectElement>('Activity, compared with people your age'),
    'Most active quarter',
  );
  expect(said()).not.toBe(before);
  openUp('More about you');
  expect(() => labelled('Equation')).toThrow();
  for (const name of gone) expect(root.querySelector(`[name="${name}"]`)).toBeNull();
  expect(root.querySelector('[name="maintenance"]') !== null).toBe(hasOwn);
});

test('in pregnancy there is no class of BMI', () => {
  open(woman);
  expect(root.querySelector('.facts')?.textContent).toContain('BMI');
  act(() => render(null, root));
  open({ ...woman, pregnantWeek: 20, weightBeforePregnancyKg: 70 });
  expect(root.querySelector('.facts')?.textContent).not.toContain('BMI');
});

test('a weight before pregnancy that cannot be is asked for again', () => {
  open({ ...woman, pregnantWeek: 20 }, 'metric');
  openUp('More about you');
  for (const kg of ['8', '300']) {
    type(box('weight-before'), kg);
    settle();
    expect(said()).toBe('Please look at the marked field under “More about you”.');
    expect(box('weight-before').getAttribute('aria-invalid')).toBe('true');
  }
  type(box('weight-before'), '72');
  settle();
  expect(said()).toMatch(/\d kcal a day/);
});

test('while breast-feeding the missing forecast has its own reason', () => {
  open({ ...woman, breastfeeding: 'exclusive' });
  expect(openUp('The year ahead')?.textContent).toContain(
    'No forecast is made in pregnancy or while breast-feeding.',
  );
  expect(openUp('Protein, fat, carbohydrate, fibre')?.textContent).toMatch(
    /At least 210 g is recommended\..*At least 89 g is recommended\./,
  );
});

test('a curve that ends before 12 weeks says so in the answer', () => {
  open({ ...woman, weightKg: 51.5, goalLbPerWeek: -2 });
  expect(said()).toContain('The curve stops at the lower end of the healthy range.');
});

test('the measured need is never a bare number', () => {
  open({ ...woman, equation: 'mifflin' });
  expect(root.querySelector('.facts')?.textContent).toContain(
    'US/Canada 20232,184 kcal, likely between 1,930 and 2,430',
  );
});

test('an owner that stores slowly does not swallow keys; news from another window is shown', () => {
  const sent: Profile[] = [];
  const draw = (profile: Profile) =>
    act(() =>
      render(
        <Calculator
          profile={profile}
          units="metric"
          energyUnit="kcal"
          hideNumbers={false}
          onProfile={(next) => sent.push(next)}
          onUnits={() => {}}
          onEnergyUnit={() => {}}
        />,
        root,
      ),
    );
  draw(woman);
  type(box('weight'), '7');
  type(box('weight'), '72');
  type(box('weight'), '72.5');
  for (const late of sent) draw(late);
  expect(box('weight').value).toBe('72.5');
  draw({ ...woman, weightKg: 60 });
  expect(box('weight').value).toBe('60');
});

test('an unusual height is asked about, and taken once it is said to be right', () => {
  open({ ...woman, heightCm: 125, weightKg: 45 });
  expect(said()).toBe('Height looks unusual - check feet and inches.');
  press(button('It is right'));
  expect(said()).toContain('kcal a day');
  type(box('weight'), '100');
  expect(said()).toBe('Height looks unusual - check feet and inches.');
});

test.each([
  [
    { ageYears: 15 },
    'Enter an age from 18 to 100. For 3-17 we can show energy needs, not weight goals.',
  ],
  [{ pregnantWeek: 10 }, 'Weight-loss targets are not shown in pregnancy or while breast-feeding.'],
  [
    { breastfeeding: 'partial', goalLbPerWeek: -1 },
    'Weight-loss targets are not shown in pregnancy or while breast-feeding.',
  ],
  [
    { weightKg: 50, goalLbPerWeek: -1 },
    'At this height that weight is below the healthy range, so we do not set a weight-loss target.',
  ],
  [
    { customMaintenanceKcal: 1550, goalLbPerWeek: -1 },
    'This goal would mean 1,050 kcal a day. We stop at 1,200; below that, plan with a doctor or dietitian.',
  ],
  [
    { customMaintenanceKcal: 1150, goalLbPerWeek: -1 },
    'Your estimated need is already about 1,150 kcal a day, so we do not set a lower target.',
  ],
] as const)('%o: the calm words of the rule that acted', (part, words) => {
  open({ ...woman, ...part });
  expect(said()).toContain(words);
  expect(said()).toMatch(/[\d,]+ kcal a day/);
});

test('the need has its range, and other calculators their reason', () => {
  open(woman);
  const facts = root.querySelector('.facts')?.textContent ?? '';
  expect(facts).toContain('2,184 kcal, likely between 1,930 and 2,430');
  // Mifflin 798.3 + 1031.9 − 200 − 161 = 1,469.2; × 1.2 and × 1.375
  expect(facts).toContain('1,763–2,020 kcal');
  expect(facts).toContain('measured to use');
});

test('all nine goals stand in a table with 12 weeks and a year', () => {
  open({ ...woman, goalLbPerWeek: -1 });
  const table = openUp('All nine goals')?.querySelector('table');
  expect(table?.querySelectorAll('tbody tr')).toHaveLength(9);
  const chosen = table?.querySelector('[aria-current]')?.textContent;
  expect(chosen).toContain('Lose 1 pound per week1,684');
});

test('the curve has a sentence for those who cannot see it, and its numbers in a table', () => {
  open({ ...woman, goalLbPerWeek: -1 });
  const details = openUp('The year ahead');
  expect(details?.querySelector('svg')?.getAttribute('aria-label')).toMatch(
    /^About 176 lb today, \d+ lb after 12 weeks, \d+ lb after a year\.$/,
  );
  expect(details?.querySelectorAll('tbody tr').length).toBeGreaterThan(8);
});

test('a weight by a date: too fast is said, and the first day that is not is offered', () => {
  open({ ...woman, activity: 'active' });
  openUp('A weight and a date');
  type(box('goal-weight'), '166');
  type(box('goal-date'), '2026-01-20');
  const answer = () => root.querySelector('output.by-date')?.textContent ?? '';
  expect(answer()).toBe('That is faster than 2 lb a week; slower loss is easier to keep.');
  // 10 lb at 2 lb a week are 35 days.
  press(button('Use Feb 5, 2026, the first day that is not'));
  expect(stored.goalDate).toBe('2026-02-05');
  expect(answer()).toMatch(
    /^About 1,\d{3} kcal a day until then, and about 2,\d{3} kcal to keep it/,
  );
  type(box('goal-weight'), '110');
  expect(answer()).toContain('below the healthy range');
  type(box('goal-weight'), '166');
  type(box('goal-date'), '2029-01-01');
  expect(answer()).toBe('Choose a day from tomorrow to two years from now.');
});

test('numbers can be turned off and on again', () => {
  open({ ...woman, goalLbPerWeek: -1 });
  expect(root.textContent).toContain('If numbers like these are stressful, you can turn them off.');
  press(button('Turn them off'));
  expect(said()).toBe('Calorie numbers are turned off.');
  expect(root.textContent).not.toMatch(/kcal|\d,\d{3}/);
  press(button('Show them'));
  expect(said()).toContain('1,684');
});

test('turned off, one’s own number and its bounds are out of sight too', () => {
  open({ ...woman, customMaintenanceKcal: 2200 }, 'us', { hidden: true });
  openUp('More about you');
  expect(root.querySelector('[name="maintenance"]')).toBeNull();
  expect(stored.customMaintenanceKcal).toBe(2200);
});

test('whom the person turns to stands beside the numbers, and in their place', () => {
  const link = () => root.querySelector<HTMLAnchorElement>('p a');
  for (const hidden of [false, true]) {
    open(woman, 'us', { careLink: 'https://www.example.org/help', hidden });
    expect(link()?.textContent).toBe('Someone to turn to: example.org');
    expect(link()?.href).toBe('https://www.example.org/help');
    expect(link()?.target).toBe('_blank');
    act(() => render(null, root));
  }
  open(woman, 'us', { careLink: 'tel:+442071234567' });
  expect(link()?.textContent).toBe('Someone to turn to: +442071234567');
  expect(link()?.target).toBe('');
  act(() => render(null, root));
  open(woman);
  expect(link()).toBeNull();
});

test('kilojoules show the same energy, and an own number stays what it was', () => {
  open({ ...woman, customMaintenanceKcal: 2000 });
  openUp('More about you');
  choose(labelled<HTMLSelectElement>('Energy in'), 'kJ');
  expect(said()).toContain('8,368 kJ a day');
  expect(stored.customMaintenanceKcal).toBe(2000);
});

test('it opens ready to type: the first empty field, or the weight', () => {
  open({ ...woman, ageYears: null }, 'us', { autofocus: true });
  expect(document.activeElement).toBe(box('age'));
  act(() => render(null, root));
  open(woman, 'us', { autofocus: true });
  expect(document.activeElement).toBe(box('weight'));
});

test('the answer is copied as words that stand alone', async () => {
  copied = [];
  open({ ...woman, goalLbPerWeek: -1 });
  press(button('Copy as text'));
  await settleAfter(() => vi.advanceTimersByTimeAsync(0).then(() => undefined));
  expect(copied).toHaveLength(1);
  expect(copied[0]).toMatch(
    /^Lose 1 pound per week: [\d,]+ kcal a day\nEstimated need: [\d,]+ kcal, likely between /,
  );
  expect(copied[0]).toMatch(/in 12 weeks/);
  expect(root.textContent).toContain('Copied.');
});

test('opened by a press, the form and the answer are drawn first, and the rest in the next moment', () => {
  open({ ...woman, goalLbPerWeek: -1 }, 'us', { autofocus: true });
  expect(document.activeElement).toBe(box('weight'));
  expect(root.querySelector('output.kcal')?.textContent).toMatch(/\d kcal a day/);
  expect(root.textContent).not.toContain('Other calculators');
  act(() => vi.advanceTimersByTime(50));
  act(() => vi.advanceTimersByTime(50));
  const later = root.textContent;
  act(() => render(null, root));
  open({ ...woman, goalLbPerWeek: -1 });
  expect(later).toBe(root.textContent);
  expect(later).toContain('Other calculators');
});
