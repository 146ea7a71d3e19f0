import { expect, test } from 'vitest';
import { emptyProfile, parseProfile, type Profile } from '@/core/calories/profile';

const full: Profile = {
  sex: 'female',
  ageYears: 34,
  heightCm: 165.1,
  weightKg: 79.83,
  activity: 'active',
  goalLbPerWeek: -0.5,
  bodyFatPercent: 31,
  customMaintenanceKcal: 2150,
  pregnantWeek: 20,
  weightBeforePregnancyKg: 75,
  breastfeeding: 'partial',
  equation: 'henry',
  classicFactor: 1.55,
  confirmedBody: { heightCm: 165.1, weightKg: 79.83 },
  goalWeightKg: 70,
  goalDate: '2027-03-01',
};

test('a stored profile is understood as it was written', () => {
  expect(parseProfile(JSON.parse(JSON.stringify(full)))).toEqual(full);
});

test('one from before a field existed keeps what it has', () => {
  const older: Record<string, unknown> = { ...full };
  delete older['equation'];
  delete older['confirmedBody'];
  expect(parseProfile(older)).toEqual({ ...full, equation: 'nasem2023', confirmedBody: null });
});

test('anything unreadable is empty, field by field', () => {
  for (const stored of [null, undefined, 7, 'x', [], {}])
    expect(parseProfile(stored)).toEqual(emptyProfile);
  const broken = {
    ...full,
    sex: 'other',
    ageYears: '34',
    heightCm: NaN,
    weightKg: -1,
    goalLbPerWeek: 3,
    equation: 'toString',
    classicFactor: 1.3,
    confirmedBody: { heightCm: 'tall' },
    goalDate: '2027-13-45',
  };
  expect(parseProfile(broken)).toEqual({
    ...full,
    sex: null,
    ageYears: null,
    heightCm: null,
    weightKg: null,
    goalLbPerWeek: 0,
    equation: 'nasem2023',
    classicFactor: 1.2,
    confirmedBody: null,
    goalDate: null,
  });
});
