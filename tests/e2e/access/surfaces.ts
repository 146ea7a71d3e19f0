import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { askPage } from '@/tests/e2e/ask-page';
import type { Person } from '@/tests/e2e/in-popup';
import { askForCalories, chooseTab, readPageTab } from '@/tests/e2e/in-popup';
import { pressNamed } from '@/tests/e2e/in-library';
import { pressIn, selectWords, textIn, untilSaid, type Over } from '@/tests/e2e/in-root';
import { openReader } from '@/tests/e2e/open-reader';
import { until } from '@/tests/e2e/until';
import type { Visit } from '@/tests/e2e/visit-pages';

export type Place = {
  /** Our root on somebody else's page; left out where the page is ours. */
  over?: Over;
  /** All that is looked at there: the rest is looked at by itself. Everything, if left out. */
  part?: string;
};

/** One thing that people meet, and the way there. */
export type Surface = Place & {
  name: string;
  /** Follows the theme that was chosen, and not only the computer's scheme. */
  hasThemes: boolean;
  /** As wide as its place in the browser, px, where that is not the person's choice. */
  widthPx?: number;
  open(at: Visit): Promise<Page>;
};

const reader = 'leanread-reader';
const person: Person = {
  ...{ sex: 'female', age: '34', feet: '5', inches: '6' },
  ...{ pounds: '150', goal: -1 },
};

const there = (page: Page, over: Over, selector: string) =>
  until(
    async () => (await textIn(page, over, selector)) !== null,
    `${selector} did not come`,
    30_000,
  );

async function visitPage(at: Visit, path: string): Promise<Page> {
  const tab = await at.driven.openTab(at.pages.origin + path);
  await tab.bringToFront();
  return tab;
}

async function readPath(at: Visit, path: string, ...keys: KeyInput[]): Promise<Page> {
  const tab = await visitPage(at, path);
  await openReader(tab, at.own);
  for (const key of keys) await tab.keyboard.press(key);
  return tab;
}

/** Presses what a selector finds in our root. */
const click = (page: Page, over: Over, selector: string) =>
  page.evaluate(
    (host, wanted) =>
      document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(wanted)?.click(),
    over,
    selector,
  );

/** The popup over a tab, on its first tab. `driven.openPopup` opens two pages for it; here it is opened often. */
async function popupOver(at: Visit, tab: Page): Promise<Page> {
  const id = await at.own.evaluate(
    async (url) => (await chrome.tabs.query({})).findLast((each) => each.url === url)?.id,
    tab.url(),
  );
  const opened = await at.driven.openOwn(`/popup.html?tab=${id}`);
  await opened.setViewport({ width: 360, height: 600 });
  await opened.bringToFront();
  // It opens on the tab that was chosen last.
  await chooseTab(opened, 'page');
  await readPageTab(opened);
  return opened;
}

/** The popup over the sample, which has something hidden. Its tab goes with it. */
async function popup(at: Visit): Promise<Page> {
  const tab = await visitPage(at, '/article.html');
  const opened = await popupOver(at, tab);
  opened.once('close', () => void tab.close().catch(() => undefined));
  return opened;
}

