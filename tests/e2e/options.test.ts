import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { hiddenIn, readPageTab } from './in-popup';
import { forgetOptions, store, stored } from './in-storage';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';

const themeOf = (page: Page, theme: string) =>
  page.evaluate((wanted) => document.documentElement.dataset['theme'] === wanted, theme);

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
    const [one, other] = [
      await driven.openOwn('/options.html'),
      await driven.openOwn('/options.html'),
    ];
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    await one.bringToFront();
    const dark = 'input[value="dark"]';
    await one.waitForSelector(dark);
    await one.$eval(dark, (radio) => radio.click());
    await until(() => themeOf(other, 'dark'), 'the other window did not follow');
    expect(await other.$eval(dark, (radio) => radio.checked)).toBe(true);
    for (const page of [one, other, tab]) await page.close();
  });

  test('a corrupt value shows the defaults, works, and is kept', async () => {
    const before = await driven.openOwn('/options.html');
    await store(before, { 'o:look': { v: 'x', d: 'garbage' } });
    await before.close();
    const page = await driven.openOwn('/options.html');
    const light = 'input[value="light"]';
    await page.waitForSelector('input[value="system"]:checked');
    await page.$eval(light, (radio) => radio.click());
    await until(() => themeOf(page, 'light'), 'the page did not follow');
    // A look is written once it has stayed for a moment, and what it replaces is kept before it.
    const look = await until(async () => {
      const seen = await stored(page, 'o:look');
      return seen?.v === 1 && seen;
    }, 'the new look was not written');
    expect(look).toMatchObject({ v: 1, d: { theme: 'light' } });
    expect(await stored(page, 'kept:o:look')).toMatchObject({ v: 'x', d: 'garbage' });
    await forgetOptions(page);
    await page.close();
  });

  test('a site switched off in the popup stays off after a reload, and comes back', async () => {
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    const popup = await driven.openPopup(tab);
    expect((await readPageTab(popup)).hidden).toBeGreaterThan(8);
    await popup.click('.cleaning input');
    await until(async () => (await hiddenIn(popup)) === 0, 'the page was not given back');
    await tab.reload();
    const again = await driven.openPopup(tab);
    expect((await readPageTab(again)).hidden).toBe(0);
    await again.click('.cleaning input');
    await until(async () => (await hiddenIn(again)) > 8, 'the page was not cleaned again');
    for (const page of [tab, popup, again]) await page.close();
  });
});
