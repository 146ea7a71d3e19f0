import type { Page } from 'puppeteer-core';

/** What lies on this device under one of our keys, seen from `own`, a page of the extension. */
export async function stored<T>(own: Page, key: string): Promise<{ v: unknown; d: T } | undefined> {
  const found: unknown = await own.evaluate(
    async (wanted) => (await chrome.storage.local.get(wanted))[wanted],
    key,
  );
  return found as { v: unknown; d: T } | undefined;
}

/** Lays values there as they are. */
export const store = (own: Page, values: Record<string, unknown>): Promise<void> =>
  own.evaluate((given) => chrome.storage.local.set(given), values);

/** All options are as they were at first, here and in the browser's sync. */
export const forgetOptions = (own: Page): Promise<void> =>
  own.evaluate(async () => {
    // The truth first: the background would give it to an empty sync again.
    await chrome.storage.local.clear();
    await chrome.storage.sync.clear();
  });
