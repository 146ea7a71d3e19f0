import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordOf } from '@/core/highlights/sync-record';
import { defaultLook } from '@/core/look/look';
import { defaultSettings } from '@/core/settings/settings';
import { deleteEverything } from '@/platform/delete-everything';
import { openHighlightsStore } from '@/platform/highlights-store';
import { readImportedFoods, writeImportedFoods } from '@/platform/imported-foods';
import { measureStored } from '@/platform/measure-stored';
import { mirrorOptions } from '@/platform/mirror-options';
import { importedFoods, look, ownRules, settings, smallSync, syncServer } from '@/platform/storage';
import { knee, page } from '@/tests/core/highlights/odd-library';

const server = {
  kind: 'webdav' as const,
  ...{ url: 'https://cloud.example/dav/', user: 'anna', password: 'secret' },
  ...{ isGuarded: true, isPaused: true },
};
let origins: string[];
const remove = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();

beforeEach(() => {
  origins = ['*://added.example/*', 'https://listed.example/*', 'https://cloud.example/*'];
  remove.mockReset();
  remove.mockImplementation((asked) => {
    origins = origins.filter((origin) => !asked.origins.includes(origin));
    return Promise.resolve(true);
  });
  Object.assign(fakeBrowser.permissions, {
    getAll: () => Promise.resolve({ permissions: ['storage'], origins }),
    remove,
  });
  fakeBrowser.runtime.getManifest = (() => ({
    version: '0.1.0',
    content_scripts: [{ matches: ['https://listed.example/*'] }],
  })) as unknown as typeof fakeBrowser.runtime.getManifest;
});

async function fill() {
  await settings.write({ ...defaultSettings, pausedHosts: ['a.example'] });
  await look.write({ ...defaultLook, theme: 'sepia' });
  await ownRules.write(['a.example##.x']);
  await syncServer.write(server);
  await writeImportedFoods({ name: 'foods.csv', rows: ['one', 'two'] });
  await fakeBrowser.storage.local.set({ 'kept:o:look': 'older', 'of:a:newer:version': 1 });
  await fakeBrowser.storage.sync.set({ 'o:settings': { v: 1, u: 'x', d: {} } });
}

test('nothing is left: not here, not in the sync, not in a database, and no permission that was given', async () => {
  await fill();
  const store = await openHighlightsStore();
  expect((await measureStored(store)).map(({ part }) => part)).toEqual([
    ...['options', 'rules', 'imported', 'server', 'upkeep', 'copy'],
  ]);
  expect(await deleteEverything()).toBe(true);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
  // What the manifest asks for cannot be given back; the server's is one of those that can.
  expect(origins).toEqual(['https://listed.example/*']);
  expect(await measureStored(store)).toEqual([]);
  expect(await settings.read()).toEqual(defaultSettings);
  expect([await importedFoods.read(), await readImportedFoods()]).toEqual([null, null]);
});

test('the mirror of the options does not bring them back', async () => {
  const stop = mirrorOptions();
  await fill();
  expect(await deleteEverything()).toBe(true);
  vi.useFakeTimers();
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  stop();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

test('what was under way and still writes is cleared as well', async () => {
  await fill();
  const late = setTimeout(() => void settings.write(defaultSettings), 150);
  expect(await deleteEverything()).toBe(true);
  clearTimeout(late);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('a permission that the browser keeps is not called deleted', async () => {
  remove.mockResolvedValue(false);
  expect(await deleteEverything()).toBe(false);
});

test('a database that stays is not called deleted, and all else goes all the same', async () => {
  await fill();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('refused', 'InvalidStateError');
  });
  expect(await deleteEverything()).toBe(false);
  vi.restoreAllMocks();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(origins).toEqual(['https://listed.example/*']);
});

test('what was under way and fails keeps nothing from being deleted', async () => {
  await fill();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await deleteEverything(() => Promise.reject(new Error('full')))).toBe(true);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('what a server or another device told is written before all is deleted, and not after it', async () => {
  await fill();
  await smallSync.write({ isOn: true });
  const store = await openHighlightsStore();
  const settled = async () => {
    expect([await syncServer.read(), await smallSync.read()]).toEqual([null, { isOn: false }]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await store.join({ pages: [page], records: [recordOf(knee, null)], strange: [] });
  };
  expect(await deleteEverything(settled)).toBe(true);
  expect(await store.all()).toEqual([]);
});
