import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyProfile } from '@/core/calories/profile';
import { defaultLook } from '@/core/look/look';
import { defaultSettings } from '@/core/settings/settings';
import { exportSettings, importSettings } from '@/platform/settings-file';
import { look, ownFoods, profile, settings, siteLooks, syncServer } from '@/platform/storage';

const now = new Date(0);
const person = { ...emptyProfile, sex: 'female' as const, ageYears: 44 };

async function choose() {
  await settings.write({ ...defaultSettings, units: 'metric', pausedHosts: ['a.org'] });
  await look.write({ ...defaultLook, theme: 'sepia' });
  await siteLooks.write([{ host: 'b.org', look: { ...defaultLook, theme: 'black' } }]);
  await profile.write(person);
}
const chosen = async () => [
  await settings.read(),
  await look.read(),
  await siteLooks.read(),
  await ownFoods.read(),
];

test('every option comes back on another device as it was', async () => {
  await choose();
  const [before, file] = [await chosen(), await exportSettings(false, now)];
  await fakeBrowser.storage.local.clear();
  expect(await chosen()).not.toEqual(before);
  expect(await importSettings(file, now)).toMatchObject({ ok: true, newer: 0 });
  expect(await chosen()).toEqual(before);
});

test('figures are in the file only where somebody says so, a password never', async () => {
  await choose();
  await syncServer.write({
    kind: 'webdav',
    url: 'https://a.org/',
    user: 'ann',
    password: 'walnut',
    isGuarded: true,
    isPaused: false,
  });
  expect(await exportSettings(false, now)).not.toContain('44');
  const file = await exportSettings(true, now);
  expect(file).not.toContain('walnut');
  await fakeBrowser.storage.local.clear();
  await importSettings(file, now);
  expect(await profile.read()).toEqual(person);
});

test('what a newer version knows besides is written out again', async () => {
  await fakeBrowser.storage.local.set({
    'o:settings': { v: 1, d: { units: 'metric', sounds: 'soft' } },
  });
  expect(await exportSettings(false, now)).toContain('"sounds": "soft"');
});

test('the way back restores all of it', async () => {
  await choose();
  const before = await chosen();
  const other = JSON.stringify({
    format: 'leanread-settings',
    version: 1,
    groups: {
      'o:settings': { v: 1, d: { units: 'stones', showBadge: false } },
      'o:look': { v: 9, d: {} },
      unknown: 7,
    },
  });
  const answer = await importSettings(other, now);
  expect(answer).toMatchObject({ ok: true, taken: 1, newer: 1 });
  expect(await settings.read()).toEqual({ ...defaultSettings, showBadge: false });
  if (answer.ok) await importSettings(answer.before, now);
  expect(await chosen()).toEqual(before);
});

test.each([
  ['half a file', '{"format": "leanr', 'not-json'],
  ['highlights', '{"format": "leanread-highlights", "version": 1, "pages": []}', 'other-format'],
  ['a list', '[]', 'other-format'],
  ['a newer form', '{"format": "leanread-settings", "version": 2, "groups": {}}', 'newer-version'],
])('%s is refused and changes nothing', async (_case, text, why) => {
  await choose();
  const before = await chosen();
  expect(await importSettings(text, now)).toEqual({ ok: false, why });
  expect(await chosen()).toEqual(before);
});
