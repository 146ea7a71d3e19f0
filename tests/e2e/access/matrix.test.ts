import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textIn } from '@/tests/e2e/in-root';
import { appearances, show, zooms, zoomTo, type Zoom } from './appearances';
import { axeIn } from './axe-in';
import { clippedWords } from './clipped-words';
import { emulate } from './emulate';
import { sideways } from './sideways';
import { smallTargets } from './small-targets';
import { surfaces } from './surfaces';
import { tabWalk } from './tab-walk';
import { visitSurfaces } from './visit-surfaces';

const at = visitSurfaces();
const all = Object.keys(zooms).map(Number) as Zoom[];

describe.each(surfaces)('$name', (surface) => {
  let page: Page;
  beforeAll(async () => {
    page = await surface.open(at);
  });
  afterAll(() => page?.close());
  /** A panel closes when Tab leaves it, a note when something else is pressed: then it is opened anew. */
  const openAgain = async () => {
    if (!surface.over) return;
    // The bar beside selected words goes with the selection, which Tab may take away: it is always opened anew.
    if (surface.part && (await textIn(page, surface.over, surface.part)) !== null) return;
    await page.close();
    page = await surface.open(at);
  };

  const looks = surface.hasThemes
    ? appearances
    : appearances.filter(({ theme }) => theme === 'system');
  test.each(looks)('has no fault that axe knows of: $theme on $scheme', async (look) => {
    for (const zoom of all) {
      await zoomTo(page, surface, zoom);
      await show(at, page, surface, look);
      expect([zoom, ...(await axeIn(page, surface))]).toEqual([zoom]);
    }
  });

  test.each(all)(
    'is walked through by Tab at %s percent, in the computer’s colours too',
    async (zoom) => {
      for (const forced of ['none', 'active']) {
        await openAgain();
        await zoomTo(page, surface, zoom);
        await emulate(page, { 'prefers-reduced-motion': 'reduce', 'forced-colors': forced });
        await page.bringToFront();
        const { stops, missed } = await tabWalk(page, surface);
        expect([forced, ...stops.filter(({ faults }) => faults.length > 0), ...missed]).toEqual([
          forced,
        ]);
      }
    },
  );

  test.each(all)(
    'fits, and can be pressed and read with wide spacing, at %s percent',
    async (zoom) => {
      await openAgain();
      await zoomTo(page, surface, zoom);
      // What follows a page is laid anew a moment after the window has changed.
      await expect.poll(() => sideways(page, surface), { timeout: 3_000 }).toEqual([]);
      expect(await smallTargets(page, surface)).toEqual([]);
      expect(await clippedWords(page, surface)).toEqual([]);
    },
  );
});
