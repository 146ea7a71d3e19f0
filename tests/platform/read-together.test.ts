import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFirst } from '@/entrypoints/popup/read-first';
import { look, popupTab, profile, settings } from '@/platform/storage';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const countQuestions = () => {
  const asked = [
    vi.spyOn(browser.storage.local, 'get'),
    vi.spyOn(browser.storage.sync, 'get'),
  ] as const;
  return () => asked.map((each) => each.mock.calls.length);
};

test('the popup asks each area of the storage once before it draws, also where nothing was ever written', async () => {
  const questions = countQuestions();
  const first = await readFirst();
  expect(questions()).toEqual([1, 1]);
  expect(first).toEqual({
    tab: await popupTab.read(),
    settings: await settings.read(),
    look: await look.read(),
    profile: await profile.read(),
    seen: null,
  });
});

test('what was chosen is there, from this device or from another', async () => {
  await popupTab.write('foods');
  await settings.write({ ...(await settings.read()), units: 'us', energyUnit: 'kJ' });
  await profile.write({ ...(await profile.read()), ageYears: 41 });
  await browser.storage.sync.set({ 'o:look': { v: 1, d: { theme: 'dark' } } });
  const questions = countQuestions();
  const first = await readFirst();
  expect(questions()).toEqual([1, 1]);
  expect(first.tab).toBe('foods');
  expect(first.settings).toMatchObject({ units: 'us', energyUnit: 'kJ' });
  expect(first.profile.ageYears).toBe(41);
  expect(first.look.theme).toBe('dark');
});

test('what is written afterwards is read afresh', async () => {
  await readFirst();
  await popupTab.write('activities');
  expect(await popupTab.read()).toBe('activities');
});
