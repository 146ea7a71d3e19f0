import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultLook } from '@/core/look/look';
import { defaultSettings } from '@/core/settings/settings';
import { look, settings, siteLooks } from '@/platform/storage';

const shipped = import.meta.glob<{ d: { theme?: string } }>(
  '/tests/fixtures/stored/settings/v*.json',
  {
    import: 'default',
    eager: true,
  },
);

test.each(Object.entries(shipped))('the theme in %s becomes the look’s', async (_path, stored) => {
  await fakeBrowser.storage.sync.set({ 'o:settings': stored });
  expect(await look.read()).toEqual({ ...defaultLook, theme: stored.d.theme ?? 'system' });
});

test('the old theme stays where it was when the settings are written, for an older version of us', async () => {
  await fakeBrowser.storage.sync.set({ 'o:settings': { v: 1, d: { theme: 'dark' } } });
  await settings.write({ ...defaultSettings, units: 'metric' });
  const { 'o:settings': stored } = await fakeBrowser.storage.local.get('o:settings');
  expect(stored).toMatchObject({ d: { theme: 'dark', units: 'metric' } });
});

test('once a look was chosen, the old theme counts no more', async () => {
  await fakeBrowser.storage.sync.set({ 'o:settings': { v: 1, d: { theme: 'dark' } } });
  await look.write({ ...defaultLook, theme: 'sepia' });
  expect((await look.read()).theme).toBe('sepia');
});

test('a look that was stored is not kept a second time as one not understood', async () => {
  await look.write({ ...defaultLook, theme: 'black' });
  await look.write({ ...defaultLook, theme: 'own' });
  await siteLooks.write([{ host: 'a.org', look: defaultLook }]);
  await siteLooks.write([{ host: 'b.org', look: defaultLook }]);
  const keys = Object.keys(await fakeBrowser.storage.local.get());
  expect(keys.filter((key) => key !== 'sync:device').sort()).toEqual(['o:look', 'o:site-looks']);
});
