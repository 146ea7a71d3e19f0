import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPage } from './ask-page';
import { driveBrowser, type Driven } from './drive-browser';
import { openLibrary, pressNamed } from './in-library';
import { readPageTab } from './in-popup';
import { lookAtReader, paintedTexts, selectInReader } from './in-reader';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let pages: Pages;
  let tab: Page;

  beforeAll(async () => {
    pages = await servePages('sample');
    driven = await driveBrowser(name);
    tab = await driven.openTab(`${pages.origin}/article.html`);
  });
  afterAll(async () => {
    await driven?.close();
    await pages?.close();
  });

  const painted = (count: number) =>
    until(async () => {
      const texts = await paintedTexts(tab);
      return texts.length === count && texts;
    }, `there are not ${count} passages painted`);

  const openReader = async () => {
    const popup = await driven.openPopup(tab);
    await readPageTab(popup);
    await popup.click('.reading .button');
    await popup.close();
    await tab.bringToFront();
    return until(() => lookAtReader(tab), 'the reader did not open');
  };

  test('what is selected on the page is saved and painted without touching the page', async () => {
    // The sample's own last addition.
    await tab.waitForSelector('.app-banner', { hidden: true });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const before = await tab.evaluate(() => document.body.outerHTML.length);
    const words = await tab.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(
        ({ innerText }) => innerText.length > 200,
      );
      if (!paragraph) throw new Error('The sample has no long paragraph.');
      document.getSelection()?.selectAllChildren(paragraph);
      return paragraph.innerText;
    });
    // A driven browser has neither the menu nor the key; the same message does what they do.
    const own = await driven.openOwn('/options.html');
    const answered = await askPage(own, tab, 'saveSelection', [null]);
    await own.close();
    expect(answered).toEqual({ saved: true });
    expect(await painted(1)).toEqual([words]);
    expect(await tab.evaluate(() => document.body.outerHTML.length)).toBe(before);
  });

  test('it can be seen: the browser paints it in its colour', async () => {
    const ground = await tab.evaluate(() => {
      const [range] = [...(CSS.highlights.get('leanread-yellow') ?? [])];
      const element = (range as Range).startContainer.parentElement;
      return element && getComputedStyle(element, '::highlight(leanread-yellow)').backgroundColor;
    });
    expect(ground).toBe('rgb(251, 229, 138)');
  });

  test('it is there again after a reload, and in the reader', async () => {
    const [words] = await painted(1);
    await tab.reload({ waitUntil: 'domcontentloaded' });
    expect(await painted(1)).toEqual([words]);
    await openReader();
    const inReader = await until(async () => {
      const texts = await paintedTexts(tab, 'reader');
      return texts.length > 0 && texts;
    }, 'the reader does not show it');
    expect(inReader).toEqual([words]);
  });

  test('what is marked in the reader is on the page too, and both are in the library', async () => {
    const words = await selectInReader(tab);
    await tab.keyboard.press('h');
    const texts = await painted(2);
    expect(texts).toContain(words);
    const library = await openLibrary(driven, 2);
    await library.close();
  });

  test('it is still there after the reader is closed and the browser’s page reloaded', async () => {
    await tab.bringToFront();
    await tab.keyboard.press('Escape');
    await until(async () => (await lookAtReader(tab)) === null, 'the reader did not close');
    await tab.reload({ waitUntil: 'domcontentloaded' });
    expect(await painted(2)).toHaveLength(2);
  });

  test('deleting in the library takes it off the page, and undo brings it back', async () => {
    const library = await openLibrary(driven, 2);
    await pressNamed(library, /^Delete/);
    await painted(1);
    await pressNamed(library, /^Undo/);
    await painted(2);
    await library.close();
  });
});
