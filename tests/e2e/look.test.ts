import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { driveBrowser } from './drive-browser';
import { lookAtReader } from './in-reader';
import { forgetOptions, store, stored } from './in-storage';
import { openReader } from './open-reader';
import { servePages } from './serve-pages';
import { until } from './until';
import { visitPages } from './visit-pages';

const source = await readFile('sample/article.html', 'utf8');
/** The strictest rules a page can set for fonts and styles. */
const strict = source.replace(
  '<head>',
  `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src *; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`,
);
/** Notes, before every frame, the ground on which the reader stands as soon as it stands. */
const recording = source.replace(
  '<head>',
  `<head><script>
    window.grounds = [];
    (function frame() {
      const reader = rootsOf('leanread-reader')?.querySelector('.reader');
      if (reader) {
        const { backgroundColor, color } = getComputedStyle(reader);
        const text = getComputedStyle(rootsOf('leanread-reader').querySelector('.body')).fontFamily;
        const there = [...document.fonts].some(({ family, status }) => family.includes('Lexend') && status === 'loaded');
        window.grounds.push([backgroundColor, color, text.includes('Lexend') && there]);
      }
      requestAnimationFrame(frame);
    })();
  </script>`,
);

/** What is asked of the open reader, in its page. */
const inReader = <T>(page: Page, ask: (reader: HTMLElement) => T): Promise<T> =>
  page.evaluate(
    `(${ask.toString()})(rootsOf('leanread-reader').querySelector('.reader'))`,
  ) as Promise<T>;

const choose = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const root = rootsOf('leanread-reader');
    const control = root?.querySelector<HTMLElement>(`.look-panel ${wanted}`);
    if (!control) throw new Error(`The panel has no ${wanted}.`);
    control.click();
  }, selector);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, {
    '/article.html': source,
    '/strict.html': strict,
    '/recording.html': recording,
  });
  afterEach(async () => {
    await forgetOptions(at.own);
    for (const page of await at.driven.browser.pages())
      if (page.url().startsWith('http')) await page.close();
  });

  const open = async (address: string) => {
    const tab = await at.driven.openTab(address);
    await openReader(tab, at.own);
    return tab;
  };
  const close = async (tab: Page) => {
    await tab.keyboard.press('Escape');
    await until(async () => (await lookAtReader(tab)) === null, 'the reader did not close');
  };

  test('the very first frame has the chosen colours and the chosen font', async () => {
    await store(at.own, { 'o:look': { v: 1, d: { theme: 'sepia', font: 'lexend' } } });
    const tab = await open(`${at.pages.origin}/recording.html`);
    await until(() => inReader(tab, (reader) => reader.dataset['theme'] === 'sepia'), 'no sepia');
    const grounds = await tab.evaluate(() => (window as unknown as { grounds: unknown[] }).grounds);
    expect(grounds.length).toBeGreaterThan(0);
    expect([...new Set(grounds.map((each) => JSON.stringify(each)))]).toEqual([
      JSON.stringify(['rgb(245, 235, 215)', 'rgb(61, 49, 35)', true]),
    ]);
  });

  test('the theme that was among the settings before is still the theme', async () => {
    await store(at.own, { 'o:settings': { v: 1, d: { theme: 'dark' } } });
    const tab = await open(`${at.pages.origin}/article.html`);
    expect(await inReader(tab, (reader) => getComputedStyle(reader).backgroundColor)).toBe(
      'rgb(23, 26, 25)',
    );
  });

  test.each(['atkinson', 'lexend', 'opendyslexic'])(
    '%s comes into a page that forbids fonts, changes the letters, and goes with the reader',
    async (font) => {
      const tab = await open(`${at.pages.origin}/strict.html`);
      /** Whether letters come out unlike those of the font that follows in the body's list. */
      const isDrawn = () =>
        inReader(tab, () => {
          const body = rootsOf('leanread-reader')?.querySelector('.body');
          if (!body) throw new Error('The reader has no body.');
          const [family = '', ...others] = getComputedStyle(body).fontFamily.split(',');
          const width = (list: string) => {
            const words = document.createElement('span');
            words.textContent = 'Illegible: Il1 rn m, aaa ggg';
            words.style.cssText = 'position:absolute;white-space:nowrap';
            words.style.fontFamily = list;
            body.append(words);
            const { width } = words.getBoundingClientRect();
            words.remove();
            return width;
          };
          const fallback = others.join(',');
          return family.includes('LeanRead') && width(`${family},${fallback}`) !== width(fallback);
        });
      const fontsBefore = await tab.evaluate(() => document.fonts.size);
      expect(await isDrawn()).toBe(false);
      await tab.keyboard.press('a');
      await choose(tab, `input[value=${font}]`);
      await until(isDrawn, 'the letters stayed the same');
      expect(await tab.evaluate(() => document.fonts.size)).toBeGreaterThan(fontsBefore);
      expect(
        await inReader(tab, () => rootsOf('leanread-reader')?.querySelector('.look .note')),
      ).toBeNull();
      await tab.keyboard.press('Escape');
      await close(tab);
      expect(await tab.evaluate(() => document.fonts.size)).toBe(fontsBefore);
    },
  );

  test('a look of one site stays with that site, and “everywhere” counts for the others', async () => {
    const other = at.pages.origin.replace('127.0.0.1', 'localhost');
    const tab = await open(`${at.pages.origin}/article.html`);
    await tab.keyboard.press('a');
    await choose(tab, '.reach label:last-child input');
    await choose(tab, 'input[value=black]');
    await until(
      async () => JSON.stringify(await stored(at.own, 'o:site-looks'))?.includes('"black"'),
      'the look of the site was not stored',
    );
    await tab.close();
    const elsewhere = await open(`${other}/article.html`);
    expect(await inReader(elsewhere, (reader) => reader.dataset['theme'])).toBe('system');
    const again = await open(`${at.pages.origin}/article.html`);
    expect(await inReader(again, (reader) => reader.dataset['theme'])).toBe('black');
    await again.keyboard.press('a');
    await choose(again, '.reach .button');
    await until(
      () => inReader(again, (reader) => reader.dataset['theme'] === 'system'),
      'the site kept its look',
    );
  });

  test('what is read stays where it is when the text grows', async () => {
    const tab = await open(`${at.pages.origin}/article.html`);
    await inReader(tab, (reader) => {
      reader.style.scrollBehavior = 'auto';
      const blocks = [
        ...(rootsOf('leanread-reader')?.querySelectorAll<HTMLElement>('.body p') ?? []),
      ];
      const block = blocks[Math.floor(blocks.length / 2)];
      block?.setAttribute('data-read', '');
      // Just under the bar: the first that begins in view is the one that stays.
      reader.scrollTop += (block?.getBoundingClientRect().top ?? 0) - 64;
    });
    const top = () =>
      inReader(
        tab,
        () =>
          rootsOf('leanread-reader')?.querySelector('[data-read]')?.getBoundingClientRect().top ??
          NaN,
      );
    const before = await top();
    await tab.keyboard.press('a');
    expect(await top()).toBe(before);
    for (let i = 0; i < 5; i += 1) await choose(tab, '.stepper button:last-child');
    await until(
      () => inReader(tab, (reader) => reader.style.getPropertyValue('--scale') === '1.5'),
      'the text did not grow',
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(Math.abs((await top()) - before)).toBeLessThan(4);
  });

  test('the panel takes no more than a phone is wide, its targets are large enough, and Escape goes back to the button it came from', async () => {
    const tab = await open(`${at.pages.origin}/article.html`);
    await tab.setViewport({ width: 320, height: 640 });
    await tab.keyboard.press('a');
    await until(
      () => inReader(tab, () => rootsOf('leanread-reader')?.querySelector('.look-panel') !== null),
      'no panel',
    );
    await inReader(tab, () =>
      rootsOf('leanread-reader')?.querySelector('.further')?.setAttribute('open', ''),
    );
    const seen = await inReader(tab, (reader) => {
      const boxes = [
        ...(rootsOf('leanread-reader')?.querySelectorAll<HTMLElement>(
          '.tool-panel button, .tool-panel input, .tool-panel summary',
        ) ?? []),
      ];
      return {
        // A browser with scroll bars has less than the window.
        sideways: reader.scrollWidth - reader.clientWidth,
        panel:
          (rootsOf('leanread-reader')?.querySelector('.tool-panel')?.scrollWidth ?? 999) <= 320,
        small: boxes
          .map((box) => box.getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24).length,
        count: boxes.length,
      };
    });
    expect(seen).toMatchObject({ sideways: 0, panel: true, small: 0 });
    expect(seen.count).toBeGreaterThan(20);
    await tab.keyboard.press('Escape');
    const focused = await tab.evaluate(() =>
      rootsOf('leanread-reader')?.activeElement?.getAttribute('data-tool'),
    );
    // There is no room for its own button on a phone: the one that opens the list stands for it.
    expect(focused).toBe('more');
    expect(await lookAtReader(tab)).not.toBeNull();
  });
});

