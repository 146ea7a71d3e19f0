import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyProfile } from '@/core/calories/profile';
import { choices, profile } from '@/platform/storage';

const key = 'calories:profile';
const inSync = async () => (await fakeBrowser.storage.sync.get(key))[key] as { d: unknown };
const person = { ...emptyProfile, sex: 'male' as const, ageYears: 51 };

beforeEach(async () => {
  vi.useFakeTimers();
  await choices.write({ shareProfile: false, markFacts: false });
  return () => vi.useRealTimers();
});

test('the profile stays on this device until somebody says otherwise', async () => {
  await profile.write(person);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
  expect(await profile.read()).toEqual(person);
});

test('shared, it is written to the sync at most twice a second, with the last that was typed', async () => {
  await profile.write(person);
  await choices.write({ shareProfile: true, markFacts: false });
  await profile.share(true);
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  for (const weightKg of [7, 70, 70.5]) await profile.write({ ...person, weightKg });
  await vi.advanceTimersByTimeAsync(600);
  expect(set).toHaveBeenCalledTimes(1);
  expect((await inSync()).d).toMatchObject({ weightKg: 70.5 });
  set.mockRestore();
});

test('what another device shared is taken, and an empty one never wins', async () => {
  await profile.write(person);
  await fakeBrowser.storage.sync.set({ [key]: { v: 1, d: { ...person, ageYears: 52 } } });
  await choices.write({ shareProfile: true, markFacts: false });
  await profile.share(true);
  expect((await profile.read()).ageYears).toBe(52);
  await fakeBrowser.storage.sync.set({ [key]: { v: 1, d: emptyProfile } });
  expect((await profile.read()).ageYears).toBe(52);
});

test('no longer shared, it leaves the sync and stays here', async () => {
  await profile.write(person);
  await choices.write({ shareProfile: true, markFacts: false });
  await profile.share(true);
  await profile.share(false);
  await choices.write({ shareProfile: false, markFacts: false });
  expect((await inSync()).d).toEqual(emptyProfile);
  expect(await profile.read()).toEqual(person);
});
