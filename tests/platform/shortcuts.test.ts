import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openShortcutSettings, readShortcuts } from '@/platform/shortcuts';

const create = vi.fn();
const give = (commands: unknown) => Object.assign(fakeBrowser, { commands });

beforeEach(() => {
  create.mockReset();
  Object.assign(fakeBrowser.tabs, { create });
});

test('keys are told with what they do, and one without a key too', async () => {
  give({
    getAll: () =>
      Promise.resolve([
        { name: 'toggle-reader', description: 'Open', shortcut: 'Alt+R' },
        { name: 'x' },
      ]),
  });
  expect(await readShortcuts()).toEqual([
    { name: 'toggle-reader', does: 'Open', key: 'Alt+R' },
    { name: 'x', does: '', key: '' },
  ]);
});

test('a phone has none, and says so', async () => {
  give(undefined);
  expect(await readShortcuts()).toBeNull();
});

test('Firefox is asked by its own call, Chromium by the address of its page', async () => {
  const open = vi.fn(() => Promise.resolve());
  give({ openShortcutSettings: open });
  expect(await openShortcutSettings()).toBe(true);
  expect([open.mock.calls.length, create.mock.calls.length]).toEqual([1, 0]);
  give({});
  expect(await openShortcutSettings()).toBe(true);
  expect(create.mock.calls).toEqual([[{ url: 'chrome://extensions/shortcuts' }]]);
});

test('a browser that opens nothing is told of', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  give({});
  create.mockRejectedValue(new Error('Illegal URL'));
  expect(await openShortcutSettings()).toBe(false);
  vi.restoreAllMocks();
});
