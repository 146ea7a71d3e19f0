import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { driveBrowser, type BrowserName, type Driven } from './drive-browser';
import { servePages, type Pages } from './serve-pages';

/** What the tests of one `describe` work with. Its parts are there from the first test on, not before. */
export type Visit = {
  driven: Driven;
  pages: Pages;
  /** A page of the extension, which may do what the popup may: store, and open the reader. */
  own: Page;
};

/** One browser and one server for all tests of the `describe` that calls this; both go with its last test. */
export const visitPages = (name: BrowserName, ...served: Parameters<typeof servePages>): Visit =>
  visitWith(name, {}, ...served);

/** As `visitPages`, with voices that make no sound. */
export const visitWithVoices = (
  name: BrowserName,
  ...served: Parameters<typeof servePages>
): Visit => visitWith(name, { hasVoices: true }, ...served);

function visitWith(
  name: BrowserName,
  options: Parameters<typeof driveBrowser>[1],
  ...served: Parameters<typeof servePages>
): Visit {
  const visit: Partial<Visit> = {};
  beforeAll(async () => {
    visit.pages = await servePages(...served);
    visit.driven = await driveBrowser(name, options);
    visit.own = await visit.driven.openOwn('/options.html');
  });
  afterAll(async () => {
    await visit.driven?.close();
    await visit.pages?.close();
  });
  return visit as Visit;
}
