import { expect, test } from 'vitest';
import { emptyProfile, parseProfile } from '@/core/calories/profile';

const shipped = import.meta.glob<{ d: unknown }>('/tests/fixtures/stored/profile/v*.json', {
  import: 'default',
  eager: true,
});

test.each(Object.entries(shipped))('%s is still understood', (_path, stored) => {
  expect(parseProfile(stored.d)).toEqual(stored.d);
});

test('a corrupt profile keeps what is right in it, field by field', () => {
  const stored = { sex: 'male', ageYears: '40', heightCm: -3, weightKg: 70, equation: 'magic' };
  expect(parseProfile(stored)).toEqual({ ...emptyProfile, sex: 'male', weightKg: 70 });
  for (const nothing of [null, 7, 'x', []]) expect(parseProfile(nothing)).toEqual(emptyProfile);
});
