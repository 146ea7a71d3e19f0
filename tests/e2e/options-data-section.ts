import type { Page } from 'puppeteer-core';
import { until } from './until';

/** What a person does and reads in the options, in the section that keeps and carries their data. */
export const dataSection = '[aria-labelledby="options-data"]';

/** What is to be seen there; empty where there is no such thing. */
export const textOf = (options: Page, selector: string): Promise<string> =>
  options.evaluate(
    (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '',
    selector,
  );

export const says = (options: Page, wanted: RegExp): Promise<true> =>
  until(
    async () => wanted.test(await textOf(options, dataSection)),
    `it is not said: ${wanted}`,
    30_000,
  );

export async function press(options: Page, label: string): Promise<void> {
  const button = await options.waitForSelector(
    `xpath/.//section//button[normalize-space()="${label}"]`,
  );
  await button?.click();
}
