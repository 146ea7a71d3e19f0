import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { chooseTab, readGoals, readPageTab } from './in-popup';
import { lookAtReader } from './in-reader';
import { absence, markups, readSeed, seedIsAbsent } from './seed-pages';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';

const shapes = Object.keys(markups);
const path = (shape: string) => `/${shape.replaceAll(' ', '-')}.html`;
const experts = ['Timothy E. Hewett', 'Vern Gambetta', 'Jennifer Lewis'];
/** White space is the layout's, not the article's. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(seedIsAbsent).each(['chromium', 'firefox'] as const)(
  `the article the product was conceived on, in %s${seedIsAbsent ? ` (${absence})` : ''}`,
  (name) => {
    let driven: Driven;
    let pages: Pages;
    const seed = seedIsAbsent ? null : readSeed();

    beforeAll(async () => {
      if (!seed) return;
      pages = await servePages(
        Object.fromEntries(shapes.map((shape) => [path(shape), markups[shape]?.(seed) ?? ''])),
      );
      driven = await driveBrowser(name);
    });
    afterAll(async () => {
      await driven?.close();
      await pages?.close();
    });

    test.each(shapes)('in %s is cleaned in place and read whole', async (shape) => {
      if (!seed) throw new Error(absence);
      const tab = await driven.openTab(pages.origin + path(shape));
      const popup = await driven.openPopup(tab);
      await readPageTab(popup);

      const visible = plain(await tab.evaluate(() => document.body.innerText));
      for (const text of seed.clutter) expect(visible).not.toContain(text);
      for (const text of [
        seed.title,
        seed.author,
        seed.biography,
        seed.caption,
        ...seed.paragraphs,
      ])
        expect(visible).toContain(plain(text));

      await popup.click('.reading .button');
      const view = await until(() => lookAtReader(tab), 'the reader did not open');
      expect(view.title).toBe(seed.title);
      const text = plain(view.text);
      for (const paragraph of seed.paragraphs) expect(text).toContain(plain(paragraph));
      for (const word of [...seed.clutter, seed.title, 'Demand Media'])
        expect(text).not.toContain(word);
      expect(plain(view.author ?? '')).toContain(plain(seed.biography));
      expect(view.named.filter((named) => experts.includes(named))).toEqual(experts);
      for (const page of [tab, popup]) await page.close();
    });

    test('its tracker’s nine goals are the calculator’s, in its order and words', async () => {
      const popup = await driven.openOwn('/popup.html?tab=0');
      await chooseTab(popup, 'calories');
      await popup.waitForSelector('#panel-calories select');
      expect(await readGoals(popup)).toEqual(seed?.goals);
      await popup.close();
    });
  },
);
