import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { surely } from '@/platform/surely';

afterEach(() => void vi.restoreAllMocks());

/** As a background that was stopped while it was asked. */
const stoppedOnce = (answer: string) =>
  vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('Could not establish connection.'))
    .mockResolvedValue(answer);

test('what a background that was stopped could not answer is asked once more', async () => {
  const ask = stoppedOnce('saved');
  expect(await surely(ask)).toBe('saved');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a second failure is told, and whoever needs to know hears of the second asking', async () => {
  const again = vi.fn();
  await expect(surely(() => Promise.reject(new Error('gone')), again)).rejects.toThrow('gone');
  expect(again).toHaveBeenCalledOnce();
});

test('where the extension itself is gone nobody is asked again', async () => {
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  const ask = stoppedOnce('saved');
  await expect(surely(ask)).rejects.toThrow('connection');
  expect(ask).toHaveBeenCalledOnce();
});
