import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { hiddenIn, readPageTab } from './in-popup';
import { recordFrames } from './record-frames';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';

const source = await readFile('sample/article.html', 'utf8');
/** What the sample's clutter is called in its own markup, ads and tracker first. */
const clutter = ['.leaderboard', '.tracker', '.votd', '.gold-badge', '.signup', '.sticky-top'];

/** A site whose letter bars the page until it is closed; the link below counts how often it was pressed. */
const barred = `<!doctype html><title>Boots</title>
  <article><h1>Boots</h1>${'<p>Boots that have been wet want a slow day by an open window and some paper in their toes, and nothing at all that anybody would call a fire or a stove.</p>'.repeat(3)}
  <div id="ad">Advertisement</div><button id="press" onclick="this.dataset.times = Number(this.dataset.times ?? 0) + 1">Press</button></article>
  <dialog class="newsletter-modal"><h2>Get our newsletter</h2><form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form>
  <form method="dialog"><button id="close">Close</button></form></dialog>
  <script>setTimeout(() => document.querySelector('dialog').showModal(), 300)</script>`;

/** The same server under a name that is on no list. */
const unlisted = (pages: Pages) => pages.origin.replace('127.0.0.1', 'localhost');

/** The whole document as text, once the last of its own scripts has added its banner. */
const serialised = async (page: Page) => {
  await page.waitForSelector('.app-banner');
  return page.evaluate(() => new XMLSerializer().serializeToString(document));
};

/**
 * How many things are hidden, each with all that stands in it, once nothing has been added for a
 * second: the sample's last banner is late.
 */
const settled = async (page: Page): Promise<number> => {
  const count = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('[data-leanread-hidden]')].filter(
          ({ parentElement }) => !parentElement?.closest('[data-leanread-hidden]'),
        ).length,
    );
  await page.waitForSelector('.app-banner', { hidden: true });
  for (let before = -1, now = await count(); ; before = now, now = await count()) {
    if (now === before) return now;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages({
      '/article.html': source,
      '/barred.html': barred,
      '/recorded.html': source.replace('<head>', `<head>${recordFrames(clutter)}`),
    });
    driven = await driveBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await pages?.close();
  });

  test('what a page at rest puts in is hidden before its first frame', async () => {
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    await tab.bringToFront();
    await settled(tab);
    const seen = await tab.evaluate(async () => {
      const late = document.createElement('div');
      late.textContent = 'Advertisement';
      document.querySelector('article')?.append(late);
      // The frame is done when the task after its callbacks begins.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return {
        isThere: late.isConnected,
        isHidden: late.closest('[data-leanread-hidden]') !== null,
        isShown: late.checkVisibility(),
      };
    });
    expect(seen).toEqual({ isThere: true, isHidden: true, isShown: false });
    await tab.close();
  });

  test('a listed page never shows its clutter, not for one frame', async () => {
    const tab = await driven.openTab(`${pages.origin}/recorded.html`);
    await tab.bringToFront();
    await until(() => tab.evaluate(() => 'framesRecorded' in window), 'no frames were recorded');
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

    await popup.click('.cleaning input');
    await until(async () => (await hiddenIn(popup)) === 0, 'the page was not given back');
    expect(await serialised(tab)).toBe(expected);
    // Remembered for the site: taken back for the tests that follow.
    await popup.click('.cleaning input');
    for (const page of [plain, tab, popup]) await page.close();
  });

  test('a modal dialog stays until the person closes it, and then the page answers', async () => {
    const plain = await driven.openTab(`${unlisted(pages)}/barred.html`);
    const tab = await driven.openTab(`${pages.origin}/barred.html`);
    for (const page of [plain, tab]) await page.waitForSelector('dialog:modal');
    await tab.bringToFront();
    await tab.waitForSelector('#ad', { hidden: true });
    // Past the looks that follow; hidden by then, it would bar the page for good.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await tab.$eval('dialog', (dialog) => dialog.checkVisibility())).toBe(true);
    expect(await tab.$eval('dialog', ({ outerHTML }) => outerHTML)).toBe(
      await plain.$eval('dialog', ({ outerHTML }) => outerHTML),
    );
    await tab.click('#close');
    await tab.click('#press');
    expect(await tab.$eval('#press', (button) => button.getAttribute('data-times'))).toBe('1');
    for (const page of [plain, tab]) await page.close();
  });

  test('the toolbar button shows how much is hidden', async () => {
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    const hidden = await settled(tab);
    const popup = await driven.openPopup(tab);
    expect((await readPageTab(popup)).hidden).toBe(hidden);
    const badge = () =>
      popup.evaluate(() => {
        const tabId = Number(new URLSearchParams(location.search).get('tab'));
        return chrome.action.getBadgeText({ tabId });
      });
    await until(async () => (await badge()) === String(hidden), 'the number is not on the button');
    for (const page of [tab, popup]) await page.close();
  });

  test('everything is given back at once, and the site stays switched on', async () => {
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    await settled(tab);
    const popup = await driven.openPopup(tab);
    await readPageTab(popup);
    await popup.click('.hidden-list .link');
    await until(async () => (await hiddenIn(popup)) === 0, 'it was not given back');
    expect(await popup.$eval('.cleaning input', (input) => input.checked)).toBe(true);
    expect(await tab.$eval('.tracker', (tracker) => tracker.checkVisibility())).toBe(true);
    for (const page of [tab, popup]) await page.close();
  });

  test('one thing is given back without the others', async () => {
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    const hidden = await settled(tab);
    const popup = await driven.openPopup(tab);
    expect((await readPageTab(popup)).hidden).toBe(hidden);
    await popup.$eval('.hidden-list details', (details) => {
      details.open = true;
    });
    await popup.click('.hidden-list li .button');
    await until(async () => (await hiddenIn(popup)) === hidden - 1, 'it was not given back');
    for (const page of [tab, popup]) await page.close();
  });

  test('a page that is not listed is left alone until it is asked for, and cleaned for once', async () => {
    const tab = await driven.openTab(`${unlisted(pages)}/article.html`);
    const before = await serialised(tab);
    const popup = await driven.openPopup(tab);
    const { text, hidden } = await readPageTab(popup);
    expect(hidden).toBe(0);
    expect(text).toContain('not on the list');
    expect(await serialised(tab)).toBe(before);

    await popup.click('.cleaning .button');
    await until(async () => (await hiddenIn(popup)) > 8, 'the page was not cleaned');
    await popup.click('.cleaning .button');
    await until(async () => (await hiddenIn(popup)) === 0, 'the page was not given back');
    expect(await serialised(tab)).toBe(before);
    for (const page of [tab, popup]) await page.close();
  });

  test('on a page that is not listed nothing of ours runs', async () => {
    const own = await driven.openOwn('/options.html');
    const before = await tabsOf(own);
    const tab = await driven.openTab(`${unlisted(pages)}/article.html`);
    const [id] = (await tabsOf(own)).filter((each) => !before.includes(each));
    const asked = own.evaluate(
      (to) => chrome.tabs.sendMessage(to, { name: 'describePage', args: [] }),
      id ?? 0,
    );
    await expect(asked).rejects.toThrow(/Receiving end does not exist/);
    expect(await serialised(tab)).not.toMatch(/data-leanread|<leanread/i);
    if (name === 'chromium') expect(await worldsOf(tab)).toEqual([]);
    for (const page of [tab, own]) await page.close();
  });
});

/** The browser's numbers for all its tabs. */
const tabsOf = (own: Page) =>
  own.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? 0));

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
