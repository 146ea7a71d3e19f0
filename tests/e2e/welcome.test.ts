import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { stored } from './in-storage';
import { until } from './until';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await driveBrowser(name);
  });
  afterAll(() => driven?.close());

  /** What of the sample a person sees: what is folded away has no height, and is hidden from all. */
  const seen = (page: Page) =>
    page.evaluate(() => {
      const isSeen = (element: Element) =>
        element.getBoundingClientRect().height > 1 &&
        getComputedStyle(element).visibility === 'visible';
      const count = (selector: string) =>
        [...document.querySelectorAll(selector)].filter(isSeen).length;
      return {
        clutter: count('.live-sample .clutter > p'),
        text: [...document.querySelectorAll<HTMLElement>('.text > p, .cited > p')]
          .filter(isSeen)
          .map(({ innerText }) => innerText),
        experts: count('.live-sample .expert'),
      };
    });

  test('the sample is cleaned on a press, names who is cited beside the sentence, and is had back', async () => {
    const page = await driven.openOwn('/welcome.html');
    await page.bringToFront();
    await page.waitForSelector('.live-sample button');
    const before = await seen(page);
    expect(before).toMatchObject({ clutter: 6, experts: 0 });
    expect(before.text.length).toBeGreaterThan(3);
    await page.click('.live-sample button');
    await page.waitForSelector('.live-sample[data-done="true"]', { timeout: 10_000 });
    const after = await until(async () => {
      const now = await seen(page);
      return now.clutter === 0 && now;
    }, 'some of the clutter is still seen');
    expect(after).toEqual({ clutter: 0, text: before.text, experts: 1 });
    const overlap = await page.evaluate(() => {
      const boxOf = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const [card, sentence, sample] = ['.expert', '.cited > p', '.page'].map(boxOf);
      return {
        besideItsSentence: Math.abs((card?.top ?? 0) - (sentence?.top ?? 99)) < 4,
        inside: (card?.bottom ?? 0) <= (sample?.bottom ?? 0),
      };
    });
    expect(overlap).toEqual({ besideItsSentence: true, inside: true });
    await page.click('.live-sample button');
    await until(async () => (await seen(page)).clutter === 6, 'the sample did not come back');
    expect(await seen(page)).toEqual(before);
    await page.close();
  });

  test('whoever asks for less motion sees it clean at once', async () => {
    if (name === 'firefox') return; // Its driver cannot ask for it.
    const page = await driven.openOwn('/welcome.html');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.waitForSelector('.live-sample button');
    await page.click('.live-sample button');
    await page.waitForSelector('.live-sample[data-done="true"]', { timeout: 400 });
    expect(await seen(page)).toMatchObject({ clutter: 0, experts: 1 });
    await page.close();
  });

  test('a choice is kept at once, and the options open in this very tab', async () => {
    const page = await driven.openOwn('/welcome.html');
    await page.bringToFront();
    const metric = await page.waitForSelector('input[value="metric"]');
    await metric?.evaluate((radio) => radio.click());
    await until(
      async () => (await stored<{ units: string }>(page, 'o:settings'))?.d.units === 'metric',
      'the choice was not kept',
    );
    const tabs = (await driven.browser.pages()).length;
    await page.$eval('footer a', (link) => link.click());
    await page.waitForSelector('.options input[value="metric"]:checked');
    expect((await driven.browser.pages()).length).toBe(tabs);
    await page.close();
  });

  test('at 320 px nothing is cut off or beside the window', async () => {
    const page = await driven.openOwn('/welcome.html');
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForSelector('.live-sample button');
    await page.click('.live-sample button');
    await page.waitForSelector('.live-sample[data-done="true"]', { timeout: 10_000 });
    const beside = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beside).toBe(0);
    await page.close();
  });
});
