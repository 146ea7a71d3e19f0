import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { store, stored } from './in-storage';
import { importHighlight } from './import-highlight';
import { until } from './until';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leanread-kept-'));
    driven = await driveBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const press = async (page: Page, label: string) => {
    const button = await page.waitForSelector(
      `xpath/.//button[normalize-space()="${label}" or @aria-label="${label}"]`,
    );
    await button?.evaluate((one) => (one as HTMLElement).click());
  };
  const textOf = (page: Page, selector: string) =>
    page.evaluate((at) => document.querySelector<HTMLElement>(at)?.innerText ?? '', selector);
  const openOptions = async () => {
    const page = await driven.openOwn('/options.html');
    await page.bringToFront();
    await page.waitForSelector('.options [type=search]');
    return page;
  };
  test('an option is found as one types, by keys alone, and Escape has all of them back', async () => {
    const page = await openOptions();
    await page.focus('[type=search]');
    await page.keyboard.type('private window');
    const seen = () =>
      page.$$eval('.switch-row label, .search .found', (all) =>
        all
          .filter((one) => one.getBoundingClientRect().height > 0)
          .map(({ textContent }) => textContent),
      );
    await until(async () => (await seen())[0] === '1 option found', 'nothing was found');
    expect(await seen()).toEqual(['1 option found', 'Go back to where you stopped']);
    // From the search straight to what was found.
    for (let i = 0; i < 9; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('[role=switch]'))) break;
    }
    await page.keyboard.press(' ');
    await until(
      async () =>
        (await stored<{ rememberPlace: boolean }>(page, 'o:settings'))?.d.rememberPlace === false,
      'the option that was found did not change',
    );
    await page.focus('[type=search]');
    await page.keyboard.press('Escape');
    await until(async () => (await seen()).length > 8, 'the options did not come back');
    await page.close();
  });

  test('all that is set for a site stands together, and is forgotten together', async () => {
    const own = await openOptions();
    await store(own, {
      'o:settings': {
        v: 1,
        d: { pausedHosts: ['harbour.example'], noSourcesHosts: ['harbour.example', 'b.example'] },
      },
      'o:own-rules': { v: 1, d: ['harbour.example##.quiz', '##.everywhere'] },
    });
    await until(
      async () => /harbour\.example[\s\S]*1 rule of yours/.test(await textOf(own, '.sites')),
      'the site is not listed',
    );
    await press(own, 'Forget harbour.example');
    await press(own, 'Forget it');
    await until(
      async () => !(await textOf(own, '.sites')).includes('harbour.example'),
      'the site is still listed',
    );
    expect(await textOf(own, '.sites')).toContain('b.example');
    expect((await stored<string[]>(own, 'o:own-rules'))?.d).toEqual(['##.everywhere']);
    expect((await stored<object>(own, 'o:settings'))?.d).toMatchObject({
      pausedHosts: [],
      noSourcesHosts: ['b.example'],
    });
    await own.close();
  });

  test('the keys of the browser are listed', async () => {
    const page = await openOptions();
    await until(
      async () => /Open or close the reader[\s\S]*Alt\+R/.test(await textOf(page, '.keys')),
      'the keys are not listed',
    );
    await page.close();
  });

  test('an update is told by a dot in the popup, which goes once the options were looked at', async () => {
    const popup = await driven.openOwn('/popup.html');
    const dot = () => popup.$('.foot [data-news="true"]');
    await popup.waitForSelector('.foot button');
    expect(await dot()).toBeNull();
    await store(popup, { 'news:seen': { v: 1, d: '0.0.1' } });
    await until(dot, 'there is no dot');
    const page = await openOptions();
    await page.waitForSelector('.news-note a[href="#options-news"]');
    await until(async () => (await dot()) === null, 'the dot stayed');
    // Opened anew: a driven Firefox never sees a page of ours loaded, so it cannot reload one.
    await page.close();
    const again = await openOptions();
    await again.waitForSelector('.options [type=search]');
    expect(await again.$('.news-note')).toBeNull();
    for (const open of [again, popup]) await open.close();
  });

  test('everything is measured, and after one more question truly gone, also in other windows', async () => {
    const library = await importHighlight(driven, folder);
    const page = await openOptions();
    await store(page, { 'kept:o:look': 'older' });
    await page.evaluate(() => chrome.storage.sync.set({ 'o:look': { v: 1, u: '', d: {} } }));
    const row = (part: string) => textOf(page, `[data-part="${part}"] td`);
    await until(async () => /^1\s/.test(await row('highlights')), 'the highlight is not counted');
    await press(page, 'Delete everything…');
    await press(page, 'Delete everything now');
    await until(
      async () => (await textOf(page, '.delete-all')).includes('Everything is deleted'),
      'it is not said that everything is deleted',
      30_000,
    );
    const left = () =>
      page.evaluate(async () => ({
        local: Object.keys(await chrome.storage.local.get(null)),
        sync: Object.keys(await chrome.storage.sync.get(null)),
      }));
    expect(await left()).toEqual({ local: [], sync: [] });
    // The library that was open all the while, and one that is opened anew.
    await until(async () => (await library.$('blockquote')) === null, 'the library still shows it');
    const anew = await driven.openOwn('/library.html');
    await anew.waitForSelector('.library');
    expect(await anew.$('blockquote')).toBeNull();
    await until(
      async () => (await textOf(page, '.stored')).includes('Nothing'),
      'something is left',
    );
    expect(await left()).toEqual({ local: [], sync: [] });
    for (const open of [anew, library, page]) await open.close();
  });
});
