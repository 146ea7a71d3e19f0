// The reader in every theme at 320 and 1440 px, on our own invented article.
//
//   node tests/visual/reader/shoot.mjs           compares with baseline/ and names what differs
//   node tests/visual/reader/shoot.mjs --keep    takes the pictures anew; look at each before you commit
//
// What differs is written to .tour/reader/. No test runs this: letters are drawn a little differently on
// every computer, so a picture is only ever compared by whoever took the last one.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from '../../../scripts/find-browser.mjs';

const keep = process.argv.includes('--keep');
const baseline = new URL('baseline/', import.meta.url);
const aside = new URL('../../../.tour/reader/', import.meta.url);
for (const folder of [baseline, aside]) mkdirSync(folder, { recursive: true });

const own = JSON.stringify({ theme: 'own', own: { ink: '#f2e9ff', paper: '#2a1f3d' } });
/** name, what is asked of the page, and the computer's own scheme. */
const themes = [
  ['light', 'theme=light', 'dark'],
  ['sepia', 'theme=sepia', 'dark'],
  ['dark', 'theme=dark', 'light'],
  ['black', 'theme=black', 'light'],
  ['contrast-light', 'theme=contrast', 'light'],
  ['contrast-dark', 'theme=contrast', 'dark'],
  ['own', `look=${encodeURIComponent(own)}`, 'light'],
];
/** A phone with the whole of its length, a desk with cards beside the text. */
const windows = [
  { width: 320, height: 1000, top: 620 },
  { width: 1440, height: 800, top: 330 },
];

const server = await createServer({
  configFile: new URL('vite.config.ts', import.meta.url).pathname,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const origin = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox'],
});
const judge = await browser.newPage();
let differing = 0;

for (const [name, query, colorScheme] of themes) {
  for (const { width, height, top } of windows) {
    const file = `${name}-${width}.png`;
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${origin}?${query}&case=marks`);
    await page.waitForFunction(() => window.testRoot?.querySelector('.reader .card'));
    await page.evaluate((y) => window.testRoot.querySelector('.reader').scrollTo(0, y), top);
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
    await page.waitForTimeout(150);
    const picture = await page.screenshot({ caret: 'hide', animations: 'disabled' });
    await page.close();
    if (keep) writeFileSync(new URL(file, baseline), picture);
    else {
      const share = await difference(readFileSync(new URL(file, baseline)), picture);
      if (share > 0.001) {
        differing += 1;
        writeFileSync(new URL(file, aside), picture);
        console.log(`${file}: ${(share * 100).toFixed(1)} % of the points differ`);
      }
    }
  }
}
await browser.close();
await server.close();
if (!keep) console.log(differing === 0 ? 'All as they were.' : `${differing} differ.`);
process.exitCode = differing === 0 ? 0 : 1;

/** The share of points that differ by more than a shade; 1 if even the sizes do. */
function difference(one, other) {
  const address = (png) => `data:image/png;base64,${png.toString('base64')}`;
  return judge.evaluate(
    async ([first, second]) => {
      const points = async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const { width, height } = image;
        const canvas = new OffscreenCanvas(width, height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, width, height);
      };
      const [a, b] = [await points(first), await points(second)];
      if (a.width !== b.width || a.height !== b.height) return 1;
      let count = 0;
      for (let i = 0; i < a.data.length; i += 4)
        if ([0, 1, 2].some((c) => Math.abs(a.data[i + c] - b.data[i + c]) > 24)) count += 1;
      return count / (a.width * a.height);
    },
    [address(one), address(other)],
  );
}
