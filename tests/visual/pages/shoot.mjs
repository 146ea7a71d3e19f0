// Takes pictures of the screens: start `npx vite --config tests/visual/pages/vite.config.ts --port 5391`,
// then `node tests/visual/pages/shoot.mjs FOLDER [name]`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';

const [folder = '.tour/pages', only = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

/** name, query, widths, height, and what is done before the picture. */
const shots = [
  ['popup-ready', 'scene=ready', [320, 360, 800], 560],
  ['popup-low', 'scene=ready', [360], 400],
  ['popup-ready-open', 'scene=ready', [360], 560, (page) => openAll(page)],
  ['popup-phone', 'scene=ready', [360, 800], 740],
  ['popup-early', 'scene=early', [360], 560],
  ['popup-asking', 'scene=asking', [360], 560],
  ['popup-unlisted', 'scene=unlisted', [320, 360], 560],
  ['popup-once', 'scene=once', [360], 560],
  ['popup-added', 'scene=added', [360], 560],
  ['popup-paused', 'scene=paused', [360], 560],
  ['popup-off', 'scene=off', [360], 560],
  ['popup-noarticle', 'scene=noarticle', [360], 560],
  ['popup-browser', 'scene=browser', [360], 560],
  ['popup-loading', 'scene=loading', [360], 560],
  ['popup-calories', 'scene=ready&tab=calories', [320, 360], 560],
  ['popup-news', 'scene=news', [320, 360], 560],
  ['options', 'screen=options', [320, 640, 1280], 900],
  ['options-empty', 'screen=options&scene=empty', [1280], 900],
  [
    'options-found',
    'screen=options',
    [320, 1280],
    900,
    (page) => page.fill('[type=search]', 'site'),
  ],
  ['options-none', 'screen=options', [320], 900, (page) => page.fill('[type=search]', 'xyzzy')],
  ['options-rtl', 'screen=options&dir=rtl', [320, 1280], 900],
  ['options-ask', 'screen=options', [320, 640], 900, (page) => page.click('.delete-all > .button')],
  ['welcome', 'screen=welcome', [320, 640, 1280], 900],
  ['welcome-clean', 'screen=welcome', [320, 640, 1280], 900, (page) => cleanSample(page)],
];

const cleanSample = async (page) => {
  await page.click('.live-sample .button');
  await page.waitForSelector('.live-sample[data-done="true"]');
};

const openAll = (page) => page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));

const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox'],
});
for (const theme of ['light', 'dark']) {
  for (const [name, query, widths, height, before] of shots) {
    if (!name.startsWith(only)) continue;
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
      await page.goto(`http://127.0.0.1:5391/?${query}`);
      await page.waitForSelector('main');
      await before?.(page);
      await page.waitForTimeout(before ? 600 : 100);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) console.log(`${name} is ${wide} px wide on ${width}`);
      await page.screenshot({
        path: join(folder, `${name}-${width}-${theme}.png`),
        fullPage: true,
      });
      await page.close();
    }
  }
}
await browser.close();
