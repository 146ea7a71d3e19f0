import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { readPageTab } from './in-popup';
import { servePages, type Pages } from './serve-pages';

declare const chrome: typeof import('wxt/browser').browser;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages('sample');
    driven = await driveBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await pages?.close();
  });

  test('an option changed in one window is changed in all others at once', async () => {
    const [one, other] = [await driven.openOwn('/options.html'), await driven.openOwn('/options.html')];
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    await one.bringToFront();
    const dark = 'input[name="theme"][value="dark"]';
    await one.waitForSelector(dark);
    await one.$eval(dark, (radio) => (radio as HTMLInputElement).click());
    await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    expect(await other.$eval(dark, (radio) => (radio as HTMLInputElement).checked)).toBe(true);
    for (const page of [one, other, tab]) await page.close();
  });

  test('a corrupt value shows the defaults, works, and is kept', async () => {
    const page = await driven.openOwn('/options.html');
    await page.evaluate(() => chrome.storage.sync.set({ 'o:settings': { v: 'x', d: 'garbage' } }));
    await page.reload().catch(() => undefined);
    const light = 'input[name="theme"][value="light"]';
    await page.waitForSelector('input[name="theme"][value="system"]:checked');
    await page.$eval(light, (radio) => (radio as HTMLInputElement).click());
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
    const stored = await page.evaluate(async () => ({
      ...(await chrome.storage.sync.get('o:settings')),
      ...(await chrome.storage.local.get('kept:o:settings')),
    }));
    expect(stored).toMatchObject({
      'o:settings': { v: 1, d: { theme: 'light', hideClutter: true } },
      'kept:o:settings': { v: 'x', d: 'garbage' },
    });
    await page.evaluate(() => chrome.storage.sync.clear());
    await page.close();
  });

  test('a site switched off in the popup stays off after a reload, and comes back', async () => {
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    const popup = await driven.openPopup(tab);
    expect((await readPageTab(popup)).hidden).toBeGreaterThan(8);
    await popup.click('.cleaning input');
    await popup.waitForFunction(() => document.querySelectorAll('.hidden-list li').length === 0);
    await tab.reload();
    const again = await driven.openPopup(tab);
    expect((await readPageTab(again)).hidden).toBe(0);
    await again.click('.cleaning input');
    await again.waitForFunction(() => document.querySelectorAll('.hidden-list li').length > 8);
    for (const page of [tab, popup, again]) await page.close();
  });
});
