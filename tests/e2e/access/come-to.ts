import type { Page } from 'puppeteer-core';
import { textIn, type Over } from '@/tests/e2e/in-root';
import { until } from '@/tests/e2e/until';
import type { Visit } from '@/tests/e2e/visit-pages';

const patienceMs = 30_000;

/** Opens one of the served pages in front of all others. */
export async function comeTo(at: Visit, path: string): Promise<Page> {
  const tab = await at.driven.openTab(at.pages.origin + path);
  await tab.bringToFront();
  return tab;
}

/** Opens a page of ours in front of all others. */
export async function comeToOwn(at: Visit, path: string, shows: string): Promise<Page> {
  const page = await at.driven.openOwn(path);
  await page.bringToFront();
  await page.waitForSelector(shows);
  return page;
}

/** Waits for something of ours on somebody else's page. */
export const untilThere = (page: Page, over: Over, selector: string) =>
  until(
    async () => (await textIn(page, over, selector)) !== null,
    `${selector} did not come`,
    patienceMs,
  );
