import type { Page } from 'puppeteer-core';
import type { Driven } from './drive-browser';
import { until } from './until';

/** Opens the library and waits until it lists so many passages. */
export async function openLibrary(driven: Driven, passages: number): Promise<Page> {
  const library = await driven.openOwn('/library.html');
  // What is saved has been read once this stands there.
  await library.waitForSelector('.exchange');
  await untilListed(library, passages);
  return library;
}

export const untilListed = (library: Page, passages: number) =>
  until(
    async () => (await library.$$('blockquote')).length === passages,
    `the library does not list ${passages}`,
  );

/** Presses the first button or link whose name or text begins so, once it is there. */
export const pressNamed = (library: Page, name: RegExp) =>
  until(
    () =>
      library.evaluate((pattern) => {
        const named = [...document.querySelectorAll<HTMLElement>('button, a')].find((each) =>
          new RegExp(pattern).test(each.ariaLabel ?? each.innerText.trim()),
        );
        named?.click();
        return named !== undefined;
      }, name.source),
    `there is no button ${name}`,
  );
