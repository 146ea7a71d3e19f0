import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RealServer } from '@/tests/platform/real-servers';
import { driveBrowser, type Driven } from './drive-browser';
import { stored } from './in-storage';
import { importHighlight } from './import-highlight';
import { press, says, textOf } from './options-data-section';
import { until } from './until';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let server: RealServer;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leanread-storage-'));
    server = await startServer('armadietto');
    driven = await driveBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const account = () => `ann@${new URL(server.url).host}`;
  const kept = async (options: Page) =>
    (await stored<Record<string, unknown> | null>(options, 'sync:server'))?.d ?? null;

  /** The server's page on which programs are let in, as the options open it. */
  const leavePage = async () => {
    const isOpen = async () => {
      for (const page of await driven.browser.pages())
        if (page.url().includes('/oauth/')) return page;
      return undefined;
    };
    await until(async () => (await isOpen()) !== undefined, 'the server’s page did not open');
    const page = await isOpen();
    if (!page) throw new Error('The server’s page is gone.');
    await page.waitForSelector('[name="password"]');
    return page;
  };
  const find = async () => {
    const options = await driven.openOwn('/options.html');
    await options.waitForSelector('.server-form');
    await options.type('.server-form [name="url"]', account());
    expect(await options.$('.server-form [name="password"]')).toBeNull();
    await press(options, 'Connect');
    await says(options, /The storage of ann@127\.0\.0\.1:\d+ is here: 127\.0\.0\.1/);
    return options;
  };
  const connect = async () => {
    const options = await find();
    await press(options, 'Open the page');
    const page = await leavePage();
    await page.type('[name="password"]', server.password);
    await page.click('[name="allow"]');
    await says(options, /Everything was the same/);
    return options;
  };

  test('a page that is closed on the way means no, and nothing is kept', async () => {
    const options = await find();
    await press(options, 'Open the page');
    await (await leavePage()).close();
    await says(options, /was closed before LeanRead was let in/);
    expect(await kept(options)).toBeNull();
    await options.close();
  });

  test('who is not let in on the server’s page keeps nothing', async () => {
    const options = await find();
    await press(options, 'Open the page');
    await (await leavePage()).click('[name="deny"]');
    await says(options, /was not let in on the server’s page/);
    expect(await kept(options)).toBeNull();
    expect(await server.letIn()).not.toContain('https://leanread.invalid');
    await options.close();
  });

  test('what was saved here is in the library of another profile, over the person’s own storage', async () => {
    await (await importHighlight(driven, folder)).close();
    const options = await connect();
    expect(await kept(options)).toMatchObject({ kind: 'remotestorage', account: account() });
    // The answer was read, and its tab is gone.
    const open = (await driven.browser.pages()).map((page) => page.url());
    expect(open.filter((url) => /invalid|oauth/.test(url))).toEqual([]);
    await options.close();
    await driven.close();
    driven = await driveBrowser(name);
    await (await connect()).close();
    const library = await driven.openOwn('/library.html');
    await until(
      async () => (await textOf(library, 'blockquote')).includes('A warm drink before bed'),
      'the other library does not list it',
    );
    await library.close();
    expect(await server.letIn()).toContain('https://leanread.invalid');
  });

  test('a leave taken back on the server is said, and connecting again mends it; disconnecting says what is left there', async () => {
    const options = await driven.openOwn('/options.html');
    const before = server.before;
    server.before = (request, response) => {
      if (!request.url?.startsWith('/storage/')) return false;
      response.statusCode = 401;
      response.end();
      return true;
    };
    await press(options, 'Compare now');
    await says(options, /does not let LeanRead in, or not any more/);
    server.before = before;
    await press(options, 'Connect again');
    await press(options, 'Connect');
    await press(options, 'Open the page');
    const page = await leavePage();
    await page.type('[name="password"]', server.password);
    await page.click('[name="allow"]');
    await says(options, /Everything was the same/);
    const leave = await options.waitForSelector(
      'xpath/.//section//button[normalize-space()="Disconnect"]',
    );
    await leave?.evaluate((button) => (button as HTMLElement).click());
    await says(options, /may still list LeanRead, as leanread\.invalid/);
    expect(await kept(options)).toBeNull();
    await options.close();
  });
});
