import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driven } from './drive-browser';

/** Brings one highlight in from a table that is written into `folder`; answers the library, still open. */
export async function importHighlight(driven: Driven, folder: string): Promise<Page> {
  const file = join(folder, 'table.csv');
  await writeFile(file, 'Highlight,URL\r\nA warm drink before bed,https://example.org/tea\r\n');
  const library = await driven.openOwn('/library.html');
  const bringIn = await library.waitForSelector('.exchange .acts button:last-child');
  await bringIn?.click();
  const input = await library.waitForSelector('dialog input[type="file"]');
  await input?.uploadFile(file);
  const take = await library.waitForSelector('dialog .preview .acts button');
  await take?.click();
  await library.waitForSelector('blockquote');
  return library;
}