test('printed, every theme is black on white', async () => {
  const pages = await servePages({ '/article.html': source });
  const driven = await driveBrowser('chromium');
  try {
    const own = await driven.openOwn('/options.html');
    for (const theme of ['dark', 'sepia', 'black', 'contrast', 'own']) {
      await store(own, {
        'o:look': { v: 1, d: { theme, own: { ink: '#eeeeee', paper: '#400040' } } },
      });
      const tab = await driven.openTab(`${pages.origin}/article.html`);
      await openReader(tab, own);
      await tab.emulateMediaType('print');
      const seen = await inReader(tab, (reader) => {
        const style = (selector: string) => {
          const element = rootsOf('leanread-reader')?.querySelector(selector);
          if (!element) throw new Error(`nothing is ${selector}`);
          return getComputedStyle(element);
        };
        return [
          getComputedStyle(reader).backgroundColor,
          style('.body p').color,
          style('h1').color,
          style('.card').backgroundColor,
          style('.toolbar').display,
        ];
      });
      expect([theme, ...seen]).toEqual([
        theme,
        'rgb(255, 255, 255)',
        'rgb(0, 0, 0)',
        'rgb(0, 0, 0)',
        'rgb(255, 255, 255)',
        'none',
      ]);
      // Over as many sheets as it takes: what stands fixed over a page would be cut off after one.
      const sheets = Buffer.from(await tab.pdf())
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g);
      expect(sheets?.length).toBeGreaterThan(1);
      await tab.close();
    }
  } finally {
    await driven.close();
    await pages.close();
  }
});