async function search(page: Page, tab: 'foods' | 'activities', words: string): Promise<Page> {
  await chooseTab(page, tab);
  await page.type(`#panel-${tab} input`, words);
  await page.waitForSelector(`#panel-${tab} [role=option]`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until(() => page.$(`#panel-${tab} output`), `nothing was found for ${words}`);
  return page;
}

/** Selects a sentence on the page and saves it, as the key does. */
async function markOnPage(at: Visit, tab: Page, words: string): Promise<void> {
  await selectWords(tab, words);
  await askPage(at.own, tab, 'saveSelection', [null]);
}

async function library(at: Visit): Promise<Page> {
  const opened = await at.driven.openOwn('/library.html');
  await opened.bringToFront();
  await opened.waitForSelector('.exchange');
  return opened;
}

const savedWords = 'It is also an opportunity missed';

/** In this order: what is saved by one is there for those after it. */
export const surfaces: readonly Surface[] = [
  {
    name: 'library, empty',
    hasThemes: true,
    open: (at) => library(at),
  },
  {
    name: 'popup, calories without figures',
    hasThemes: true,
    widthPx: 360,
    async open(at) {
      const opened = await popup(at);
      await chooseTab(opened, 'calories');
      await opened.waitForSelector('#panel-calories form');
      return opened;
    },
  },
  {
    name: 'popup, calories',
    hasThemes: true,
    widthPx: 360,
    async open(at) {
      const opened = await popup(at);
      await chooseTab(opened, 'calories');
      await askForCalories(opened, person);
      await opened.waitForSelector('output.kcal');
      await opened.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      return opened;
    },
  },
  {
    name: 'popup, a page with hidden things',
    hasThemes: true,
    widthPx: 360,
    async open(at) {
      const opened = await popup(at);
      await until(() => opened.$('.hidden-list details'), 'nothing is listed as hidden');
      await opened.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      return opened;
    },
  },
  {
    name: 'popup, a page that cannot be read',
    hasThemes: true,
    widthPx: 360,
    open: (at) => popupOver(at, at.own),
  },
  {
    name: 'popup, foods',
    hasThemes: true,
    widthPx: 360,
    open: async (at) => search(await popup(at), 'foods', 'apple'),
  },
  {
    name: 'popup, activities',
    hasThemes: true,
    widthPx: 360,
    open: async (at) => search(await popup(at), 'activities', 'walking'),
  },
  {
    name: 'side panel',
    hasThemes: true,
    async open(at) {
      const opened = await at.driven.openOwn('/sidepanel.html');
      await opened.bringToFront();
      await chooseTab(opened, 'calories');
      return opened;
    },
  },
  {
    name: 'options',
    hasThemes: true,
    async open(at) {
      const opened = await at.driven.openOwn('/options.html');
      await opened.bringToFront();
      await opened.waitForSelector('main h1');
      return opened;
    },
  },
  {
    name: 'welcome',
    // It comes before anybody has chosen one.
    hasThemes: false,
    async open(at) {
      const opened = await at.driven.openOwn('/welcome.html');
      await opened.bringToFront();
      await opened.waitForSelector('h1');
      return opened;
    },
  },
  {
    name: 'reader',
    over: reader,
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/article.html');
      await there(tab, reader, '.card');
      return tab;
    },
  },
  {
    name: 'reader, look',
    over: reader,
    part: '.tool-panel',
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/article.html', 'a');
      await there(tab, reader, '.look-panel');
      await tab.evaluate(() => {
        const root = document.querySelector('leanread-reader')?.shadowRoot;
        root?.querySelector('.further')?.setAttribute('open', '');
      });
      return tab;
    },
  },
  {
    name: 'reader, sources',
    over: reader,
    part: '.tool-panel',
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/article.html', 'c');
      await there(tab, reader, '.sources .passage');
      return tab;
    },
  },
  {
    name: 'reader, keys',
    over: reader,
    part: '.tool-panel',
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/article.html', '?');
      await there(tab, reader, '.tool-panel kbd');
      return tab;
    },
  },
  {
    name: 'reader, outline',
    over: reader,
    part: '.tool-panel',
    hasThemes: true,
    // On a wider window it stands beside the article.
    widthPx: 640,
    async open(at) {
      const tab = await readPath(at, '/article.html');
      await tab.setViewport({ width: 640, height: 600 });
      await until(
        () =>
          tab.evaluate(
            () =>
              !document.querySelector('leanread-reader')?.shadowRoot?.querySelector('.standing'),
          ),
        'the outline still stands beside the article',
      );
      await tab.keyboard.press('o');
      await there(tab, reader, '.tool-panel');
      return tab;
    },
  },
  {
    name: 'reader, to take away',
    over: reader,
    part: '.tool-panel',
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/article.html');
      await click(tab, reader, '[data-tool=take]');
      await there(tab, reader, '.tool-panel');
      return tab;
    },
  },
  {
    name: 'reader, left out',
    over: reader,
    part: '.foot',
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/walk.html');
      await click(tab, reader, '.foot .quiet summary');
      await there(tab, reader, '.left-out li');
      return tab;
    },
  },
  {
    name: 'reader, listening',
    over: reader,
    part: '.player',
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/article.html', 's');
      await there(tab, reader, '.player [data-tool=play]');
      // The article follows the voice; here it stands still.
      await tab.keyboard.press('s');
      return tab;
    },
  },
  {
    name: 'reader, a note',
    over: reader,
    part: '.note-box',
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/walk.html');
      await tab.evaluate(() => {
        const root = document.querySelector('leanread-reader')?.shadowRoot;
        root?.querySelector<HTMLElement>('.body p a')?.focus();
      });
      await tab.keyboard.press('Tab');
      await there(tab, reader, '.note-box');
      await tab.keyboard.press('Enter');
      return tab;
    },
  },
  {
    name: 'reader, a picture',
    over: reader,
    part: '.lightbox',
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/walk.html');
      await tab.evaluate(() => {
        const root = document.querySelector('leanread-reader')?.shadowRoot;
        root?.querySelector<HTMLElement>('.body img')?.focus();
      });
      await tab.keyboard.press('Enter');
      await there(tab, reader, '.lightbox');
      return tab;
    },
  },
  {
    name: 'reader, in Arabic',
    over: reader,
    hasThemes: true,
    open: (at) => readPath(at, '/arabic.html'),
  },
  {
    name: 'the bar on a page',
    over: 'leanread-marks',
    hasThemes: false,
    async open(at) {
      const tab = await visitPage(at, '/article.html');
      await selectWords(tab, savedWords);
      await there(tab, 'leanread-marks', '.highlight-menu');
      return tab;
    },
  },
  {
    name: 'the passages on a page',
    over: 'leanread-marks',
    hasThemes: false,
    async open(at) {
      const tab = await visitPage(at, '/article.html');
      await markOnPage(at, tab, savedWords);
      await askPage(at.own, tab, 'listPassages', []);
      await there(tab, 'leanread-marks', '.list-panel .quote');
      await pressIn(tab, 'leanread-marks', /^Edit/, '.passages');
      await there(tab, 'leanread-marks', '.passages .editor');
      return tab;
    },
  },
  {
    name: 'reader, passages',
    over: reader,
    part: '.tool-panel',
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/article.html', 'v');
      await there(tab, reader, '.passages .quote');
      await pressIn(tab, reader, /^Edit/, '.passages');
      await there(tab, reader, '.passages .editor');
      return tab;
    },
  },
  {
    name: 'reader, the bar',
    over: reader,
    part: '.highlight-menu',
    hasThemes: true,
    async open(at) {
      const tab = await readPath(at, '/article.html');
      await tab.evaluate(() => {
        const root = document.querySelector('leanread-reader')?.shadowRoot;
        const words = root?.querySelector('.body p')?.firstChild;
        if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 12);
      });
      await there(tab, reader, '.highlight-menu');
      return tab;
    },
  },
  {
    name: 'the picker on a page',
    over: 'leanread-tools',
    hasThemes: false,
    async open(at) {
      const tab = await visitPage(at, '/walk.html');
      await openTool(at, tab, /^Hide one more/);
      await tab.keyboard.press('Enter');
      await untilSaid(tab, 'leanread-tools', '.panel', /Hides/);
      return tab;
    },
  },
  {
    name: 'what is hidden, on a page',
    over: 'leanread-tools',
    hasThemes: false,
    async open(at) {
      const tab = await visitPage(at, '/article.html');
      await openTool(at, tab, /^Show on the page/);
      await there(tab, 'leanread-tools', '.tag');
      return tab;
    },
  },
  {
    name: 'the sources on a page',
    over: 'leanread-sources',
    hasThemes: true,
    async open(at) {
      const tab = await visitPage(at, '/article.html');
      const opened = await popupOver(at, tab);
      const button = await opened.waitForSelector('.cited .button');
      await button?.evaluate((each) => (each as HTMLElement).click());
      await tab.bringToFront();
      await there(tab, 'leanread-sources', '.dock');
      await opened.close();
      await tab.evaluate(() => {
        const root = document.querySelector('leanread-sources')?.shadowRoot;
        root?.querySelector<HTMLElement>('.dock')?.focus();
      });
      await tab.keyboard.press('n');
      await there(tab, 'leanread-sources', '.dock .name');
      return tab;
    },
  },
  {
    name: 'library',
    hasThemes: true,
    async open(at) {
      const opened = await library(at);
      await opened.waitForSelector('blockquote');
      return opened;
    },
  },
  {
    name: 'library, bringing in',
    hasThemes: true,
    async open(at) {
      const opened = await library(at);
      await opened.click('.exchange .acts button:last-child');
      const input = await opened.waitForSelector('dialog input[type="file"]');
      const folder = await mkdtemp(join(tmpdir(), 'leanread-access-'));
      const file = join(folder, 'table.csv');
      await writeFile(
        file,
        'Highlight,URL,Note\r\nA warm drink,https://example.org/tea,Nice\r\n,https://example.org/tea,\r\n',
      );
      await input?.uploadFile(file);
      await opened.waitForSelector('dialog .preview');
      await rm(folder, { recursive: true, force: true });
      return opened;
    },
  },
  {
    name: 'library, forms of a copy',
    hasThemes: true,
    async open(at) {
      const opened = await library(at);
      await opened.waitForSelector('blockquote');
      await pressNamed(opened, /^(More|Other) forms/);
      await opened.waitForSelector('dialog[open]');
      return opened;
    },
  },
];

/** Presses one of the two tools at the foot of the popup's list. */
async function openTool(at: Visit, tab: Page, name: RegExp): Promise<void> {
  const opened = await popupOver(at, tab);
  await until(
    () =>
      opened.$$eval(
        '.hidden-list .tools button',
        (all, pattern) => {
          const button = all.find((each) => new RegExp(pattern).test(each.innerText));
          button?.click();
          return button !== undefined;
        },
        name.source,
      ),
    `the popup has no ${name}`,
  );
  await tab.bringToFront();
  await there(tab, 'leanread-tools', '.panel');
  // A popup of a browser goes with the press.
  await opened.close();
}
