import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { driveBrowser, type BrowserName, type Driven } from '@/tests/e2e/drive-browser';
import { askForCalories, chooseTab, readKcal, readPageTab } from '@/tests/e2e/in-popup';
import { lookAtReader, paintedTexts, selectInReader, watchOpening } from '@/tests/e2e/in-reader';
import { servePages, type Pages } from '@/tests/e2e/serve-pages';
import { until } from '@/tests/e2e/until';

type Tour = {
  name: BrowserName;
  executablePath: string;
  isHeadless: boolean;
  /** The page to open; the bundled sample where both are null. */
  page: { url: string | null; file: string | null };
  /** The folder the screenshots go into; emptied first. */
  screenshots: string;
};

/** Everything the steps share: one browser, one page in it, and whether that page is the sample. */
type Trip = { driven: Driven; page: Page; isSample: boolean };
type Step = { title: string; take: (trip: Trip) => Promise<{ saw: string; shown: Page }> };

/** Opens the browser for a person to play, or takes the tour by itself; answers the exit code. */
export async function tour({ name, executablePath, isHeadless, page, screenshots }: Tour) {
  const pages = page.url === null ? await serve(page.file) : null;
  const address = page.url ?? `${pages?.origin}/${pageName(page.file)}`;
  const driven = await driveBrowser(name, { executablePath, isHeadless });
  try {
    if (!isHeadless) return await play(driven, address);
    await rm(screenshots, { recursive: true, force: true });
    await mkdir(screenshots, { recursive: true });
    return await takeSteps(driven, address, page.url === null && page.file === null, screenshots);
  } finally {
    await driven.close().catch(() => undefined);
    await pages?.close();
  }
}

const serve = (file: string | null): Promise<Pages> =>
  servePages(file === null ? 'sample' : dirname(file));
const pageName = (file: string | null) =>
  file === null ? 'article.html' : encodeURIComponent(basename(file));

async function play(driven: Driven, address: string): Promise<number> {
  await driven.openTab(address);
  console.log(`Open at ${address}. The page is already cleaned: press the LeanRead button for the rest.
Close the browser when you are done.`);
  await new Promise<void>((resolve) => driven.browser.once('disconnected', resolve));
  return 0;
}

async function takeSteps(driven: Driven, address: string, isSample: boolean, folder: string) {
  const opened = await driven.openTab(address).catch((error: unknown) => {
    throw new Error(`${address} could not be opened: ${wordsOf(error)}`);
  });
  const trip: Trip = { driven, page: opened, isSample };
  let failed = 0;
  for (const [index, { title, take }] of steps.entries()) {
    const number = index + 1;
    try {
      const { saw, shown } = await take(trip);
      await shown.bringToFront();
      const picture = join(folder, `${number}-${title.toLowerCase().replace(/\W+/g, '-')}.png`);
      await shown.screenshot({ path: picture });
      console.log(`${number}. ${title}: ${saw}`);
    } catch (error) {
      failed += 1;
      console.log(`${number}. ${title}: FAILED. ${wordsOf(error)}`);
    }
  }
  console.log(`Screenshots are in ${folder}`);
  if (failed > 0) console.log(`${failed} of ${steps.length} steps failed.`);
  return failed === 0 ? 0 : 1;
}

const woman = {
  sex: 'female',
  age: '40',
  feet: '5',
  inches: '5',
  pounds: '150',
  goal: -1,
} as const;
const inWords = 'a woman of 40, 5 ft 5 in, 150 lb, who wants to lose a pound a week,';

