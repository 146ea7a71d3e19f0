import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
    'is walked through by Tab at %s %%, in the computer’s colours too',
    async (zoom) => {
      await zoomTo(page, surface, zoom);
      for (const forced of ['none', 'active']) {
        await emulate(page, { 'prefers-reduced-motion': 'reduce', 'forced-colors': forced });
        await page.bringToFront();
        const { stops, missed } = await tabWalk(page, surface);
        expect([forced, ...stops.filter(({ faults }) => faults.length > 0), ...missed]).toEqual([
          forced,
        ]);
      }
    },
  );

  test.each(all)('fits, and can be pressed and read with wide spacing, at %s %%', async (zoom) => {
    await zoomTo(page, surface, zoom);
    expect(await sideways(page, surface)).toEqual([]);
    expect(await smallTargets(page, surface)).toEqual([]);
    expect(await clippedWords(page, surface)).toEqual([]);
  });
});
