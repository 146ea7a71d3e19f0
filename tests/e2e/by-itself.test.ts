import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { lookAtReader } from './in-reader';
import { clickIn } from './in-root';
import { store, stored } from './in-storage';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';

const source = await readFile('sample/article.html', 'utf8');
const listing = `<!doctype html><html lang="en"><title>All articles</title><h1>All articles</h1><ul>${Array.from(
  { length: 30 },
  (_, i) => `<li><a href="/articles/${i}"><h2>Article ${i}</h2></a></li>`,
).join('')}</ul></html>`;

const key = 'o:settings';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages({
      '/articles/a-short-walk-after-dinner.html': source,
      '/list/': listing,
    });
    driven = await driveBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await pages?.close();
  });

  const address = () => `${pages.origin}/articles/a-short-walk-after-dinner.html`;
  const chosen = async (): Promise<string[]> => {
    const own = await driven.openOwn('/options.html');
    const settings = await stored<{ readerHosts?: string[] }>(own, key);
    await own.close();
    return settings?.d.readerHosts ?? [];
  };
  /** As the popup's switch does it, after the browser's own question, which nobody can answer here. */
  const choose = async (hosts: string[]) => {
    const own = await driven.openOwn('/options.html');
    await store(own, { [key]: { v: 1, d: { readerHosts: hosts } } });
    await own.close();
  };

  test('an article of a chosen site opens by itself, says why, and Escape closes it', async () => {
    await choose(['127.0.0.1']);
    const tab = await driven.openTab(address());
    await until(() => lookAtReader(tab), 'it did not open');
    const why = () =>
      tab.evaluate(
        () => rootsOf('leanread-reader')?.querySelector<HTMLElement>('.by-itself')?.innerText ?? '',
      );
    expect(await why()).toMatch(/opened by itself, as you asked for 127\.0\.0\.1/);
    await tab.bringToFront();
    await tab.keyboard.press('Escape');
    await until(async () => (await lookAtReader(tab)) === null, 'it did not close');
    // And it stays closed, on this page; on the next visit it opens again.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await lookAtReader(tab)).toBeNull();
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await until(() => lookAtReader(tab), 'it did not open on the next visit');
    await tab.close();
  });

  test('a page that is no article is left alone, and so is every other site', async () => {
    await choose(['127.0.0.1']);
    const list = await driven.openTab(`${pages.origin}/list/`);
    const other = await driven.openTab(address().replace('127.0.0.1', 'localhost'));
    await new Promise((resolve) => setTimeout(resolve, 4_500));
    expect(await lookAtReader(list)).toBeNull();
    expect(await lookAtReader(other)).toBeNull();
    for (const tab of [list, other]) await tab.close();
  });

  test('one press stops it for the site', async () => {
    await choose(['127.0.0.1']);
    const tab = await driven.openTab(address());
    await until(() => lookAtReader(tab), 'it did not open');
    await clickIn(tab, 'leanread-reader', '.by-itself button');
    await until(async () => (await chosen()).length === 0, 'it was not forgotten');
    expect((await lookAtReader(tab))?.title).not.toBe('');
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await lookAtReader(tab)).toBeNull();
    await tab.close();
  });

  test('the options list such sites and take them off', async () => {
    await choose(['127.0.0.1']);
    const options = await driven.openOwn('/options.html');
    const remove = await options.waitForSelector(
      'button[aria-label="Do not open 127.0.0.1 by itself"]',
    );
    await remove?.click();
    await until(async () => (await chosen()).length === 0, 'it was not forgotten');
    await options.close();
  });
});
