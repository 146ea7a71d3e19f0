import { describe, expect, test } from 'vitest';
import { bodyBounds } from '@/core/calories/bounds';
import { parseFeetAndInches, parseHeight } from '@/core/calories/parse-height';
import {
  parseAge,
  parseBodyFat,
  parseMaintenance,
  parsePregnantWeek,
} from '@/core/calories/parse-quantity';
import { plainText } from '@/core/calories/plain-text';
import { parseWeight } from '@/core/calories/parse-weight';
import type { Typed } from '@/core/calories/typed';

const { height, weight } = bodyBounds(35);
const expectValue = (typed: Typed, value: number) => {
  expect(typed).toMatchObject({ state: 'valid' });
  if (typed.state === 'valid') expect(typed.value).toBeCloseTo(value, 6);
};

describe('a height', () => {
  test.each([
    ['180', 180],
    [' 180 cm ', 180],
    ['180,5', 180.5],
    ['175.', 175],
    ['1,75 m', 175],
    ['1.75', 175],
    ['1m75', 175],
    ['1 m 75 cm', 175],
    ['5\'11"', 180.34],
    ['5′11″', 180.34],
    ['5’11”', 180.34],
    ["5'11", 180.34],
    ['5 ft 11', 180.34],
    ['5ft 11in', 180.34],
    ['5 feet 11 inches', 180.34],
    ['5 feet, 11 inches', 180.34],
    ['5 11', 180.34],
    ['5-11', 180.34],
    ['5\'7½"', 171.45],
    ['5\'7 1/2"', 171.45],
    ['6 ft', 182.88],
    ['71 in', 180.34],
    ['71"', 180.34],
    ['１８０', 180],
  ])('%s is read', (typed, cm) => expectValue(parseHeight(typed, height), cm));

  test.each([
    'abc',
    '-180',
    '1e9',
    '180 lb',
    '5 ft 14',
    '1,80,5',
    '180 cm 5',
    "5'11'3",
    '∞',
    'NaN',
  ])('%s is not', (typed) =>
    expect(parseHeight(typed, height)).toEqual({ state: 'invalid', why: 'unreadable' }),
  );

  test.each(['30', '999', '3.5', '0', '99.9', '250.1'])('%s is out of range', (typed) => {
    expect(parseHeight(typed, height)).toEqual({ state: 'invalid', why: 'out-of-range' });
  });

  test('a point between feet and inches is asked about, not guessed', () => {
    expect(parseHeight('5.11 ft', height)).toEqual({ state: 'invalid', why: 'ambiguous' });
    expect(parseFeetAndInches('5.11', '', height)).toEqual({ state: 'invalid', why: 'ambiguous' });
    expect(parseFeetAndInches('5,5', '3', height)).toEqual({ state: 'invalid', why: 'ambiguous' });
  });

  test('nothing is empty', () => {
    expect(parseHeight('  ', height)).toEqual({ state: 'empty' });
    expect(parseFeetAndInches('', ' ', height)).toEqual({ state: 'empty' });
  });

  test.each([
    ['5', '11', 180.34],
    ['5', '', 152.4],
    ["5'", '11"', 180.34],
    ['5 ft', '11 in.', 180.34],
    ['5', '10.5', 179.07],
    ["5'11", '', 180.34],
    ['180 cm', '', 180],
    ['1.80 m', '', 180],
    ['', '71', 180.34],
  ])('from the two boxes “%s” and “%s”', (feet, inches, cm) => {
    expectValue(parseFeetAndInches(feet, inches, height), cm);
  });

  test.each([
    ['180', '', 'out-of-range'],
    ['5', '12', 'out-of-range'],
    ['5', '-1', 'unreadable'],
    ['five', '11', 'unreadable'],
    ["5'11", '3', 'unreadable'],
    ['', '7', 'out-of-range'],
    ['1e9', '', 'unreadable'],
  ])('the two boxes do not take “%s” and “%s”', (feet, inches, why) => {
    expect(parseFeetAndInches(feet, inches, height)).toEqual({ state: 'invalid', why });
  });
});

describe('a weight', () => {
  test.each([
    ['72', 'metric', 72],
    ['72,5', 'metric', 72.5],
    ['72 kg', 'us', 72],
    ['72kgs', 'us', 72],
    ['154', 'us', 154 * 0.45359237],
    ['154 lbs', 'metric', 154 * 0.45359237],
    ['154.5 pounds', 'us', 154.5 * 0.45359237],
    ['11 st 4', 'us', 158 * 0.45359237],
    ['11st 4lb', 'metric', 158 * 0.45359237],
    ['11 stone', 'metric', 154 * 0.45359237],
    ['11 st 13.9', 'metric', 167.9 * 0.45359237],
    ['٧٠', 'metric', 70],
    ['٧٠٫٥', 'metric', 70.5],
    ['۷۰', 'metric', 70],
    ['७०', 'metric', 70],
    ['७०.५ kg', 'us', 70.5],
  ] as const)('%s with %s units is read', (typed, units, kg) =>
    expectValue(parseWeight(typed, units, weight), kg),
  );

  test.each(['heavy', '-70', '1e9', '180 cm', '7 0', '70kg70', '.', '11 st 14', '11 st 20'])(
    '%s is not',
    (typed) =>
      expect(parseWeight(typed, 'metric', weight)).toEqual({ state: 'invalid', why: 'unreadable' }),
  );

  test.each([
    ['24.9', 'metric'],
    ['350.1', 'metric'],
    ['55', 'us'],
    ['772', 'us'],
    ['999999', 'us'],
  ] as const)('%s with %s units is out of range', (typed, units) =>
    expect(parseWeight(typed, units, weight)).toEqual({ state: 'invalid', why: 'out-of-range' }),
  );
});

