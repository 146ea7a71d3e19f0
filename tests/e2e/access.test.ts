import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { show, zoomTo } from './access/appearances';
import { axeIn } from './access/axe-in';
import { clippedWords } from './access/clipped-words';
import { emulate } from './access/emulate';
import { lostInForcedColours } from './access/lost-in-forced-colours';
import { movingParts } from './access/moving-parts';
import { sideways } from './access/sideways';
import { smallTargets } from './access/small-targets';
import type { Place } from './access/surface';
import { surfaces } from './access/surfaces';
import { tabWalk } from './access/tab-walk';
import { visitSurfaces } from './access/visit-surfaces';
import { until } from './until';

// Each surface as most people see it, and in the least room. `npm run access` takes all themes and sizes.
const at = visitSurfaces();

describe.each(surfaces)('$name', (surface) => {
  let page: Page;
  beforeAll(async () => {
    page = await surface.open(at);
    await zoomTo(page, surface, 100);
  });
  afterAll(() => page?.close());

  test('has no fault that axe knows of, light, and dark in the least room', async () => {
    await show(at, page, surface, { theme: 'system', scheme: 'light' });
    expect(await axeIn(page, surface)).toEqual([]);
    await show(at, page, surface, { theme: 'dark', scheme: 'dark' });
    await zoomTo(page, surface, 400);
    expect(await axeIn(page, surface)).toEqual([]);
  });

  test('fits 320 × 256 without scrolling sideways, to the left and to the right', async () => {
    await zoomTo(page, surface, 400);
    expect(await sideways(page, surface)).toEqual([]);
    await page.evaluate(mirror, surface.over ?? null);
    expect(await sideways(page, surface)).toEqual([]);
    await page.evaluate(mirror, surface.over ?? null);
  });

  test('has no target below 24 × 24, and words set wide lose nothing', async () => {
    await zoomTo(page, surface, 400);
    expect(await smallTargets(page, surface)).toEqual([]);
    expect(await clippedWords(page, surface)).toEqual([]);
    await zoomTo(page, surface, 100);
    expect(await smallTargets(page, surface)).toEqual([]);
    expect(await clippedWords(page, surface)).toEqual([]);
  });

  test('keeps edges and states where the computer chooses all colours', async () => {
    for (const scheme of ['light', 'dark']) {
      await emulate(page, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      expect(await lostInForcedColours(page, surface)).toEqual([]);
    }
  });

  // It has the same two colours on pages of every kind, 15:1.
  if (surface.over !== 'leanread-note')
    test('has black ink on light and white ink on dark for whoever asks for more contrast', async () => {
      await show(at, page, surface, { theme: 'system', scheme: 'light' });
      for (const [scheme, ink] of [
        ['light', 'rgb(0, 0, 0)'],
        ['dark', 'rgb(255, 255, 255)'],
      ] as const) {
        await emulate(page, { 'prefers-contrast': 'more', 'prefers-color-scheme': scheme });
        expect([scheme, await inkOf(page, surface)]).toEqual([scheme, ink]);
      }
    });

  test('stands still for whoever asks for it, and Tab comes to all of it, seen and uncovered', async () => {
    await emulate(page, { 'prefers-reduced-motion': 'reduce' });
    expect(await movingParts(page, surface)).toEqual([]);
    await page.bringToFront();
    const { stops, missed } = await tabWalk(page, surface);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(missed).toEqual([]);
    expect(stops.length).toBeGreaterThan(0);
  });
});

test('saved words in forced colours are marked as the computer marks', async () => {
  const reader = surfaces.find(({ name }) => name === 'reader, passages');
  const page = await reader?.open(at);
  if (!page) throw new Error('The reader did not open.');
  await emulate(page, { 'forced-colors': 'active' });
  const grounds = await until(
    () =>
      page.evaluate(() => {
        const root = rootsOf('leanread-reader');
        const text = root?.querySelector('.body p');
        if (!text) return null;
        const mark = document.createElement('i');
        mark.style.backgroundColor = 'Mark';
        text.append(mark);
        const wanted = getComputedStyle(mark).backgroundColor;
        mark.remove();
        return [
          getComputedStyle(text, '::highlight(leanread-reader-yellow)').backgroundColor,
          wanted,
        ];
      }),
    'nothing is marked',
  );
  expect(grounds[0]).toBe(grounds[1]);
  await page.close();
});

/** The colour that words have there, unless they have another one for a reason. */
function inkOf(page: Page, place: Place): Promise<string> {
  return page.evaluate(({ over, part }) => {
    const root = over ? rootsOf(over) : document;
    const within = part
      ? root?.querySelector(part)
      : root?.querySelector('body, dialog, .over > *, .panel, .dock');
    const words = document.createElement('i');
    words.style.color = 'var(--ink, red)';
    within?.append(words);
    const { color } = getComputedStyle(words);
    words.remove();
    return color;
  }, place);
}

/** Runs in the page: our words as in a language that is written to the left, and back. */
function mirror(over: string | null) {
  const root = over ? rootsOf(over) : null;
  const all = over ? root?.querySelector('div') : document.documentElement;
  if (all) all.dir = all.dir === 'rtl' ? 'ltr' : 'rtl';
}
