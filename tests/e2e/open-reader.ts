import type { Page } from 'puppeteer-core';
import { lookAtReader, type ReaderView } from './in-reader';
import { until } from './until';

/**
 * Opens the reader over a tab by what the popup's button sends, from `own`, a page of the extension. One
 * such page serves a whole file of tests: a popup for each opening costs five times as much.
 */
export async function openReader(tab: Page, own: Page): Promise<ReaderView> {
  await toggleReader(tab, own);
  return until(() => lookAtReader(tab), 'the reader did not open', 30_000);
}

/** The same without waiting for what is shown. */
export async function toggleReader(tab: Page, own: Page): Promise<void> {
  await tab.bringToFront();
  await own.evaluate(async (url) => {
    // The youngest of those that show this address.
    const tabId = Math.max(
      ...(await chrome.tabs.query({})).flatMap((each) => (each.url === url && each.id) || []),
    );
    const press = (): Promise<{ ok: boolean } | undefined> =>
      chrome.tabs.sendMessage(tabId, { name: 'toggleReader', args: [] }, { frameId: 0 });
    // The page has the script from the second time on; another script of ours hears it and says nothing.
    if ((await press().catch(() => null))?.ok) return;
    await chrome.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/reader.js'],
    });
    await press();
  }, tab.url());
}

/** Leaves the reader by its key. */
export async function leaveReader(tab: Page): Promise<void> {
  await tab.keyboard.press('Escape');
  await until(async () => (await lookAtReader(tab)) === null, 'the reader did not close', 30_000);
}
