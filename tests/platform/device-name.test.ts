import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deviceName } from '@/platform/device-name';

test('is asked for again where the storage refused once, and then stays the same', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
  await expect(deviceName()).rejects.toThrow('busy');
  get.mockRestore();
  const name = await deviceName();
  expect(name).toMatch(/^[0-9a-z]{8}$/);
  expect(await deviceName()).toBe(name);
  expect(await fakeBrowser.storage.local.get('sync:device')).toEqual({ 'sync:device': name });
});
