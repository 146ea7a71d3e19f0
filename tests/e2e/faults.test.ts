import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { askPage } from './ask-page';
import { readPageTab } from './in-popup';
import { paintedTexts } from './in-reader';
import { selectWords, untilSaid } from './in-root';
import { store, stored } from './in-storage';
import { lookOnDisk } from './on-disk';
import { stopBackground } from './stop-background';
import { until } from './until';
import { visitPages } from './visit-pages';

const passage = (at: number) => `letter ${at} says that the beans were watered in the evening`;
const garden = `<!doctype html><html lang="en"><head><title>Beans in May</title></head><body>
  <div id="ad">Advertisement</div><article><h1>Beans in May</h1>${Array.from(
    { length: 30 },
    (_, at) => `<p>The gardener’s ${passage(at)}, and that nobody counted the snails.</p>`,
  ).join('')}</article></body></html>`;

const folderOf = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, { '/garden.html': garden, '/update.html': garden });

  const visit = async (path: string) => {
    const tab = await at.driven.openTab(at.pages.origin + path);
    await tab.bringToFront();
    await until(async () => !(await isSeen(tab)), 'the page was not cleaned');
    return tab;
  };
  const isSeen = (tab: Page) => tab.$eval('#ad', (element) => element.checkVisibility());
  const save = (tab: Page) => askPage(at.own, tab, 'saveSelection', [null]);

  // Firefox lets no driver stop the background of an extension.
  describe.runIf(name === 'chromium')('a background that is stopped', () => {
    const stop = () => stopBackground(at.driven.browser);

    test('amid saving leaves every highlight saved that is said to be, and the page says which', async () => {
      const tab = await visit('/garden.html');
      const said: string[] = [];
      for (let round = 0; round < 12; round += 1) {
        await selectWords(tab, passage(round));
        const [answer] = await Promise.all([save(tab), wait(round * 4).then(stop)]);
        if (answer.saved) said.push(passage(round));
        else await untilSaid(tab, 'leanread-marks', '[role=status]', /\S/);
      }
      const { whole, corrupt } = await lookOnDisk(at.own);
      expect(corrupt).toBe(0);
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter((each) => !whole.includes(each))).toEqual([]);
      // Whatever is there is shown, and what is shown is there.
      await until(
        async () => (await paintedTexts(tab)).sort().join() === [...whole].sort().join(),
        'the page does not show what is saved',
      );
      expect(new Set(whole).size).toBe(whole.length);
      await tab.close();
    });

    test('as options change keeps the change, and the next one takes it to the sync', async () => {
      await store(at.own, { 'o:own-rules': { v: 1, d: ['##.first'] } });
      await stop();
      await store(at.own, { 'o:own-rules': { v: 1, d: ['##.first', '##.second'] } });
      await stop();
      expect((await stored<string[]>(at.own, 'o:own-rules'))?.d).toEqual(['##.first', '##.second']);
      // Stopped as it was about to, it sleeps until something is asked of it, as any page does. What reaches it as it
      // stops is not answered.
      const isAwake = () =>
        at.own.evaluate(() =>
          chrome.runtime.sendMessage({ name: 'listenAlone', args: [] }).then(
            () => true,
            () => false,
          ),
        );
      await until(isAwake, 'nobody answers');
      const inSync = () =>
        at.own.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null)));
      await until(async () => /##\.second/.test(await inSync()), 'it is not in the sync', 45_000);
    });
  });

  test('an extension that is exchanged while a page is open leaves one of everything there', async () => {
    const tab = await visit('/update.html');
    await selectWords(tab, passage(29));
    expect(await save(tab)).toEqual({ saved: true });
    await until(async () => (await paintedTexts(tab)).includes(passage(29)), 'it is not painted');
    // To the browser the same once more is an update.
    await at.driven.browser.installExtension(resolve(`.output/${folderOf[name]}-e2e`));
    await wait(1_000);
    at.own = await at.driven.openOwn('/options.html');
    // The page was not touched; whoever asks in it gets an answer, from one of us.
    const popup = await at.driven.openPopup(tab);
    await readPageTab(popup);
    const report = await askPage(at.own, tab, 'setCleaning', [true]);
    expect(report.removals).toHaveLength(1);
    await until(async () => !(await isSeen(tab)), 'the page is not clean');
    await tab.bringToFront();
    await until(
      async () => (await paintedTexts(tab)).includes(passage(29)),
      'not painted any more',
    );
    expect((await paintedTexts(tab)).filter((each) => each === passage(29))).toHaveLength(1);
    await selectWords(tab, passage(28));
    await untilSaid(tab, 'leanread-marks', '.highlight-menu', /\S/);
    expect(await tab.$$eval('leanread-marks', (all) => all.length)).toBe(1);
    expect(await save(tab)).toEqual({ saved: true });
    const { whole, corrupt } = await lookOnDisk(at.own);
    expect(whole).toEqual(expect.arrayContaining([passage(28), passage(29)]));
    expect(corrupt).toBe(0);
    const after = await askPage(at.own, tab, 'setCleaning', [false]);
    expect(after.removals).toEqual([]);
    expect(await isSeen(tab)).toBe(true);
    await tab.close();
    await popup.close();
  });

  test('two windows that change one option at once show the same afterwards: what is kept', async () => {
    const one = at.own;
    const other = await at.driven.openOwn('/options.html');
    const isOn = (page: Page) =>
      page.$eval('[role=switch]', (each) =>
        each instanceof HTMLInputElement ? each.checked : each.ariaChecked === 'true',
      );
    await one.waitForSelector('[role=switch]');
    await other.waitForSelector('[role=switch]');
    const press = (page: Page) =>
      page.$eval('[role=switch]', (each) => (each as HTMLElement).click());
    for (let round = 0; round < 4; round += 1) {
      await Promise.all([press(one), press(other)]);
      await until(async () => (await isOn(one)) === (await isOn(other)), 'they differ');
    }
    const shown = await isOn(one);
    await other.close();
    // What is kept is what a window shows that is opened anew.
    const anew = await at.driven.openOwn('/options.html');
    await anew.waitForSelector('[role=switch]');
    await until(async () => (await isOn(anew)) === shown, 'what is kept is another');
    await anew.close();
  });
});
