import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { hiddenIn, readPageTab } from './in-popup';
import { pressIn, tabTo, textIn, untilGone, untilSaid } from './in-root';
import { forgetOptions, store, stored } from './in-storage';
import { until } from './until';
import { visitPages } from './visit-pages';

const paragraph = (n: number) =>
  `<p>Letter ${n} from the garden: the beans that were sown in the first week of May are up to the knee by now, and whoever waters them in the evening has fewer snails than last year.</p>`;
const garden = `<!doctype html><html lang="en"><head><title>Beans in May</title></head><body>
  <div class="weather-box" id="weather"><b>Weather now</b> <span>Dry, with some wind from the west</span></div>
  <div class="tip-of-day"><b>Tip of the day</b> <span>Wear a hat.</span></div>
  <div class="tip-of-day"><b>Tip of the day</b> <span>Drink before you are thirsty.</span></div>
  <div id="ad">Advertisement</div>
  <article><h1>Beans in May</h1>${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}</article>
  <div class="club-box"><b>Join the bean club</b> <a href="/club">See how</a></div>
  </body></html>`;

const key = 'o:own-rules';

const isSeen = (tab: Page, selector: string) =>
  tab.$eval(selector, (element) => element.checkVisibility());
const panelIn = (tab: Page) => textIn(tab, 'leanread-tools', '.panel');
const untilPanel = (tab: Page, words: RegExp) => untilSaid(tab, 'leanread-tools', '.panel', words);
const untilNote = (tab: Page, words: RegExp) =>
  untilSaid(tab, 'leanread-note', '[role=status]', words);
