import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { askPage } from './ask-page';
import { readPageTab } from './in-popup';
import { pressIn, textIn, untilGone, untilSaid } from './in-root';
import { store } from './in-storage';
import { until } from './until';
import { visitPages } from './visit-pages';

const paragraph = (n: number) =>
  `<p>Evening ${n} at the harbour: the boats that came in before the rain lie on the inner side, and whoever has a lamp on board has put it where the others can see it.</p>`;
const pageOf = (extra: string) =>
  `<!doctype html><html lang="en"><head><title>Boats before the rain</title></head><body>${extra}
  <div id="ad">Advertisement</div>
  <article><h1>Boats before the rain</h1>${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}</article></body></html>`;

const documents = {
  '/harbour.html': pageOf(''),
  '/cookies.html':
    pageOf(`<div id="sheet" role="dialog" style="position:fixed;bottom:0;left:0;right:0;height:200px;background:#fff">
    <p>We use cookies to measure how our pages are read.</p>
    <button onclick="this.parentNode.remove(); document.title = 'accepted'">Accept all</button>
    <button onclick="this.parentNode.remove(); document.title = 'rejected'">Reject all</button></div>`),
  '/restless.html': pageOf(`<div id="feed"></div><script>
    let n = 0;
    const timer = setInterval(() => {
      for (let i = 0; i < 250; i += 1) {
        const line = document.createElement('i');
        line.textContent = 'Line ' + (n += 1);
        document.querySelector('#feed').append(line);
      }
      if (n >= 12000) { clearInterval(timer); document.documentElement.dataset.done = ''; }
    }, 100);</script>`),
  '/stubborn.html': pageOf(`<script>addEventListener('load', () => setInterval(() => {
      for (const one of document.querySelectorAll('[data-leanread-hidden]')) one.removeAttribute('data-leanread-hidden');
    }, 20));</script>`),
  '/tall.html':
    pageOf(`<header id="bar" style="position:fixed;top:0;left:0;right:0;height:220px;background:#eee"><b>The harbour paper</b> <a href="/a">News</a></header>
    <div style="height:230px"></div>`).replace(
      '</article>',
      '</article><div style="height:3000px"></div>',
    ),
};

const isSeen = (tab: Page, selector: string) =>
  tab.$eval(selector, (element) => element.checkVisibility());
const untilNote = (tab: Page, words: RegExp, patienceMs?: number) =>
  untilSaid(tab, 'leanread-note', '[role=status]', words, patienceMs);
