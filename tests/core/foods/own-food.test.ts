import { describe, expect, test } from 'vitest';
import { foodRow, readFoodRow } from '@/core/foods/food-row';
import { blankDraft, isBlankDraft, parseOwnDraft } from '@/core/foods/own-draft';
import { foodFromOwn, ownFoodProblem, type OwnFood } from '@/core/foods/own-food';
import { packageEnergy } from '@/core/foods/package-energy';
import { packageGrams } from '@/core/foods/package-grams';

describe('a weight on a package', () => {
  test.each([
    ['12', 12],
    ['3,5', 3.5],
    ['3.5 g', 3.5],
    ['0.125', 0.125],
    [',5', 0.5],
    ['40 grams', 40],
    ['1,', 1],
    ['0', 0],
  ])('“%s” is %d g', (typed, grams) => {
    expect(packageGrams(typed)).toBe(grams);
  });
  test.each([
    '',
    '300 kcal',
    '60 kJ',
    '1,046',
    '1.046 g',
    '1 046',
    '-5',
    'lots',
    '1e3',
    '5 oz',
    'g',
  ])('“%s” is not guessed at', (typed) => {
    expect(packageGrams(typed)).toBeNull();
  });
});

describe('energy on a package', () => {
  test.each([
    ['250', 'kcal', 250],
    ['250 kcal', 'kJ', 250],
    ['250kJ', 'kcal', 250 / 4.184],
    ['250', 'kJ', 250 / 4.184],
    ['1,046', 'kcal', 1046],
    ['1.046 kJ', 'kcal', 1046 / 4.184],
    ['1 046 kJ', 'kJ', 1046 / 4.184],
    ['62,5', 'kcal', 62.5],
    ['62.5 Cal', 'kJ', 62.5],
    ['0', 'kcal', 0],
  ] as const)('“%s” where %s was chosen', (typed, unit, kcal) => {
    expect(packageEnergy(typed, unit)).toBeCloseTo(kcal, 9);
  });
  test.each(['', '30 g', '1,0466', '0,125', '-5', '250 kJ / 60 kcal', 'kcal'])(
    '“%s” is not guessed at',
    (typed) => {
      expect(packageEnergy(typed, 'kcal')).toBeNull();
    },
  );
});

describe('what is said to be kept can be read back', () => {
  const bar: OwnFood = {
    name: 'Village oat bar',
    portion: '1 bar',
    grams: 40,
    kcal: 168,
    proteinG: 3,
    fatG: 6,
    carbohydrateG: 25,
    fibreG: null,
  };
  const kept = (own: OwnFood) => readFoodRow(foodRow(foodFromOwn(own, 'own-1')));
  const problem = ({ name, grams, kcal, ...own }: OwnFood) =>
    ownFoodProblem({
      name,
      grams,
      kcal,
      parts: [own.proteinG, own.fatG, own.carbohydrateG, own.fibreG],
    });

  test('a mint whose rounded parts weigh more than it does', () => {
    const mint = { ...bar, grams: 0.49, kcal: 2, proteinG: 0, fatG: 0, carbohydrateG: 0.5 };
    expect(problem(mint)).toBeNull();
    expect(kept(mint)?.carbohydrateG).toBe(100);
  });
  test.each(['', ' ', ';', '|', ' ; | '])('a portion called “%s” is a serving', (portion) => {
    expect(kept({ ...bar, portion })?.portions[0]).toEqual({ label: '1 serving', grams: 40 });
  });
  test('a portion heavier than any is refused', () => {
    expect(problem({ ...bar, grams: 10_000 })).toBeNull();
    expect(problem({ ...bar, grams: 10_001 })).toBe('too-large');
  });
  test('a name of nothing but signs is none', () => {
    expect(problem({ ...bar, name: '|;' })).toBe('no-name');
  });
  test('whatever is not refused', () => {
    for (const name of ['Bar', 'Bar | nut; 5=6', 'Bar, with nuts'])
      for (const portion of ['', '1 bar = 2 pieces', 'a;b|c'])
        for (const grams of [0.01, 0.49, 1, 33.33, 9999, 10_000, 10_001, 99_999])
          for (const share of [0, 0.01, 0.3, 1, 1.02, 9.5])
            for (const more of [0, 0.5, 1]) {
              const own = {
                ...bar,
                name,
                portion,
                grams,
                kcal: grams * share,
                carbohydrateG: grams * share + more,
                proteinG: null,
                fatG: null,
              };
              if (problem(own) === null) expect(kept(own), JSON.stringify(own)).not.toBeNull();
            }
  });
});

describe('a food that is half typed', () => {
  test('comes back as it was, field by field', () => {
    const half = { ...blankDraft, name: 'Village oat bar', energy: '168 k' };
    expect(parseOwnDraft(half)).toEqual(half);
    expect(parseOwnDraft({ name: 'Bar', grams: 40, more: 'x' })).toEqual({
      ...blankDraft,
      name: 'Bar',
    });
    expect(parseOwnDraft(null)).toEqual(blankDraft);
  });
  test('is blank where nothing is typed', () => {
    expect(isBlankDraft(blankDraft)).toBe(true);
    expect(isBlankDraft({ ...blankDraft, fibre: '1' })).toBe(false);
  });
});
