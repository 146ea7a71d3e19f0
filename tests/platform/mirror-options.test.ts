import { beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyProfile } from '@/core/calories/profile';
import { defaultLook } from '@/core/look/look';
import { defaultSettings } from '@/core/settings/settings';
import { clockAt } from '@/core/sync/clock';
import { mirrorOptions, withdraw } from '@/platform/mirror-options';
import {
  agreedOptions,
  choices,
  look,
  mirrorTrouble,
  ownRules,
  profile,
  profileKey,
  settings,
  siteLooks,
} from '@/platform/storage';

type Envelope = { v: number; u: string; d: unknown };
const { sync, local } = fakeBrowser.storage;
const inSync = async (key: string) => (await sync.get(key))[key] as Envelope | undefined;
const metric = { ...defaultSettings, units: 'metric' as const };
const settled = () => vi.advanceTimersByTimeAsync(11_000);

beforeEach(() => {
  vi.useFakeTimers();
  const stop = mirrorOptions();
  return () => {
    stop();
    vi.restoreAllMocks();
    vi.useRealTimers();
  };
});

test('a change is in the sync ten seconds after the last one, all groups in one write', async () => {
  // The look at the start is over.
  await vi.advanceTimersByTimeAsync(0);
  const set = vi.spyOn(sync, 'set');
  await settings.write(metric);
  await look.write({ ...defaultLook, theme: 'sepia' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(set).not.toHaveBeenCalled();
  await settled();
  expect(set).toHaveBeenCalledTimes(1);
  expect((await inSync('o:settings'))?.d).toMatchObject({ units: 'metric' });
  expect((await inSync('o:look'))?.d).toMatchObject({ theme: 'sepia' });
});

test('ten minutes of ceaseless changes cost at most six writes a minute', async () => {
  const set = vi.spyOn(sync, 'set');
  // A slider that is let go every eleven seconds is the worst case: each rest is just long enough.
  for (let i = 0; i < 55; i += 1) {
    await settings.write({ ...metric, pausedHosts: [`${i}.org`] });
    await settled();
  }
  expect(set.mock.calls.length).toBeLessThanOrEqual(60);
  expect(set.mock.calls.length).toBeGreaterThan(50);
});

test('an equal value is never written', async () => {
  await settings.write(metric);
  await settled();
  const set = vi.spyOn(sync, 'set');
  await settings.write({ ...metric });
  await settled();
  expect(set).not.toHaveBeenCalled();
});

test('a later change of another device is taken at once, with what this version does not know', async () => {
  await settings.write(defaultSettings);
  await settled();
  const theirs = { v: 1, u: clockAt(Date.now() + 5, 0, 'x'), d: { ...metric, sounds: 'soft' } };
  await sync.set({ 'o:settings': theirs });
  await vi.advanceTimersByTimeAsync(0);
  expect((await settings.read()).units).toBe('metric');
  expect(await local.get('o:settings')).toEqual({ 'o:settings': theirs });
});

test('what is chosen here while the other device’s is read is not written over by it', async () => {
  await settings.write(defaultSettings);
  await settled();
  const read = sync.get.bind(sync);
  const slowly = async (keys: string[]) => {
    const found = await read(keys);
    await settings.write({ ...metric, showBadge: false });
    return found;
  };
  const get: unknown = vi.spyOn(sync, 'get');
  // Its types know the form with a callback, too.
  (get as Mock<typeof slowly>).mockImplementationOnce(slowly);
  const theirs = { v: 1, u: clockAt(Date.now() - 5, 0, 'x'), d: metric };
  await local.set({ 'o:settings': { v: 1, u: clockAt(5, 0, 'x'), d: defaultSettings } });
  await sync.set({ 'o:settings': theirs });
  await settled();
  expect(await settings.read()).toMatchObject({ units: 'metric', showBadge: false });
});

test('an earlier one is written over', async () => {
  await settings.write(metric);
  await sync.set({ 'o:settings': { v: 1, u: clockAt(5, 0, 'x'), d: defaultSettings } });
  await settled();
  expect((await settings.read()).units).toBe('metric');
  expect((await inSync('o:settings'))?.d).toMatchObject({ units: 'metric' });
});

test('a first sync that deletes everything only found here deletes nothing', async () => {
  await settings.write(metric);
  await settled();
  await sync.clear();
  await settled();
  expect((await settings.read()).units).toBe('metric');
  expect((await inSync('o:settings'))?.d).toMatchObject({ units: 'metric' });
});

test('a group of a newer version in the sync is left alone and named', async () => {
  const theirs = { v: 9, u: clockAt(1, 0, 'x'), d: { units: ['kg'] } };
  await sync.set({ 'o:settings': theirs });
  await settings.write(metric);
  await settled();
  expect(await inSync('o:settings')).toEqual(theirs);
  expect((await settings.read()).units).toBe('metric');
  expect((await mirrorTrouble.read())?.newer).toEqual(['o:settings']);
});

describe('when the browser refuses', () => {
  test('to be read, once, it is tried again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await settings.write(metric);
    vi.spyOn(sync, 'get').mockRejectedValueOnce(new Error('sync is not ready'));
    await vi.advanceTimersByTimeAsync(50_000);
    expect((await inSync('o:settings'))?.d).toMatchObject({ units: 'metric' });
  });

  test('it is said, tried again, and no longer said once it went', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const set = vi
      .spyOn(sync, 'set')
      .mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await settings.write(metric);
    await settled();
    expect((await mirrorTrouble.read())?.refused).toBe(true);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(set.mock.calls.length).toBeGreaterThan(1);
    set.mockRestore();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await mirrorTrouble.read()).toBe(null);
    expect((await inSync('o:settings'))?.d).toMatchObject({ units: 'metric' });
  });

  test('what is too large for it is named, stays here, and keeps nothing else back', async () => {
    const many = Array.from({ length: 200 }, (_, i) => ({
      host: `clinic-${i}.org`,
      look: defaultLook,
    }));
    await siteLooks.write(many);
    await settings.write(metric);
    await settled();
    expect((await mirrorTrouble.read())?.tooLarge).toEqual(['o:site-looks']);
    expect((await siteLooks.read()).length).toBe(200);
    expect((await inSync('o:settings'))?.d).toMatchObject({ units: 'metric' });
  });
});

