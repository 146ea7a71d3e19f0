import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { readPageTab } from './in-popup';
import { recordFrames } from './record-frames';
import { servePages, type Pages } from './serve-pages';

const source = await readFile('sample/article.html', 'utf8');
/** What the sample's clutter is called in its own markup, ads and tracker first. */
const clutter = ['.leaderboard', '.tracker', '.votd', '.gold-badge', '.signup', '.sticky-top'];

/** The same server under a name that is on no list. */
const unlisted = (pages: Pages) => pages.origin.replace('127.0.0.1', 'localhost');

const serialised = (page: Page) =>
  page.evaluate(() => new XMLSerializer().serializeToString(document));

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages({
      '/article.html': source,
      '/recorded.html': source.replace('<head>', `<head>${recordFrames(clutter)}`),
    });
    driven = await driveBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await pages?.close();
  });

  test('a listed page never shows its clutter, not for one frame', async () => {
    const tab = await driven.openTab(`${pages.origin}/recorded.html`);
    await tab.bringToFront();
    await tab.waitForFunction('window.framesRecorded');
    expect(await tab.evaluate('window.seenInFrames')).toEqual([]);
    const present = await tab.evaluate(
      (selectors) => selectors.filter((selector) => document.querySelector(selector)),
      clutter,
    );
    expect(present).toEqual(clutter);
    await tab.close();
  });

  test('giving the page back makes it the very document it would have been', async () => {
    const plain = await driven.openTab(`${unlisted(pages)}/article.html`);
    const expected = await serialised(plain);
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    const popup = await driven.openPopup(tab);
    const before = await readPageTab(popup);
    expect(before.hidden).toBeGreaterThan(8);
    expect(await serialised(tab)).not.toBe(expected);

    await popup.click('.hidden-list .link');
    await popup.waitForFunction(() => document.querySelectorAll('.hidden-list li').length === 0);
    expect(await serialised(tab)).toBe(expected);
    for (const page of [plain, tab, popup]) await page.close();
  });

  test('one thing is given back without the others', async () => {
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    const popup = await driven.openPopup(tab);
    const { hidden } = await readPageTab(popup);
    await popup.$eval('.hidden-list details', (details) => {
      details.open = true;
    });
    await popup.click('.hidden-list li .button');
    await popup.waitForFunction(
      (left) => document.querySelectorAll('.hidden-list li').length === left,
      {},
      hidden - 1,
    );
    for (const page of [tab, popup]) await page.close();
  });

  test('on a page that is not listed nothing of ours runs', async () => {
    const tab = await driven.openTab(`${unlisted(pages)}/article.html`);
    const own = await driven.openOwn('/options.html');
    const answered = await own.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const replies = await Promise.allSettled(
        tabs.map(({ id }) => chrome.tabs.sendMessage(id ?? 0, { name: 'describePage', args: [] })),
      );
      return replies.filter(({ status }) => status === 'fulfilled').length;
    });
    expect(answered).toBe(0);
    expect(await serialised(tab)).not.toMatch(/leanread/i);
    if (name === 'chromium') expect(await worldsOf(tab)).toEqual([]);
    for (const page of [tab, own]) await page.close();
  });
});

declare const chrome: typeof import('wxt/browser').browser;

/** The isolated worlds extensions have opened in a page. */
async function worldsOf(tab: Page): Promise<string[]> {
  const cdp = await tab.createCDPSession();
  const worlds: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.name);
  });
  await cdp.send('Runtime.enable');
  await cdp.detach();
  return worlds;
}
