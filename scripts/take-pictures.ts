import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { driveBrowser, type Driven } from '@/tests/e2e/drive-browser';
import { openLibrary } from '@/tests/e2e/in-library';
import { askForCalories, chooseTab, readKcal, readPageTab } from '@/tests/e2e/in-popup';
import { paintedTexts } from '@/tests/e2e/in-reader';
import { leaveReader, openReader } from '@/tests/e2e/open-reader';
import { servePages } from '@/tests/e2e/serve-pages';
import { until } from '@/tests/e2e/until';

/** What both stores ask for. */
const size = { width: 1280, height: 800 };
const popupSize = { width: 360, height: 600 };

/** Drives the main job through and keeps what is seen on the way. */
export async function takePictures(executablePath: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const pages = await servePages('sample');
  const driven = await driveBrowser('chromium', { executablePath });
  const keep = async (name: string, page: Page) => {
    await settle(page);
    save(join(folder, `${name}.png`), await page.screenshot());
  };
  try {
    const own = await driven.openOwn('/options.html');
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    await tab.setViewport(size);
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

    save(join(folder, 'cleaned.png'), await withPopup(driven, tab, showHidden));

    await openReader(tab, own);
    await scrollToCards(tab);
    await keep('reader', tab);

    for (const words of ['Dr. DiPietro found', 'Dr. Reynolds reported', 'Dinner ends']) {
      await selectSentence(tab, words);
      const before = (await paintedTexts(tab, 'reader')).length;
      await tab.keyboard.press('h');
      await until(
        async () => (await paintedTexts(tab, 'reader')).length > before,
        `“${words}” was not painted`,
      );
    }
    await scrollToCards(tab);
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await keep('reader-dark', tab);
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);

    await tab.keyboard.press('c');
    await keep('sources', tab);
    await tab.keyboard.press('Escape');
    await leaveReader(tab);

    save(join(folder, 'calories.png'), await withPopup(driven, tab, askCalories));

    const library = await openLibrary(driven, 3);
    await library.setViewport(size);
    await keep('library', library);
  } finally {
    await driven.close();
    await pages.close();
  }
}

/** The first card of a person stands below the toolbar, the sentence it is for beside it. */
const scrollToCards = (tab: Page) =>
  tab.evaluate(() => {
    document.getSelection()?.removeAllRanges();
    const root = rootsOf('leanread-reader');
    const card = [...(root?.querySelectorAll('.card') ?? [])].find((each) =>
      each.textContent?.includes('DiPietro'),
    );
    if (!card) throw new Error('The reader shows no such card.');
    root?.querySelector('.reader')?.scrollBy(0, card.getBoundingClientRect().top - 240);
  });

/** Selects the sentence of the article that begins so. */
const selectSentence = (tab: Page, start: string) =>
  tab.evaluate((words) => {
    const root = rootsOf('leanread-reader');
    const paragraph = [...(root?.querySelectorAll<HTMLElement>('.body p') ?? [])].find((each) =>
      each.textContent?.includes(words),
    );
    if (!paragraph) throw new Error(`No paragraph says “${words}”.`);
    paragraph.scrollIntoView({ block: 'center' });
    const text = paragraph.textContent ?? '';
    const from = text.indexOf(words);
    const to = text.indexOf('. ', from + words.length) + 1 || text.length;
    const placeOf = (offset: number): [Node, number] => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (passed + length >= offset) return [node, offset - passed];
        passed += length;
      }
      throw new Error('The sentence ends outside its paragraph.');
    };
    document.getSelection()?.setBaseAndExtent(...placeOf(from), ...placeOf(to));
  }, start);

async function showHidden(popup: Page): Promise<void> {
  await readPageTab(popup);
  await until(
    () => popup.evaluate(() => !document.querySelector('[aria-busy=true]')),
    'the page was not read',
  );
  await popup.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLDetailsElement>('.hidden-list details');
    if (first) first.open = true;
    document.querySelector('.hidden-list')?.scrollIntoView({ block: 'start' });
  });
}

async function askCalories(popup: Page): Promise<void> {
  await chooseTab(popup, 'calories');
  await askForCalories(popup, {
    sex: 'female',
    age: '40',
    feet: '5',
    inches: '5',
    pounds: '150',
    goal: -1,
  });
  await readKcal(popup, 'calories');
}

/**
 * A driven browser cannot press the toolbar button, so the popup is a tab there. Its picture is laid over the
 * picture of the page where the browser opens it.
 */
async function withPopup(driven: Driven, tab: Page, prepare: (popup: Page) => Promise<void>) {
  await tab.bringToFront();
  await settle(tab);
  const below = await tab.screenshot({ encoding: 'base64' });
  const popup = await driven.openPopup(tab);
  await prepare(popup);
  await popup.setViewport(popupSize);
  await popup.bringToFront();
  await settle(popup);
  const above = await popup.screenshot({ encoding: 'base64' });
  await popup.close();

  const page = await driven.browser.newPage();
  await page.setViewport(size);
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: url(data:image/png;base64,${below}); }
    img { position: fixed; top: 8px; right: 24px; border-radius: 10px; box-shadow: 0 8px 40px #0006, 0 0 0 1px #0002; }
  </style><img alt="" src="data:image/png;base64,${above}">`);
  await until(() => page.$eval('img', (image) => image.complete), 'the popup has no picture');
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Pictures and fonts are there, and the caret is not. */
async function settle(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  await new Promise((resolve) => setTimeout(resolve, 600));
}

/** With ImageMagick there, in 256 colours: a fifth of the bytes, and nothing to be seen of it. */
function save(path: string, picture: Uint8Array): void {
  const whole = path.replace(/\.png$/, '.whole.png');
  writeFileSync(whole, picture);
  spawnSync('convert', [whole, '-dither', 'None', '-colors', '256', '-strip', `PNG8:${path}`]);
  const isSmaller = (statSync(path, { throwIfNoEntry: false })?.size ?? Infinity) < picture.length;
  if (isSmaller) rmSync(whole);
  else renameSync(whole, path);
  console.log(`${path}: ${Math.round(statSync(path).size / 1000)} kB`);
}
