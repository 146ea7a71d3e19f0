import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { readPageTab } from './in-popup';
import { lookAtReader } from './in-reader';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';

/** The smallest PDF a viewer opens. */
const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const paragraph =
  '<p>Oats hold a soluble fibre that slows a meal on its way, and so the sugar in it.</p>';
const documents = {
  '/empty.html': '',
  '/blank.html': '<!doctype html><title>Nothing yet</title><body></body>',
  '/no-body.html':
    '<!doctype html><title>Frames</title><frameset><frame src="/blank.html"></frameset>',
  '/frame.html': `<!doctype html><title>One frame</title><body><iframe src="/blank.html"></iframe></body>`,
  '/not-an-article.html':
    '<!doctype html><title>Sign in</title><form><label>Name <input></label><button>Go</button></form>',
  '/leaflet.pdf': pdf,
  '/huge.html': `<!doctype html><title>Ten megabytes</title><body><article><h1>Ten megabytes</h1>${paragraph.repeat(
    Math.ceil((10 * 2 ** 20) / paragraph.length),
  )}</article></body>`,
};

const hasReader = (tab: Page) =>
  tab.evaluate(() => document.querySelector('leanread-reader') !== null);

/** Long enough to be a sentence a person can act on. */
const sentence = /[A-Z][^.]{15,}\./;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages(documents);
    driven = await driveBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await pages?.close();
  });

  const look = async (tab: Page) => {
    const popup = await driven.openPopup(tab);
    const { text } = await readPageTab(popup);
    return { popup, text };
  };

  test.each(['/empty.html', '/blank.html', '/leaflet.pdf'])(
    'over %s the popup says in a sentence that there is nothing to do',
    async (path) => {
      const tab = await driven.openTab(pages.origin + path);
      const { popup, text } = await look(tab);
      expect(await popup.$('.cannot')).not.toBeNull();
      expect(text).toMatch(sentence);
      for (const page of [popup, tab]) await page.close();
    },
  );

  test('over a page of the browser’s own it says why', async () => {
    // Over no other tab it is over itself, which belongs to the browser as much as about: does.
    const popup = await driven.openOwn('/popup.html');
    const { text } = await readPageTab(popup);
    expect(text).toMatch(sentence);
    await popup.close();
  });

  test.each(['/no-body.html', '/frame.html', '/not-an-article.html'])(
    'asked to read %s, the popup or the reader says what is missing and leaves the page as it was',
    async (path) => {
      const tab = await driven.openTab(pages.origin + path);
      const before = await tab.evaluate(() => document.documentElement.outerHTML);
      const { popup, text } = await look(tab);
      const button = await popup.$('.reading .button');
      if (button) {
        await button.click();
        const view = await until(() => lookAtReader(tab), 'the reader did not open');
        expect(view.notice ?? view.text).toMatch(/\S/);
        await tab.bringToFront();
        await tab.keyboard.press('Escape');
        await until(async () => !(await hasReader(tab)), 'the reader did not close');
      } else expect(text).toMatch(sentence);
      const after = await tab.evaluate(() => document.documentElement.outerHTML);
      expect(after.replace(/ data-leanread-clean="[^"]*"/, '')).toBe(
        before.replace(/ data-leanread-clean="[^"]*"/, ''),
      );
      for (const page of [popup, tab]) await page.close();
    },
  );

  test('a page of ten megabytes is read or refused, and the tab stays alive', async () => {
    const tab = await driven.openTab(`${pages.origin}/huge.html`);
    const { popup } = await look(tab);
    await popup.click('.reading .button');
    const view = await until(() => lookAtReader(tab), 'the reader did not open', 30_000);
    expect(view.notice ?? view.text).toMatch(/\S/);
    for (const page of [popup, tab]) await page.close();
  });
});
