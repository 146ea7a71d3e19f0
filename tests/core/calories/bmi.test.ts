import { expect, test } from 'vitest';
import { asianClass, bmi, weightAtBmi, whoClass } from '@/core/calories/bmi';

test('weight over height squared', () => {
  expect(bmi(200, 80)).toBeCloseTo(20, 12);
  expect(weightAtBmi(200, 20)).toBeCloseTo(80, 12);
});

test.each([
  [18.49, 'underweight', 'underweight'],
  [18.5, 'healthy', 'acceptable'],
  [22.99, 'healthy', 'acceptable'],
  [23, 'healthy', 'increased'],
  [24.99, 'healthy', 'increased'],
  [25, 'overweight', 'increased'],
  [27.49, 'overweight', 'increased'],
  [27.5, 'overweight', 'high'],
  [29.99, 'overweight', 'high'],
  [30, 'obesity', 'high'],
])('%d is %s to the WHO and %s by its Asian action points', (value, who, asian) => {
  expect([whoClass(value), asianClass(value)]).toEqual([who, asian]);
});
