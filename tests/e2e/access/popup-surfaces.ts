import type { Page } from 'puppeteer-core';
import { askForCalories, chooseTab, readPageTab, type Person } from '@/tests/e2e/in-popup';
import { until } from '@/tests/e2e/until';
import type { Visit } from '@/tests/e2e/visit-pages';
import { comeTo } from './come-to';
import type { Surface } from './surface';

const person: Person = {
  ...{ sex: 'female', age: '34', feet: '5', inches: '6' },
  ...{ pounds: '150', goal: -1 },
};

/** The popup over a tab, on its first tab. `driven.openPopup` opens two pages for it; here it is opened often. */
export async function openPopupOver(at: Visit, tab: Page): Promise<Page> {
  const id = await at.own.evaluate(
    async (url) => (await chrome.tabs.query({})).findLast((each) => each.url === url)?.id,
    tab.url(),
  );
  const popup = await at.driven.openOwn(`/popup.html?tab=${id}`);
  await popup.setViewport({ width: 360, height: 600 });
  await popup.bringToFront();
  // It opens on the tab that was chosen last.
  await chooseTab(popup, 'page');
  await readPageTab(popup);
  return popup;
}

/** The popup over the sample, which has something hidden. Its tab goes with it. */
async function openPopup(at: Visit): Promise<Page> {
  const tab = await comeTo(at, '/article.html');
  const popup = await openPopupOver(at, tab);
  popup.once('close', () => void tab.close().catch(() => undefined));
  return popup;
}

async function search(popup: Page, tab: 'foods' | 'activities', words: string): Promise<void> {
  await chooseTab(popup, tab);
  await popup.type(`#panel-${tab} input`, words);
  await popup.waitForSelector(`#panel-${tab} [role=option]`);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await until(() => popup.$(`#panel-${tab} output`), `nothing was found for ${words}`);
}

const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const inPopup = (name: string, then: (popup: Page) => Promise<unknown>): Surface => ({
  name: `popup, ${name}`,
  hasThemes: true,
  widthPx: 360,
  async open(at) {
    const popup = await openPopup(at);
    await then(popup);
    return popup;
  },
});

export const popupSurfaces: readonly Surface[] = [
  inPopup('calories without figures', async (popup) => {
    await chooseTab(popup, 'calories');
    await popup.waitForSelector('#panel-calories form');
  }),
  inPopup('calories', async (popup) => {
    await chooseTab(popup, 'calories');
    await askForCalories(popup, person);
    await popup.waitForSelector('output.kcal');
    await unfoldAll(popup);
  }),
  inPopup('a page with hidden things', async (popup) => {
    await until(() => popup.$('.hidden-list details'), 'nothing is listed as hidden');
    await unfoldAll(popup);
  }),
  {
    name: 'popup, a page that cannot be read',
    hasThemes: true,
    widthPx: 360,
    open: (at) => openPopupOver(at, at.own),
  },
  inPopup('foods', (popup) => search(popup, 'foods', 'apple')),
  inPopup('activities', (popup) => search(popup, 'activities', 'walking')),
  {
    name: 'side panel',
    hasThemes: true,
    async open(at) {
      const panel = await at.driven.openOwn('/sidepanel.html');
      await panel.bringToFront();
      await chooseTab(panel, 'calories');
      return panel;
    },
  },
];