const rulesIn = async (own: Page) => (await stored<string[]>(own, key))?.d ?? [];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, { '/garden.html': garden });

  /** The page, once it is cleaned, and the popup over it. */
  const visit = async () => {
    await forgetOptions(at.own);
    const tab = await at.driven.openTab(`${at.pages.origin}/garden.html`);
    await until(async () => !(await isSeen(tab, '#ad')), 'the page was not cleaned');
    const popup = await at.driven.openPopup(tab);
    await readPageTab(popup);
    return { tab, popup };
  };
  const openTools = async (popup: Page, tab: Page, button: number) => {
    await popup.$$eval('.hidden-list .tools button', (all, n) => all[n]?.click(), button);
    await tab.bringToFront();
    await until(() => panelIn(tab), 'nothing opened on the page');
  };
  const middleOf = (tab: Page, selector: string) =>
    tab.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });

  test('one more thing is pointed at, previewed, hidden, and stays hidden when the page is opened again', async () => {
    const { tab, popup } = await visit();
    await openTools(popup, tab, 1);
    const { x, y } = await middleOf(tab, '#weather');
    await tab.mouse.move(x, y);
    await tab.mouse.click(x, y);
    await untilPanel(tab, /Weather now/);
    expect(await panelIn(tab)).toContain('127.0.0.1###weather');
    expect(await panelIn(tab)).toContain('Hides one thing');

    await tab.evaluate(() =>
      rootsOf('leanread-tools')?.querySelector<HTMLElement>('.preview input')?.click(),
    );
    await until(async () => !(await isSeen(tab, '#weather')), 'there was no preview');
    expect(await rulesIn(at.own)).toEqual([]);

    await pressIn(tab, 'leanread-tools', /^Hide it$/);
    await untilNote(tab, /Hidden, here/);
    expect(await rulesIn(at.own)).toEqual(['127.0.0.1###weather']);
    expect(await isSeen(tab, '#weather')).toBe(false);

    await tab.reload({ waitUntil: 'domcontentloaded' });
    await until(async () => !(await isSeen(tab, '#weather')), 'it was not remembered');
    expect(await isSeen(tab, 'h1')).toBe(true);
    for (const page of [popup, tab]) await page.close();
  });

  test('and shown again by one press, which brings back the rule that it took the place of', async () => {
    const { tab, popup } = await visit();
    const kept = '127.0.0.1#@##weather';
    await store(at.own, { [key]: { v: 1, d: [kept] } });
    await until(
      () => tab.evaluate(() => document.querySelector('#weather[data-leanread-keep]') !== null),
      'the rule has not come to the page',
    );
    await openTools(popup, tab, 1);
    const { x, y } = await middleOf(tab, '#weather');
    await tab.mouse.click(x, y);
    await untilPanel(tab, /Weather now/);
    await pressIn(tab, 'leanread-tools', /^Hide it$/);
    await untilNote(tab, /Hidden, here/);
    await pressIn(tab, 'leanread-note', /^Undo$/);
    await until(() => isSeen(tab, '#weather'), 'it was not shown again');
    await until(
      async () => (await rulesIn(at.own)).join() === kept,
      'the rules are not as they were before',
    );
    for (const page of [popup, tab]) await page.close();
  });

  test('everything like it goes by keys alone, from the exact to the broad', async () => {
    const { tab, popup } = await visit();
    await openTools(popup, tab, 1);
    // From wherever it begins up to the body’s own rows, then back to the first, then on to the tips.
    for (let n = 0; n < 4; n += 1) await tab.keyboard.press('ArrowUp');
    for (let n = 0; n < 9; n += 1) await tab.keyboard.press('ArrowLeft');
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('Enter');
    await untilPanel(tab, /Tip of the day/);
    const hides = async () => /Hides (one|\d+) things?/.exec((await panelIn(tab)) ?? '')?.[1];
    await tab.keyboard.press('Home');
    await until(async () => (await hides()) === 'one', 'the slider did not go to the exact');
    await tab.keyboard.press('End');
    await until(async () => (await hides()) === '2', 'the slider did not go to the broad');
    await tabTo(tab, 'leanread-tools', /^Hide it$/);
    await tab.keyboard.press('Enter');
    await until(async () => !(await isSeen(tab, '.tip-of-day')), 'it was not hidden');
    expect(
      await tab.$$eval('.tip-of-day', (tips) => tips.filter((tip) => tip.checkVisibility()).length),
    ).toBe(0);
    for (const page of [popup, tab]) await page.close();
  });

  test('the article cannot be picked away, and it is said why', async () => {
    const { tab, popup } = await visit();
    await openTools(popup, tab, 1);
    const { x, y } = await middleOf(tab, 'h1');
    await tab.mouse.click(x, y);
    await untilPanel(tab, /Hides nothing/);
    expect(await panelIn(tab)).toContain('stays');
    await tab.keyboard.press('Escape');
    await untilGone(tab, 'leanread-tools', '.panel');
    expect(
      await tab.evaluate(() => document.querySelectorAll('[data-leanread-preview]').length),
    ).toBe(0);
    for (const page of [popup, tab]) await page.close();
  });

  test('what is hidden is shown where it stands, with its reason, one and all', async () => {
    const { tab, popup } = await visit();
    await openTools(popup, tab, 0);
    await until(() => isSeen(tab, '#ad'), 'it was not shown');
    const tags = () =>
      tab.evaluate(() =>
        [...(rootsOf('leanread-tools')?.querySelectorAll('.tag span') ?? [])].map(
          ({ textContent }) => textContent,
        ),
      );
    expect(await tags()).toContain('Advertising');
    await tab.keyboard.press('Escape');
    await until(async () => !(await isSeen(tab, '#ad')), 'it was not hidden again');

    await openTools(popup, tab, 0);
    await pressIn(tab, 'leanread-tools', /^Show: /);
    await until(async () => (await tags()).length === 0, 'it is still listed');
    await pressIn(tab, 'leanread-tools', /^Hide them again$/);
    await untilGone(tab, 'leanread-tools', '.panel');
    expect(await isSeen(tab, '#ad')).toBe(true);
    for (const page of [popup, tab]) await page.close();
  });

  test('what is announced makes room for the tools, which stand at the same place', async () => {
    await forgetOptions(at.own);
    const tab = await at.driven.openTab(`${at.pages.origin}/garden.html`);
    // Its button would lie on those of the panel for whoever comes to it by keyboard.
    const note = () => textIn(tab, 'leanread-aside', '[role=status]');
    await until(async () => /hidden/.test((await note()) ?? ''), 'it was not announced');
    const popup = await at.driven.openPopup(tab);
    await readPageTab(popup);
    await openTools(popup, tab, 0);
    expect(await note()).toBeNull();
    for (const page of [popup, tab]) await page.close();
  });

  test('“never hide here” is remembered, and can be taken back', async () => {
    const { tab, popup } = await visit();
    await popup.$eval('.hidden-list details', (details) => {
      details.open = true;
    });
    await popup.click('.hidden-list li .link');
    await until(async () => (await hiddenIn(popup)) === 0, 'it was not given back');
    await until(() => isSeen(tab, '#ad'), 'it was not shown');
    expect(await rulesIn(at.own)).toEqual(['127.0.0.1#@##ad']);
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await until(
      () => tab.evaluate(() => document.querySelector('[data-leanread-keep]') !== null),
      'it was not remembered',
    );
    expect(await isSeen(tab, '#ad')).toBe(true);
    await popup.close();

    const again = await at.driven.openPopup(tab);
    await readPageTab(again);
    await store(at.own, { [key]: { v: 1, d: [] } });
    await until(async () => !(await isSeen(tab, '#ad')), 'it is kept without its rule');
    for (const page of [again, tab]) await page.close();
  });

  test('a rule of theirs that names the article is overruled, and the popup says so', async () => {
    const { tab, popup } = await visit();
    await store(at.own, { [key]: { v: 1, d: ['##p', '##.club-box', '##[broken'] } });
    await until(async () => !(await isSeen(tab, '.club-box')), 'the good rule does not count');
    expect(await isSeen(tab, 'article p')).toBe(true);
    await popup.close();
    const again = await at.driven.openPopup(tab);
    const { text } = await readPageTab(again);
    expect(text).toMatch(/6 things stay although a rule names them/);
    for (const page of [again, tab]) await page.close();
  });
});