const steps: Step[] = [
  {
    title: 'Cleaned the page',
    async take({ driven, page, isSample }) {
      const popup = await driven.openPopup(page);
      const { text, hidden } = await readPageTab(popup);
      if (isSample && hidden < 8) throw new Error(`only ${hidden} things are hidden: ${text}`);
      const reasons = await popup.$$eval('.hidden-list summary span:first-child', (spans) =>
        spans.map((span) => span.innerText.toLowerCase()),
      );
      await popup.close();
      return {
        saw: `${hidden} things hidden (${reasons.join(', ') || 'none needed it'})`,
        shown: page,
      };
    },
  },
  {
    title: 'Opened the reader',
    async take(trip) {
      const { driven, page, isSample } = trip;
      const popup = await driven.openPopup(page);
      await readPageTab(popup);
      const openedAt = await watchOpening(page);
      const pressedAt = await popup.evaluate(() => {
        const now = Date.now();
        document.querySelector<HTMLElement>('.reading .button')?.click();
        return now;
      });
      // As when a popup closes; a tab in the background is drawn when the browser finds the time.
      await page.bringToFront();
      const view = await until(() => lookAtReader(page), 'the reader did not open');
      const tookMs = (await openedAt()) - pressedAt;
      await popup.close();
      if (view.notice !== null && !isSample)
        return { saw: `it said “${view.notice}”`, shown: page };
      if (view.words < 100) throw new Error(`it shows only ${view.words} words`);
      return {
        saw: `“${view.title}”, ${view.words} words, ${view.references} references${view.author === null ? '' : ', the author’s box'}, ${tookMs} ms after the press`,
        shown: page,
      };
    },
  },
  {
    title: 'Showed who is cited',
    async take({ page, isSample }) {
      const view = await lookAtReader(page);
      if (!view) throw new Error('the reader is not open');
      if (isSample && view.named.length < 3)
        throw new Error(`only ${view.named.length} are named: ${view.named.join(', ')}`);
      const names = view.named.length === 0 ? 'nobody is named' : view.named.join(', ');
      return { saw: `${names} (${view.strip.replace(/\s+/g, ' ')})`, shown: page };
    },
  },
  {
    title: 'Answered a calorie question',
    async take({ driven, page }) {
      const popup = await driven.openPopup(page);
      await chooseTab(popup, 'calories');
      await askForCalories(popup, woman);
      return { saw: `${inWords} needs ${await readKcal(popup, 'calories')}`, shown: popup };
    },
  },
  {
    title: 'Looked up a food',
    async take({ driven, page }) {
      const popup = await driven.openPopup(page);
      await chooseTab(popup, 'foods');
      await popup.waitForSelector('#panel-foods input');
      await popup.type('#panel-foods input', 'bananna');
      await popup.waitForSelector('#panel-foods [role="option"]');
      const first = await popup.$eval('#panel-foods [role="option"]', (option) =>
        (option as HTMLElement).innerText.split('\n')[0]?.trim(),
      );
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('Enter');
      return { saw: `“bananna” is ${first}: ${await readKcal(popup, 'foods')}`, shown: popup };
    },
  },
  {
    title: 'Saved a highlight',
    async take({ page }) {
      await page.bringToFront();
      const words = await selectInReader(page);
      await page.keyboard.press('h');
      const [painted] = await until(
        async () => some(await paintedTexts(page)),
        'nothing was painted',
      );
      if (painted?.trim() !== words) throw new Error(`“${painted}” was painted, not “${words}”`);
      return { saw: `“${words}”`, shown: page };
    },
  },
  {
    title: 'Found it again after a reload',
    async take({ driven, page }) {
      await page.reload({ waitUntil: 'domcontentloaded' });
      const [painted] = await until(
        async () => some(await paintedTexts(page)),
        'it is not there after the reload',
      );
      await page.evaluate(() => {
        const [highlight] = CSS.highlights.get('leanread-yellow') ?? [];
        (highlight as Range).startContainer.parentElement?.scrollIntoView({ block: 'center' });
      });
      const library = await driven.openOwn('/library.html');
      await library.waitForSelector('blockquote');
      const listed = await library.$$eval('blockquote', (quotes) => quotes.length);
      await library.close();
      return { saw: `“${painted}” on the page, ${listed} in the library`, shown: page };
    },
  },
];

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const some = <T>(found: T[]): T[] | null => (found.length > 0 ? found : null);
