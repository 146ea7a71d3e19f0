import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPage } from './ask-page';
import { driveBrowser, type Driven } from './drive-browser';
import { openLibrary, untilListed } from './in-library';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let pages: Pages;
  let folder: string;
  let backup: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leanread-exchange-'));
    pages = await servePages('sample');
    driven = await driveBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await pages?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const choose = async (library: Page, file: string) => {
    await library.click('.exchange .acts button:last-child');
    const input = await library.waitForSelector('dialog input[type="file"]');
    await input?.uploadFile(file);
  };
  const untilPreview = (library: Page, wanted: RegExp) =>
    until(
      async () =>
        wanted.test(
          await library.evaluate(
            () =>
              document.querySelector<HTMLElement>('dialog .preview, dialog .note')?.innerText ?? '',
          ),
        ),
      `it is not said of the file: ${wanted}`,
    );
  const told = (library: Page, wanted: RegExp) =>
    until(
      async () =>
        wanted.test(
          await library.evaluate(
            () => document.querySelector('.exchange .told')?.textContent ?? '',
          ),
        ),
      `it is not said: ${wanted}`,
    );

  test('a passage marked on a page is in the copy that is saved, and the day of the copy is shown', async () => {
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    const own = await driven.openOwn('/options.html');
    const words = await tab.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(
        ({ innerText }) => innerText.length > 200,
      );
      if (!paragraph) throw new Error('The sample has no long paragraph.');
      document.getSelection()?.selectAllChildren(paragraph);
      return paragraph.innerText;
    });
    expect(await askPage(own, tab, 'saveSelection', [null])).toEqual({ saved: true });
    const library = await openLibrary(driven, 1);
    // What is handed to the browser's own saving, which a driven browser would put nobody knows where.
    await library.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => (document.title = text));
        return make(blob);
      };
    });
    await library.click('.exchange .acts button:first-child');
    backup = await until(
      () => library.evaluate(() => document.title.startsWith('{') && document.title),
      'nothing was saved',
    );
    expect(JSON.parse(backup)).toMatchObject({
      format: 'leanread-highlights',
      pages: [{ highlights: [{ anchor: { exact: words } }] }],
    });
    const line = () =>
      library.evaluate(() => document.querySelector('.exchange > .soft')?.textContent ?? '');
    const year = String(new Date().getFullYear());
    await until(async () => (await line()).includes(year), 'the day of the copy is not shown');
    for (const page of [tab, own, library]) await page.close();
  });

  test('another profile brings it in after a preview, one press undoes it, and twice changes nothing', async () => {
    await driven.close();
    driven = await driveBrowser(name);
    const file = join(folder, 'copy.json');
    await writeFile(file, backup);
    const library = await openLibrary(driven, 0);
    await choose(library, file);
    await untilPreview(library, /copy\.json[\s\S]*1 new highlight/);
    expect((await library.$$('blockquote')).length).toBe(0);
    const take = () => library.click('dialog .preview .acts button');
    await take();
    await told(library, /1 highlight was brought in/);
    await untilListed(library, 1);
    await library.click('.exchange .told button');
    await told(library, /as it was before/);
    await untilListed(library, 0);

    await choose(library, file);
    await untilPreview(library, /1 new highlight/);
    await take();
    await untilListed(library, 1);
    await told(library, /brought in/);
    await choose(library, file);
    await untilPreview(library, /1 you have already/);
    await library.close();
  });

  test('a file that is none is refused with a sentence, and a table’s bad rows are named', async () => {
    const library = await openLibrary(driven, 1);
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{"annotations": [');
    await choose(library, broken);
    await untilPreview(library, /broken or was cut short/);
    const table = join(folder, 'table.csv');
    await writeFile(
      table,
      'Highlight,URL,Note\r\nA warm drink,https://example.org/tea,.tea Nice\r\n,https://example.org/tea,\r\n',
    );
    const input = await library.$('dialog input[type="file"]');
    await input?.uploadFile(table);
    await untilPreview(library, /1 new highlight[\s\S]*1 that cannot be read/);
    await library.close();
  });
});
