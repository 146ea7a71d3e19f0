import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    folder = await mkdtemp(join(tmpdir(), 'leanread-data-'));
    server = await startServer('nephele');
    driven = await driveBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const connect = async (password: string) => {
    const options = await driven.openOwn('/options.html');
    await options.waitForSelector('.server-form');
    await options.type('.server-form [name="url"]', server.url);
    await options.type('.server-form [name="user"]', 'ann');
    await options.type('.server-form [name="password"]', password);
    await press(options, 'Connect');
    return options;
  };
  test('a wrong password is said, and nothing is kept of it', async () => {
    const options = await connect('wrong');
    await says(options, /does not accept this user name and password/);
    expect(await options.$('.server-form')).not.toBeNull();
    expect((await stored(options, 'sync:server'))?.d ?? null).toBeNull();
    await options.close();
  });

  test('what was saved here is in the library of another profile, over the person’s own server', async () => {
    await (await importHighlight(driven, folder)).close();
    const options = await connect(server.password);
    await says(options, /Everything was the same/);
    await options.close();
    await driven.close();
    driven = await driveBrowser(name);
    const other = await connect(server.password);
    await says(other, /Everything was the same/);
    await other.close();
    const library = await driven.openOwn('/library.html');
    await until(
      async () => (await textOf(library, 'blockquote')).includes('A warm drink before bed'),
      'the other library does not list it',
    );
    await library.close();
  });

  test('paused it asks nothing; gone on, it does; disconnected, the form is there again', async () => {
    const options = await driven.openOwn('/options.html');
    await press(options, 'Pause');
    await says(options, /Paused/);
    const syncNow = () =>
      options.evaluate(() => chrome.runtime.sendMessage({ name: 'syncNow', args: [] }));
    // One that was under way when it was paused has ended with this.
    await syncNow();
    const asked = server.requests.length;
    await syncNow();
    expect(server.requests.length).toBe(asked);
    await press(options, 'Go on');
    await press(options, 'Compare now');
    await until(() => Promise.resolve(server.requests.length > asked), 'the server was not asked');
    // Not by the pointer: what is said above it while it compares moves it from where it was.
    const leave = await options.waitForSelector(
      'xpath/.//section//button[normalize-space()="Disconnect"]',
    );
    await leave?.evaluate((button) => (button as HTMLElement).click());
    await options.waitForSelector('.server-form');
    await options.close();
  });

  test('no page of ours can reach a server, not even the person’s own', async () => {
    const asked = server.requests.length;
    for (const path of ['/options.html', '/library.html', '/popup.html', '/welcome.html']) {
      const page = await driven.openOwn(path);
      const reached = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        server.url,
      );
      expect(reached, path).toBe('refused');
      await page.close();
    }
    expect(server.requests.length).toBe(asked);
  });

  test('options of a file are used at once, and one press has the old ones back', async () => {
    const file = join(folder, 'options.json');
    const groups = { 'o:look': { v: 1, d: { theme: 'sepia' } }, 'o:settings': { v: 99, d: {} } };
    await writeFile(file, JSON.stringify({ format: 'leanread-settings', version: 1, groups }));
    const options = await driven.openOwn('/options.html');
    const isTheme = (theme: string) =>
      until(
        () =>
          options.evaluate((wanted) => document.documentElement.dataset['theme'] === wanted, theme),
        `the theme is not ${theme}`,
      );
    const light = await options.waitForSelector('input[value="light"]');
    await light?.evaluate((radio) => radio.click());
    await isTheme('light');
    await until(
      async () => (await stored<{ theme?: string }>(options, 'o:look'))?.d.theme === 'light',
      'the look was not written',
    );
    const input = await options.$('.data-part input[type="file"]');
    await input?.uploadFile(file);
    await isTheme('sepia');
    await says(options, /are in use[\s\S]*newer LeanRead and were left out/);
    await press(options, 'Undo');
    await isTheme('light');
    await options.close();
  });
});
