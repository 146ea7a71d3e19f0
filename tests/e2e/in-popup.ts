import type { Page } from 'puppeteer-core';

/** Chooses a tab of the popup by its name in `locales/en.yml`. */
export async function chooseTab(popup: Page, tab: 'page' | 'calories' | 'foods' | 'activities') {
  await popup.waitForSelector(`#tab-${tab}`);
  await popup.click(`#tab-${tab}`);
  await popup.waitForSelector(`#panel-${tab}:not([hidden])`);
}

/** The first tab once the page has answered: its text, and how much is hidden. */
export async function readPageTab(popup: Page): Promise<{ text: string; hidden: number }> {
  await popup.waitForSelector('#panel-page :is(.ready, .cannot)');
  return popup.evaluate(() => ({
    text: document.querySelector<HTMLElement>('#panel-page')?.innerText ?? '',
    hidden: document.querySelectorAll('.hidden-list li').length,
  }));
}

/** Types into the field with this label, as a person does: what stood there is replaced. */
export async function typeInto(popup: Page, label: string, text: string): Promise<void> {
  const id = await popup.evaluate((wanted) => {
    const field = [...document.querySelectorAll<HTMLInputElement>('input')].find(
      (input) =>
        input.checkVisibility() &&
        (input.labels?.[0]?.innerText.trim() === wanted || input.ariaLabel === wanted),
    );
    if (!field) return null;
    field.id ||= `typed-${wanted.replace(/\W/g, '')}`;
    field.select();
    field.focus();
    return field.id;
  }, label);
  if (id === null) throw new Error(`The popup shows no field “${label}”.`);
  await popup.type(`[id="${id}"]`, text);
}

/** The figure the popup gives as its answer, once there is one. */
export async function readKcal(popup: Page, panel: string): Promise<string> {
  const selector = `#panel-${panel} output.kcal`;
  await popup.waitForFunction(
    (wanted) => /\d/.test(document.querySelector<HTMLElement>(wanted)?.innerText ?? ''),
    {},
    selector,
  );
  return popup.$eval(selector, (output) => (output as HTMLElement).innerText.replace(/\s+/g, ' '));
}