describe('the other fields', () => {
  test('an age in years, not a birthday', () => {
    expectValue(parseAge('34'), 34);
    expectValue(parseAge('34 years'), 34);
    expectValue(parseAge('3'), 3);
    expectValue(parseAge('100'), 100);
    for (const typed of ['2', '101', '1990', '0'])
      expect(parseAge(typed)).toEqual({ state: 'invalid', why: 'out-of-range' });
    for (const typed of ['-34', '12/03/2031', '2031-03-12', 'old', '1e1'])
      expect(parseAge(typed)).toEqual({ state: 'invalid', why: 'unreadable' });
  });

  test.each([
    '30 Jahre',
    '30 J.',
    '30 ans',
    '30 años',
    '30 anos',
    '30 anni',
    '30歳',
    '30 岁',
    '３０歳',
    '٣٠ سنة',
    '३० साल',
    '٣٠',
  ])('an age in the person’s own words and digits: %s', (typed) =>
    expectValue(parseAge(typed), 30),
  );

  test('of every script the digits are read', () => {
    // The first of each ten, noughts to nines: Thai, Bengali, Tamil, N’Ko and Adlam.
    for (const nought of [0xe50, 0x9e6, 0xbe6, 0x7c0, 0x1e950])
      for (let digit = 0; digit < 10; digit += 1)
        expect(plainText(`1${String.fromCodePoint(nought + digit)}`)).toBe(`1${digit}`);
    expect(plainText('٢٬٢٠٠')).toBe('2,200');
  });

  test('energy with thousands, in either unit', () => {
    for (const typed of ['2200', '2,200', '2.200', '2 200', '2200 kcal', '2,200 calories'])
      expectValue(parseMaintenance(typed, 'kcal'), 2200);
    expectValue(parseMaintenance('9205', 'kJ'), 9205 / 4.184);
    expectValue(parseMaintenance('9205 kJ', 'kcal'), 9205 / 4.184);
    expectValue(parseMaintenance('800', 'kcal'), 800);
    expectValue(parseMaintenance('6,000', 'kcal'), 6000);
    for (const typed of ['799', '6001', '22'])
      expect(parseMaintenance(typed, 'kcal')).toEqual({ state: 'invalid', why: 'out-of-range' });
    for (const typed of ['2,20', '-2200', '1e3', '2200 kg'])
      expect(parseMaintenance(typed, 'kcal')).toEqual({ state: 'invalid', why: 'unreadable' });
  });

  test('body fat and weeks', () => {
    for (const percent of [3, 25, 70]) expectValue(parseBodyFat(`${percent}%`), percent);
    for (const week of [1, 42]) expectValue(parsePregnantWeek(`${week}`), week);
    expectValue(parseBodyFat('25,5 %'), 25.5);
    expect(parseBodyFat('2')).toEqual({ state: 'invalid', why: 'out-of-range' });
    expect(parseBodyFat('71')).toEqual({ state: 'invalid', why: 'out-of-range' });
    expectValue(parsePregnantWeek('20 weeks'), 20);
    expect(parsePregnantWeek('43')).toEqual({ state: 'invalid', why: 'out-of-range' });
    expect(parsePregnantWeek('soon')).toEqual({ state: 'invalid', why: 'unreadable' });
  });

  test.each([
    ['20+3', 20],
    ['20 + 3', 20],
    ['20w3d', 20],
    ['20w 3d', 20],
    ['20 weeks 3 days', 20],
    ['20 weeks and 3 days', 20],
    ['20 wks', 20],
    ['week 20', 20],
    ['Week 20', 20],
    ['20 3/7', 20],
    ['13+6', 13],
    ['42+6', 42],
    ['20. SSW', 20],
    ['20 Wochen', 20],
    ['20 SA', 20],
    ['20 semanas', 20],
    ['20週3日', 20],
    ['20週', 20],
  ])('a week of pregnancy as it is written on paper: %s', (typed, weeks) =>
    expectValue(parsePregnantWeek(typed), weeks),
  );

  test.each(['20+7', '20+', '20+3+1', '20 3', '3rd month', '20 days', '+3', 'week'])(
    '%s is no week of pregnancy',
    (typed) => expect(parsePregnantWeek(typed)).toEqual({ state: 'invalid', why: 'unreadable' }),
  );

  test.each(['43+1', '0+5', 'week 43'])('%s weeks are out of range', (typed) => {
    expect(parsePregnantWeek(typed)).toEqual({ state: 'invalid', why: 'out-of-range' });
  });
});
