import { expect, test } from 'vitest';
import {
  cmToFeet,
  cmToInches,
  feetToCm,
  inchesToCm,
  kcalToKj,
  kgToLb,
  kjToKcal,
  lbToKg,
  stoneToKg,
} from '@/core/calories/units';

test('the exact definitions', () => {
  expect(lbToKg(1)).toBe(0.45359237);
  expect(inchesToCm(1)).toBe(2.54);
  expect(feetToCm(1)).toBeCloseTo(30.48, 10);
  expect(feetToCm(5, 11)).toBeCloseTo(180.34, 10);
  expect(stoneToKg(11, 4)).toBeCloseTo(158 * 0.45359237, 10);
  expect(kcalToKj(1)).toBe(4.184);
});

test('there and back is the same to 1e-9', () => {
  for (let value = 0.1; value < 1000; value += 0.7) {
    expect(Math.abs(lbToKg(kgToLb(value)) - value)).toBeLessThan(1e-9);
    expect(Math.abs(inchesToCm(cmToInches(value)) - value)).toBeLessThan(1e-9);
    expect(Math.abs(kjToKcal(kcalToKj(value)) - value)).toBeLessThan(1e-9);
  }
});

test('twelve inches are never shown', () => {
  expect(cmToFeet(182.87)).toEqual({ feet: 6, inches: 0 });
  expect(cmToFeet(180.34)).toEqual({ feet: 5, inches: 11 });
  for (let cm = 100; cm <= 250; cm += 0.1) {
    const { feet, inches } = cmToFeet(cm);
    expect(inches).toBeLessThan(12);
    expect(Math.abs(feetToCm(feet, inches) - cm)).toBeLessThan(0.128);
  }
});
