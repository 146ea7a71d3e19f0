import { expect, test } from 'vitest';
import { planEnergy } from '@/core/calories/plan-energy';
import { emptyProfile, parseProfile, withUnread, type Profile } from '@/core/calories/profile';

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

test.each([
  ['customMaintenanceKcal', 799.9],
  ['customMaintenanceKcal', 300],
  ['customMaintenanceKcal', 6_000.1],
  ['customMaintenanceKcal', 20_000],
  ['bodyFatPercent', 2.9],
  ['bodyFatPercent', 70.1],
  ['bodyFatPercent', 90],
  ['pregnantWeek', 0.9],
  ['pregnantWeek', -3],
  ['pregnantWeek', 42.1],
  ['pregnantWeek', 45],
] as const)('%s of %d is not calculated with, and not forgotten either', (field, value) => {
  const parsed = parseProfile({ ...full, [field]: value });
  expect(parsed).toEqual({ ...full, [field]: null, unread: { [field]: String(value) } });
  expect(planEnergy(parsed)).toMatchObject({ state: 'cannot-say', impossible: ['unread'] });
  expect(parseProfile(parsed)).toEqual(parsed);
});

test('the ends themselves are taken', () => {
  for (const part of [
    { customMaintenanceKcal: 800, bodyFatPercent: 3, pregnantWeek: 1 },
    { customMaintenanceKcal: 6000, bodyFatPercent: 70, pregnantWeek: 42 },
  ])
    expect(parseProfile({ ...full, ...part })).toEqual({ ...full, ...part });
});

test('what could not be read is kept as typed, until its field has a value', () => {
  const unread = { pregnantWeek: '3rd month', bodyFatPercent: 'lots' };
  const parsed = parseProfile({ ...full, pregnantWeek: null, bodyFatPercent: null, unread });
  expect(parsed.unread).toEqual(unread);
  expect(withUnread(parsed, 'pregnantWeek', undefined)).toEqual({ bodyFatPercent: 'lots' });
  expect(parseProfile({ ...parsed, pregnantWeek: 12, bodyFatPercent: 30 }).unread).toBeUndefined();
  for (const odd of [7, 'x', [], { pregnantWeek: 7n, ageYears: 'old', other: 'x' }])
    expect(parseProfile({ ...full, pregnantWeek: null, unread: odd }).unread).toBeUndefined();
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