const press = (tab: Page, name: RegExp) => pressIn(tab, 'leanread-note', name);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, documents);

  const open = async (path: string, chosen: object = {}) => {
    await store(at.own, { 'o:settings': { v: 1, d: chosen } });
    const tab = await at.driven.openTab(at.pages.origin + path);
    await tab.bringToFront();
    return tab;
  };
  /** What the key and the menu send. */
  const toggle = (tab: Page) => askPage(at.own, tab, 'toggleCleaning', []);

  test('where one wants to be asked first, nothing is hidden until one has answered', async () => {
    const tab = await open('/harbour.html', { askHosts: ['127.0.0.1'] });
    await untilNote(tab, /Clean this page/);
    expect(await isSeen(tab, '#ad')).toBe(true);
    await press(tab, /^Clean it/);
    await until(async () => !(await isSeen(tab, '#ad')), 'it was not cleaned');
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await untilNote(tab, /Clean this page/);
    await press(tab, /^Not now/);
    await untilGone(tab, 'leanread-note', '[role=status]');
    expect(await isSeen(tab, '#ad')).toBe(true);
    await tab.close();
  });

  test('the question goes once it is answered elsewhere, or not wanted any more', async () => {
    const tab = await open('/harbour.html', { askHosts: ['127.0.0.1'] });
    await untilNote(tab, /Clean this page/);
    // What the popup sends.
    await askPage(at.own, tab, 'setCleaning', [true]);
    expect(await isSeen(tab, '#ad')).toBe(false);
    expect(await textIn(tab, 'leanread-note', '[role=status]')).toBeNull();
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await untilNote(tab, /Clean this page/);
    await store(at.own, { 'o:settings': { v: 1, d: {} } });
    await until(async () => !(await isSeen(tab, '#ad')), 'it was not cleaned');
    await untilGone(tab, 'leanread-note', '[role=status]');
    await tab.close();
  });

  test('the popup turns asking on for the site', async () => {
    const tab = await open('/harbour.html');
    await until(async () => !(await isSeen(tab, '#ad')), 'it was not cleaned');
    const popup = await at.driven.openPopup(tab);
    await readPageTab(popup);
    await popup.$$eval('.cleaning input', (inputs) => inputs[1]?.click());
    await tab.bringToFront();
    await untilNote(tab, /Clean this page/);
    expect(await isSeen(tab, '#ad')).toBe(true);
    for (const page of [popup, tab]) await page.close();
  });

  test('the key says what came of it, and takes it back', async () => {
    const tab = await open('/harbour.html');
    await until(async () => !(await isSeen(tab, '#ad')), 'it was not cleaned');
    await toggle(tab);
    await untilNote(tab, /as it was/);
    expect(await isSeen(tab, '#ad')).toBe(true);
    await toggle(tab);
    await untilNote(tab, /One thing .* is hidden/);
    expect(await isSeen(tab, '#ad')).toBe(false);
    await press(tab, /^Show the page as it was/);
    await until(() => isSeen(tab, '#ad'), 'it was not taken back');
    await tab.close();
  });

  test('screen readers are told how much is hidden, others see nothing, unless it is not wanted', async () => {
    const tab = await open('/harbour.html');
    await untilSaid(tab, 'leanread-aside', '[role=status]', /One thing .* is hidden/);
    const opacity = await tab.evaluate(() => {
      const line = rootsOf('leanread-aside')?.querySelector('.line');
      return line ? getComputedStyle(line).opacity : '';
    });
    expect(opacity).toBe('0');
    await pressIn(tab, 'leanread-aside', /^Show the page as it was/);
    await until(() => isSeen(tab, '#ad'), 'it was not shown');
    await tab.close();

    const quiet = await open('/harbour.html', { sayHidden: false, showBadge: false });
    await until(async () => !(await isSeen(quiet, '#ad')), 'it was not cleaned');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await textIn(quiet, 'leanread-aside', '[role=status]')).toBeNull();
    const popup = await at.driven.openPopup(quiet);
    await readPageTab(popup);
    const badge = await popup.evaluate(() => {
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      return chrome.action.getBadgeText({ tabId });
    });
    expect(badge).toBe('');
    for (const page of [popup, quiet]) await page.close();
  });

  test('a plain button to reject cookies is pressed where one has said so, and never before', async () => {
    const tab = await open('/cookies.html');
    await until(async () => !(await isSeen(tab, '#sheet')), 'the sheet was not hidden');
    const popup = await at.driven.openPopup(tab);
    const { text } = await readPageTab(popup);
    expect(text).toContain('Reject cookies on this site');
    // Looked at late: a press would have been made by now.
    expect(await tab.title()).toBe('Boats before the rain');
    await popup.$$eval('.cleaning input', (inputs) => inputs[inputs.length - 1]?.click());
    await until(async () => (await tab.title()) === 'rejected', 'the button was not pressed');
    await tab.bringToFront();
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await until(async () => (await tab.title()) === 'rejected', 'it was not remembered');
    for (const page of [popup, tab]) await page.close();
  });

  test('a page that inserts ten thousand things is given up on, and that is said', async () => {
    const tab = await open('/restless.html');
    await untilNote(tab, /stopped cleaning/, 40_000);
    expect(await isSeen(tab, '#ad')).toBe(false);
    const popup = await at.driven.openPopup(tab);
    expect((await readPageTab(popup)).text).toContain('stopped cleaning');
    for (const page of [popup, tab]) await page.close();
  });

  test('a page that takes our marks away wins after a while, and the list does not say otherwise', async () => {
    const tab = await open('/stubborn.html');
    await untilNote(tab, /stopped cleaning/, 30_000);
    await until(() => isSeen(tab, '#ad'), 'it is hidden all the same');
    await until(
      async () => (await askPage(at.own, tab, 'describePage', [])).removals.length === 0,
      'the list still holds it',
    );
    await tab.close();
  });

  test('a high bar that is fixed over the text scrolls away, and is fixed again after undo', async () => {
    const tab = await open('/tall.html');
    const position = () => tab.$eval('#bar', (bar) => getComputedStyle(bar).position);
    await until(async () => (await position()) === 'absolute', 'it was not let go');
    expect(await isSeen(tab, '#bar')).toBe(true);
    await toggle(tab);
    await until(async () => (await position()) === 'fixed', 'it was not fixed again');
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).not.toMatch(
      /data-leanread/,
    );
    await tab.close();
  });
});
