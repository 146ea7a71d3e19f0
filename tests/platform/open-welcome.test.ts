import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasNews } from '@/core/news/release';
import { openWelcome } from '@/platform/open-welcome';
import { seenVersion } from '@/platform/storage';

const create = vi.fn();
let open: unknown[];

beforeEach(() => {
  create.mockReset();
  open = [];
  Object.assign(fakeBrowser.tabs, { create, query: () => Promise.resolve(open) });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '2.0.0' }),
    getURL: (path: string) => `ext://us${path}`,
  });
});

test('the first installation opens the welcome, and nothing is news to whoever has just come', async () => {
  await openWelcome({ reason: 'install' });
  expect(create.mock.calls).toEqual([[{ url: 'ext://us/welcome.html' }]]);
  expect(await seenVersion.read()).toBe('2.0.0');
});

test('a welcome that is open is not opened twice', async () => {
  open = [{ id: 1 }];
  await openWelcome({ reason: 'install' });
  expect(create).not.toHaveBeenCalled();
});

test.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  'an %s opens nothing',
  async (reason) => {
    await openWelcome({ reason, previousVersion: '0.0.1' });
    expect(create).not.toHaveBeenCalled();
  },
);

test('what came since the version before is news, once', async () => {
  await openWelcome({ reason: 'update', previousVersion: '0.0.1' });
  expect(hasNews(await seenVersion.read())).toBe(true);
  await seenVersion.write('2.0.0');
  await openWelcome({ reason: 'update', previousVersion: '0.0.1' });
  expect(await seenVersion.read()).toBe('2.0.0');
});