describe('where two devices chose without each other', () => {
  const rules = Array.from({ length: 30 }, (_, i) => `a.example##.x${i}`);
  const theirsAt = (ms: number, d: unknown) => ({ v: 1, u: clockAt(ms, 0, 'x'), d });

  test('a new device whose sync comes late takes no rule from the others, and adds its own', async () => {
    await ownRules.write(['b.example##.mine']);
    await sync.set({ 'o:own-rules': theirsAt(Date.now() - 60_000, rules) });
    await settled();
    expect(await ownRules.read()).toEqual([...rules, 'b.example##.mine']);
    expect((await inSync('o:own-rules'))?.d).toEqual([...rules, 'b.example##.mine']);
  });

  test('its sites and choices stay as well', async () => {
    await settings.write({ ...defaultSettings, showBadge: false });
    const theirs = { ...metric, pausedHosts: ['a.org'] };
    await sync.set({ 'o:settings': theirsAt(Date.now() - 60_000, theirs) });
    await settled();
    expect(await settings.read()).toEqual({ ...theirs, showBadge: false });
    expect((await inSync('o:settings'))?.d).toEqual({ ...theirs, showBadge: false });
  });

  test('after a time apart a rule taken out on one and one made on the other both count', async () => {
    await ownRules.write(rules);
    await settled();
    await ownRules.write(rules.slice(1));
    const theirs = theirsAt(Date.now() + 5, [...rules, 'c.example##.theirs']);
    await sync.set({ 'o:own-rules': theirs });
    await settled();
    const both = [...rules.slice(1), 'c.example##.theirs'];
    expect(await ownRules.read()).toEqual(both);
    expect((await inSync('o:own-rules'))?.d).toEqual(both);
    // Two that know the same write nothing more.
    const set = vi.spyOn(sync, 'set');
    await settled();
    expect(set).not.toHaveBeenCalled();
  });

  test('what the browser’s sync gives back of an earlier day brings no rule back', async () => {
    await ownRules.write(rules);
    await settled();
    const older = await inSync('o:own-rules');
    await ownRules.write(rules.slice(1));
    await settled();
    await sync.set({ 'o:own-rules': older });
    await settled();
    expect((await inSync('o:own-rules'))?.d).toEqual(rules.slice(1));
    expect(await ownRules.read()).toEqual(rules.slice(1));
  });

  test('of the figures of the calculator no second copy is kept', async () => {
    await choices.write({ shareProfile: true, markFacts: false });
    await profile.write({ ...emptyProfile, ageYears: 51 });
    await settled();
    expect(Object.keys(await agreedOptions.read())).not.toContain(profileKey);
  });
});

describe('the figures of the calculator', () => {
  const person = { ...emptyProfile, sex: 'male' as const, ageYears: 51 };
  const share = (shareProfile: boolean) => choices.write({ shareProfile, markFacts: false });

  test('stay on this device until somebody says otherwise, also where another device shares its own', async () => {
    await profile.write(person);
    await settled();
    expect(await inSync(profileKey)).toBe(undefined);
    await sync.set({
      [profileKey]: { v: 1, u: clockAt(Date.now() + 9, 0, 'x'), d: { ...person, ageYears: 7 } },
    });
    await settled();
    expect((await profile.read()).ageYears).toBe(51);
  });

  test('travel when they may, the later ones winning, and leave the sync when they no longer may', async () => {
    await profile.write(person);
    await share(true);
    await profile.write({ ...person, weightKg: 70 });
    await settled();
    expect((await inSync(profileKey))?.d).toMatchObject({ weightKg: 70 });
    await share(false);
    await withdraw(profileKey);
    await settled();
    expect((await inSync(profileKey))?.d).toBe(null);
    expect((await profile.read()).weightKg).toBe(70);
  });

  test('travel again once they may again, though nothing was changed in between', async () => {
    await share(true);
    await profile.write({ ...person, weightKg: 70 });
    await settled();
    await share(false);
    await withdraw(profileKey);
    await settled();
    await share(true);
    await settled();
    expect((await inSync(profileKey))?.d).toMatchObject({ weightKg: 70 });
  });

  test('are taken over as soon as they may travel, where another device’s are the later ones', async () => {
    await profile.write(person);
    const theirs = { v: 1, u: clockAt(Date.now() + 9, 0, 'x'), d: { ...person, ageYears: 52 } };
    await sync.set({ [profileKey]: theirs });
    await settled();
    await share(true);
    await settled();
    expect((await profile.read()).ageYears).toBe(52);
  });
});

test('the first change after days of sleep is not needed: a background that starts makes up for it', async () => {
  const own = { v: 1, u: clockAt(Date.now(), 0, 'x'), d: metric };
  await local.set({ 'o:settings': own });
  await vi.advanceTimersByTimeAsync(100);
  await sync.remove('o:settings');
  mirrorOptions()();
  await vi.advanceTimersByTimeAsync(0);
  expect(await inSync('o:settings')).toEqual(own);
});
