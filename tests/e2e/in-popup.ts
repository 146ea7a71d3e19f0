import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Chooses a tab of the popup by its name in `locales/en.yml`. */
export async function chooseTab(popup: Page, tab: 'page' | 'calories' | 'foods' | 'activities') {
  await popup.waitForSelector(`#tab-${tab}`);
  await popup.click(`#tab-${tab}`);
  await popup.waitForSelector(`#panel-${tab}:not([hidden])`);
  // What looks things up comes only when its tab is chosen.
  if (tab === 'foods' || tab === 'activities') await popup.waitForSelector(`#panel-${tab} input`);
}

/** How many things the first tab lists as hidden. */
export const hiddenIn = (popup: Page): Promise<number> =>
  popup.evaluate(() => document.querySelectorAll('.hidden-list li').length);

/** The first tab once the page has answered and its article is read: its text, and how much is hidden. */
export async function readPageTab(popup: Page): Promise<{ text: string; hidden: number }> {
  await popup.waitForSelector('#panel-page :is(.ready:not(:has([aria-busy="true"])), .cannot)');
  return popup.evaluate(() => ({
    text: document.querySelector<HTMLElement>('#panel-page')?.innerText ?? '',
    hidden: document.querySelectorAll('.hidden-list li').length,
  }));
}

export type Person = {
  sex: 'female' | 'male';
  age: string;
  feet: string;
  inches: string;
  pounds: string;
  /** Pounds a week. */
  goal: number;
};

/** Fills the calculator as a person does: what stood in a field is replaced. */
export async function askForCalories(popup: Page, person: Person): Promise<void> {
  await popup.waitForSelector('#panel-calories form');
  const choose = (value: string) =>
    popup.$eval(`#panel-calories input[type="radio"][value="${value}"]`, (radio) => radio.click());
  await choose('us');
  await choose(person.sex);
  const fields = {
    age: person.age,
    feet: person.feet,
    inches: person.inches,
    weight: person.pounds,
  };
  for (const [name, text] of Object.entries(fields)) {
    const field = await popup.waitForSelector(`#panel-calories input[name="${name}"]`);
    await field?.evaluate((input) => input.select());
    await field?.type(text);
  }
  const goals = '#panel-calories select:has(option[value="-2"])';
  await popup.select(goals, String(person.goal));
}

/** The nine goals as the calculator offers them, in its order. */
export function readGoals(popup: Page): Promise<string[]> {
  return popup.$$eval('#panel-calories select:has(option[value="-2"]) option', (options) =>
    options.map((option) => option.textContent?.trim() ?? ''),
  );
}

/** The figure the popup gives as its answer, once there is one. */
export async function readKcal(popup: Page, panel: string): Promise<string> {
  const selector = `#panel-${panel} output.kcal`;
  const read = () =>
    popup.evaluate(
      (wanted) =>
        document.querySelector<HTMLElement>(wanted)?.innerText.replace(/\s+/g, ' ').trim() ?? '',
      selector,
    );
  return until(async () => {
    const text = await read();
    return /\d/.test(text) && text;
  }, `the popup gave no figure on its tab ${panel}`);
}
