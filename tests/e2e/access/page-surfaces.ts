import type { Page } from 'puppeteer-core';
import { askPage } from '@/tests/e2e/ask-page';
import { pressIn, selectWords, untilSaid, type Over } from '@/tests/e2e/in-root';
import { until } from '@/tests/e2e/until';
import type { Visit } from '@/tests/e2e/visit-pages';
import { comeTo, untilThere } from './come-to';
import { openPopupOver } from './popup-surfaces';
import type { Surface } from './surface';

const savedWords = 'It is also an opportunity missed';

type OnPage = {
  path?: string;
  hasThemes?: boolean;
  act: (at: Visit, tab: Page) => Promise<unknown>;
};

const onPage = (
  name: string,
  over: Over,
  { path = '/article.html', hasThemes = false, act }: OnPage,
): Surface => ({
  name,
  over,
  hasThemes,
  async open(at) {
    const tab = await comeTo(at, path);
    await act(at, tab);
    return tab;
  },
});

/** Presses one of the two tools at the foot of the popup's list. */
async function openTool(at: Visit, tab: Page, name: RegExp): Promise<void> {
  const popup = await openPopupOver(at, tab);
  await until(
    () =>
      popup.$$eval(
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
  await untilThere(tab, 'leanread-tools', '.panel');
  // A popup of a browser goes with the press.
  await popup.close();
}

/** On a page, before anything else: a passage is saved on the way. */
export const pageMarks: readonly Surface[] = [
  onPage('the bar on a page', 'leanread-marks', {
    async act(_at, tab) {
      await selectWords(tab, savedWords);
      await untilThere(tab, 'leanread-marks', '.highlight-menu');
    },
  }),
  onPage('the passages on a page', 'leanread-marks', {
    async act(at, tab) {
      await selectWords(tab, savedWords);
      await askPage(at.own, tab, 'saveSelection', [null]);
      await askPage(at.own, tab, 'listPassages', []);
      await untilThere(tab, 'leanread-marks', '.list-panel .quote');
      await pressIn(tab, 'leanread-marks', /^Edit/, '.passages');
      await untilThere(tab, 'leanread-marks', '.passages .editor');
    },
  }),
];

export const pageTools: readonly Surface[] = [
  onPage('the picker on a page', 'leanread-tools', {
    path: '/walk.html',
    async act(at, tab) {
      await openTool(at, tab, /^Hide one more/);
      await tab.keyboard.press('Enter');
      await untilSaid(tab, 'leanread-tools', '.panel', /Hides/);
    },
  }),
  onPage('what is hidden, on a page', 'leanread-tools', {
    async act(at, tab) {
      await openTool(at, tab, /^Show on the page/);
      await untilThere(tab, 'leanread-tools', '.tag');
    },
  }),
  onPage('what a key did, told on a page', 'leanread-note', {
    async act(at, tab) {
      // Given back first: only what was done anew can be undone there.
      for (let presses = 0; presses < 2; presses++)
        await askPage(at.own, tab, 'toggleCleaning', []);
      await untilThere(tab, 'leanread-note', 'button');
      // It goes again by itself, but waits for whoever is at it.
      await tab.evaluate(() => {
        const root = rootsOf('leanread-note');
        root?.querySelector<HTMLElement>('button')?.focus();
      });
    },
  }),
  onPage('the sources on a page', 'leanread-sources', {
    hasThemes: true,
    async act(at, tab) {
      const popup = await openPopupOver(at, tab);
      await popup.$eval('.cited .button', (each) => (each as HTMLElement).click());
      await tab.bringToFront();
      await untilThere(tab, 'leanread-sources', '.dock');
      await popup.close();
      await tab.evaluate(() => {
        const root = rootsOf('leanread-sources');
        root?.querySelector<HTMLElement>('.dock')?.focus();
      });
      await tab.keyboard.press('n');
      await untilThere(tab, 'leanread-sources', '.dock .name');
    },
  }),
];
