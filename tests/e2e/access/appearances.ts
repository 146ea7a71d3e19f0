import type { Page } from 'puppeteer-core';
import type { LookTheme } from '@/core/look/look';
import { store } from '@/tests/e2e/in-storage';
import type { Surface } from './surface';
import { until } from '@/tests/e2e/until';
import type { Visit } from '@/tests/e2e/visit-pages';

/** A theme, and the scheme of the computer it is looked at on. */
export type Appearance = { theme: LookTheme; scheme: 'light' | 'dark' };

/** Themes with colours of their own are the same on both; the others are looked at on the other one. */
export const appearances: readonly Appearance[] = [
  { theme: 'system', scheme: 'light' },
  { theme: 'system', scheme: 'dark' },
  { theme: 'light', scheme: 'dark' },
  { theme: 'sepia', scheme: 'dark' },
  { theme: 'dark', scheme: 'light' },
  { theme: 'black', scheme: 'light' },
  { theme: 'contrast', scheme: 'light' },
  { theme: 'contrast', scheme: 'dark' },
];

/** What a window of 1280 × 1024 has left of its size, CSS px, at a zoom in per cent. */
export const zooms = {
  100: { width: 1280, height: 1024 },
  200: { width: 640, height: 512 },
  400: { width: 320, height: 256 },
} as const;
export type Zoom = keyof typeof zooms;

/** Whatever is opened looks so from now on, and what is open changes. */
export async function show(at: Visit, page: Page, surface: Surface, to: Appearance) {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: to.scheme },
    // Half way from one colour to the next nothing has the contrast it will have.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (!surface.hasThemes) return;
  await store(at.own, { 'o:look': { v: 1, d: { theme: to.theme } } });
  await until(
    () =>
      page.evaluate(
        (theme, over) => {
          const root = over ? rootsOf(over) : document;
          const themed = over
            ? root?.querySelector<HTMLElement>('[data-theme]')
            : document.documentElement;
          return (themed?.dataset['theme'] ?? 'system') === theme;
        },
        to.theme,
        surface.over ?? null,
      ),
    `${surface.name} did not become ${to.theme}`,
  );
}

/** What does not choose its width gets what a zoomed window has left. */
export async function zoomTo(page: Page, { widthPx }: Surface, zoom: Zoom): Promise<void> {
  const { width, height } = zooms[zoom];
  const isOwnSize = zoom === 100 && widthPx !== undefined;
  await page.setViewport({
    width: Math.min(width, widthPx ?? width),
    height: isOwnSize ? 600 : height,
  });
  // A bar goes with its words.
  await page.evaluate(() => {
    const selected = document.getSelection();
    if (selected?.isCollapsed === false)
      selected.anchorNode?.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}
