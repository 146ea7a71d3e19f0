import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { askPage } from './ask-page';
import {
  focusedIn,
  pressIn,
  pressOnPainted,
  selectWords,
  tabTo,
  textIn,
  untilGone,
  untilSaid,
} from './in-root';
import { paintedTexts } from './in-reader';
import { openReader, leaveReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

const dose = 'Take 200 mg of the made-up medicine after breakfast';
const rest = 'Resting for two full days lets the tendon settle down';
const walk = 'A slow walk of ten minutes is a good way to begin again';

const article = (...sentences: string[]) => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><title>Sore heels</title></head><body>
  <main><h1>Sore heels and what helps</h1>
  ${sentences.map((sentence) => `<p>${sentence}.</p>`).join('\n')}
  <p>Nothing on this page is advice: it was written to try out a program, and every figure on it is
  invented. Ask somebody who knows you before you change anything about your medicines.</p>
  <p>Shoes with a firm heel were worn by most of the people who were asked about it in a survey that
  never took place, and most of them said that they would wear them again in the spring.</p></main>
  <script>
    window.heard = '';
    addEventListener('keydown', ({ key }) => (window.heard += key));
  </script></body></html>`;

const painted = (page: Page, ...texts: string[]) =>
  until(
    async () => {
      const now = await paintedTexts(page);
      return now.sort().join('|') === [...texts].sort().join('|') && now;
    },
    `what is painted is not “${texts.join('” and “')}”`,
  );

const inMarks = 'leanread-marks';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const pages: Record<string, string> = { '/heels': article(dose, rest, walk) };
  const visit = visitPages(name, pages);
  let tab: Page;

  beforeAll(async () => {
    tab = await visit.driven.openTab(`${visit.pages.origin}/heels`);
  });

  /** What the popup, the key and the menu send. */
  const askForList = () => askPage(visit.own, tab, 'listPassages', []);

  test('selected words get a bar, a colour saves them, and the page stays as it was', async () => {
    const before = await tab.evaluate(() => [
      document.body.outerHTML,
      document.documentElement.scrollHeight,
    ]);
    await selectWords(tab, rest);
    await pressIn(tab, inMarks, /^Green/);
    await painted(tab, rest);
    await untilGone(tab, inMarks, '.highlight-menu');
    expect(
      await tab.evaluate(() => [document.body.outerHTML, document.documentElement.scrollHeight]),
    ).toEqual(before);
  });

  test('a press on it opens the bar: colour, note and tags are changed, unheard by the page', async () => {
    await pressOnPainted(tab, rest, /^leanread-green$/);
    await untilSaid(tab, inMarks, '.highlight-menu [aria-pressed=true]', /Green/);
    await pressIn(tab, inMarks, /^Blue/);
    await untilSaid(tab, inMarks, '.highlight-menu [aria-pressed=true]', /Blue/);
    await pressIn(tab, inMarks, /^Note/);
    await until(
      () => tab.evaluate(() => rootsOf('leanread-marks')?.activeElement?.localName === 'textarea'),
      'the note does not have the focus',
    );
    await tab.keyboard.type('Ask <b>Ruth</b>');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('heel, #rest');
    await tab.keyboard.press('Enter');
    await untilSaid(tab, inMarks, '.highlight-menu .written', /^Ask <b>Ruth<\/b>$/);
    await untilSaid(tab, inMarks, '.highlight-menu .tags', /#heel\s*#rest/);
    expect(await tab.evaluate(() => (window as unknown as { heard: string }).heard)).toBe('');
  });

  test('its end moves by a word, and undo moves it back', async () => {
    await pressIn(tab, inMarks, /^Ends/);
    await pressIn(tab, inMarks, /^End a word earlier/);
    await painted(tab, rest.replace(' down', ''));
    await pressIn(tab, inMarks, /^Undo/);
    await painted(tab, rest);
  });

  test('deleting can be undone', async () => {
    await pressIn(tab, inMarks, /^Delete/);
    await painted(tab);
    await untilSaid(tab, inMarks, '.marking-slip', /Deleted/);
    await pressIn(tab, inMarks, /^Undo/);
    await painted(tab, rest);
    await untilGone(tab, inMarks, '.marking-slip');
  });

  test('a changed number is shown as changed, with both texts', async () => {
    await selectWords(tab, dose);
    await pressIn(tab, inMarks, /^Pink/);
    await painted(tab, rest, dose);
    const now = dose.replace('200', '400');
    pages['/heels'] = article(now, rest, walk);
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await painted(tab, rest, now);
    await askForList();
    await untilSaid(tab, inMarks, '.passages .count', /2 on this page · 1 of them changed/);
    await untilSaid(tab, inMarks, '.passages li', /The page has changed these words/);
    await pressIn(tab, inMarks, /^Edit: Take 200/, '.passages');
    await untilSaid(tab, inMarks, '.text-change .note', /A number is different now/);
    await untilSaid(tab, inMarks, '.text-change del', /^200$/);
    await untilSaid(tab, inMarks, '.text-change ins', /^400$/);
    await pressIn(tab, inMarks, /^Close the list/);
    await untilGone(tab, inMarks, '.list-panel');
  });

  test('what was removed from the page is listed as not found and can be placed by hand', async () => {
    pages['/heels'] = article(dose, walk);
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await painted(tab, dose);
    await askForList();
    await untilSaid(tab, inMarks, '.passages', /Not found on this page now[\s\S]*Resting for two/);
    await pressIn(tab, inMarks, /^Show the place of: Resting/);
    await untilSaid(tab, inMarks, '.marking-slip', /Select the words/);
    await selectWords(tab, walk);
    await pressIn(tab, inMarks, /^It stands here/);
    await painted(tab, dose, walk);
  });

  test('it comes back where its words do: the place is looked for again at every visit', async () => {
    await pressIn(tab, inMarks, /^Undo/);
    await painted(tab, dose);
    pages['/heels'] = article(dose, rest, walk);
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await painted(tab, dose, rest);
  });

  test('the list and all in it are reached by keyboard alone', async () => {
    await askForList();
    await untilSaid(tab, inMarks, '.list-panel', /Take 200/);
    await tab.bringToFront();
    const focused = () => focusedIn(tab, inMarks);
    await until(async () => /Highlights on this page/.test((await focused()) ?? ''), 'no focus');
    await tabTo(tab, inMarks, /^Edit: Take/);
    await tab.keyboard.press('Enter');
    await tabTo(tab, inMarks, /^Yellow/);
    await tab.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Green');
    await tab.keyboard.press('Enter');
    await until(
      async () => (await textIn(tab, inMarks, '.passages [aria-pressed=true]')) === 'Green',
      'it is not green',
    );
    await tab.keyboard.press('Escape');
    await untilGone(tab, inMarks, '.list-panel');
  });

  test('in the reader the same bar opens at a press, and the list at “v”', async () => {
    await openReader(tab, visit.own);
    await until(
      async () => (await paintedTexts(tab, 'reader')).length === 2,
      'the reader does not show both',
    );
    await pressOnPainted(tab, rest, /^leanread-reader-blue$/);
    await untilSaid(tab, 'leanread-reader', '.highlight-menu .written', /Ask/);
    await tab.keyboard.press('Escape');
    await untilGone(tab, 'leanread-reader', '.highlight-menu');
    await tab.keyboard.press('v');
    await untilSaid(tab, 'leanread-reader', '.passages .count', /2 on this page/);
    await tab.keyboard.press('Escape');
    await untilGone(tab, 'leanread-reader', '.passages');
    await leaveReader(tab);
  });
});
