import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pressNamed } from '@/tests/e2e/in-library';
import { comeToOwn } from './come-to';
import type { Surface } from './surface';

type OwnPage = { shows: string; hasThemes?: boolean; then?: (page: Page) => Promise<unknown> };

const ownPage = (
  name: string,
  path: string,
  { shows, hasThemes = true, then }: OwnPage,
): Surface => ({
  name,
  hasThemes,
  async open(at) {
    const page = await comeToOwn(at, path, shows);
    await then?.(page);
    return page;
  },
});

async function bringIn(library: Page): Promise<void> {
  await library.click('.exchange .acts button:last-child');
  const input = await library.waitForSelector('dialog input[type="file"]');
  const folder = await mkdtemp(join(tmpdir(), 'leanread-access-'));
  const file = join(folder, 'table.csv');
  await writeFile(
    file,
    'Highlight,URL,Note\r\nA warm drink,https://example.org/tea,Nice\r\n,https://example.org/tea,\r\n',
  );
  await input?.uploadFile(file);
  await library.waitForSelector('dialog .preview');
  await rm(folder, { recursive: true, force: true });
}

export const emptyLibrary = ownPage('library, empty', '/library.html', { shows: '.exchange' });

export const ownSurfaces: readonly Surface[] = [
  ownPage('options', '/options.html', { shows: 'main h1' }),
  // It comes before anybody has chosen a theme.
  ownPage('welcome', '/welcome.html', { shows: 'h1', hasThemes: false }),
];

/** The library once something is saved. */
export const librarySurfaces: readonly Surface[] = [
  ownPage('library', '/library.html', { shows: 'blockquote' }),
  ownPage('library, bringing in', '/library.html', { shows: '.exchange', then: bringIn }),
  ownPage('library, forms of a copy', '/library.html', {
    shows: 'blockquote',
    async then(library) {
      await pressNamed(library, /^(More|Other) forms/);
      await library.waitForSelector('dialog[open]');
    },
  }),
];
