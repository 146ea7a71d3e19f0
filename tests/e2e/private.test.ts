import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allThatIsKept } from './all-that-is-kept';
import { askPage } from './ask-page';
import { drivePrivate, type DrivenPrivately } from './drive-private';
import { lookAtReader, paintedTexts, selectInReader } from './in-reader';
import { selectWords, type Over } from './in-root';
import { store, stored } from './in-storage';
import { leaveReader, openReader } from './open-reader';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';

const words = 'most of us sit down for the rest of the evening';
/** In one of the lines that are drawn in there. */
const untilSaysNothingIsSaved = (tab: Page, over: Over) =>
  until(
    () =>
      tab.evaluate((host) => {
        const root = rootsOf(host);
        return [...(root?.querySelectorAll<HTMLElement>('p, [role=status]') ?? [])].some(
          ({ innerText }) => innerText.includes('LeanRead saves nothing in a private window'),
        );
      }, over),
    `${over} does not say that nothing is saved`,
  );

/** The place is one to be remembered: neither at the beginning nor at the end. */
async function leaveFarDown(tab: Page) {
  await tab.bringToFront();
  for (let press = 0; press < 6; press += 1) await tab.keyboard.press('PageDown');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await leaveReader(tab);
}

describe.each(['chromium', 'firefox'] as const)('in a private window of %s', (name) => {
  let pages: Pages;
  let at: DrivenPrivately;

  beforeAll(async () => {
    pages = await servePages('sample');
    at = await drivePrivate(name);
    // Chosen in an ordinary window before: nothing may come of it here.
    await store(at.own, { 'o:settings': { v: 1, d: { readerHosts: ['127.0.0.1'] } } });
    // That is given to the browser's sync once it has rested, and noted here: before anything is looked at.
    await until(async () => {
      const agreed = await stored(at.own, 'sync:agreed');
      return agreed && JSON.stringify(agreed).includes('127.0.0.1');
    }, 'the choice was not given to the sync');
  });
  afterAll(async () => {
    await at?.driven.close();
    await pages?.close();
  });

  test('a page is cleaned and read as anywhere, and of all that is done there nothing is kept', async () => {
    const before = await allThatIsKept(at.own);
    const tab = await at.openPrivate(`${pages.origin}/article.html`);
    const page = await until(async () => {
      const report = await askPage(at.own, tab, 'describePage', []);
      return report.removals.length > 10 && report;
    }, 'the page was not cleaned');

    // One thing is given back “for good”, which is for this page here.
    const [first] = page.removals;
    const kept = await askPage(at.own, tab, 'keepRemoval', [first?.id ?? 0]);
    expect(kept.answer).toEqual({ saved: false, why: 'private-window' });
    expect(kept.report.removals.map(({ id }) => id)).not.toContain(first?.id);

    await selectWords(tab, words);
    const answered = await askPage(at.own, tab, 'saveSelection', [null]);
    expect(answered).toEqual({ saved: false, why: 'private-window' });
    await untilSaysNothingIsSaved(tab, 'leanread-marks');
    expect(await paintedTexts(tab)).toEqual([]);

    await openReader(tab, at.own);
    await selectInReader(tab);
    await tab.keyboard.press('h');
    await untilSaysNothingIsSaved(tab, 'leanread-reader');
    await leaveFarDown(tab);
    expect(await allThatIsKept(at.own)).toBe(before);
    await tab.close();
  });

  test('no article opens by itself there, though it does in a window beside it', async () => {
    // First this one: Firefox opens a tab in whatever window is in front.
    const beside = await at.driven.openTab(`${pages.origin}/article.html?beside`);
    await until(() => lookAtReader(beside), 'it did not open in an ordinary window');
    const tab = await at.openPrivate(`${pages.origin}/article.html?again`);
    await askPage(at.own, tab, 'describePage', []);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await lookAtReader(tab)).toBeNull();
    // What the other test does in private is remembered here.
    await leaveFarDown(beside);
    await until(async () => stored(at.own, 'reading:places'), 'no place was remembered');
    for (const each of [tab, beside]) await each.close();
  });
});
