import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { textIn, untilSaid } from './in-root';
import { paintedTexts } from './in-reader';
import { openReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

const text = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Note ${at + 1}: those who ate oats on most days wrote that they were less hungry at noon.</p>`,
).join('');
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oats</title></head>
  <body><article><h1>All about oats</h1><p>Dr. Nora Vale, a nutrition researcher at Elm University, said that oats
  keep people full for hours.</p>${text}</article></body></html>`;

/** Words in the middle of the article, and its ends. */
const middle = 'Note 3: those';
const [first, last] = ['Dr. Nora Vale', 'less hungry at noon.'];

/** The article is shown through a slot: what is selected may begin in it and end beside it. */
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  // Each on its own: on the one before a passage is saved by now.
  const paths = ['/beside', '/after', '/to-after', '/before', '/to-before'] as const;
  const at = visitPages(name, Object.fromEntries(paths.map((path) => [path, page])));

  const open = async (path: (typeof paths)[number]) => {
    const tab = await at.driven.openTab(at.pages.origin + path);
    await tab.setViewport({ width: 1440, height: 1000 });
    await tab.bringToFront();
    await openReader(tab, at.own);
    await untilSaid(tab, 'leanread-reader', '.card .name', /Nora Vale/);
    return tab;
  };
  /** Where the words of an element begin and end; with a text, of the one that has it. */
  const placeOf = (tab: Page, selector: string, words = '') =>
    tab.evaluate(
      (wanted, said) => {
        const found = [
          ...(rootsOf('leanread-reader')?.querySelectorAll<HTMLElement>(wanted) ?? []),
        ].find((each) => each.textContent?.includes(said));
        if (!found) throw new Error(`There is no ${wanted}.`);
        const range = document.createRange();
        range.selectNodeContents(found);
        const lines = [...range.getClientRects()];
        const [top, foot] = [lines[0], lines.at(-1)];
        if (!top || !foot) throw new Error(`${wanted} has no words.`);
        return {
          start: { x: top.left + 1, y: top.top + top.height / 2 },
          end: { x: foot.right - 1, y: foot.top + foot.height / 2 },
        };
      },
      selector,
      words,
    );
  type Place = { x: number; y: number };
  const drag = async (tab: Page, from: Place, to: Place) => {
    await tab.mouse.move(from.x, from.y);
    await tab.mouse.down();
    await tab.mouse.move(to.x, to.y, { steps: 8 });
    await tab.mouse.up();
  };
  /** Marks what is selected, and answers its words. */
  const marked = async (tab: Page) => {
    await untilSaid(tab, 'leanread-reader', '.highlight-menu', /Yellow/);
    await tab.keyboard.press('h');
    const [words = ''] = await until(async () => {
      const texts = await paintedTexts(tab, 'reader');
      return texts.length > 0 && texts;
    }, 'nothing was painted');
    await tab.close();
    return words.replace(/\s+/g, ' ').trim();
  };

  type Edge = 'start' | 'end';
  /** Marks from words in the middle of the article to something outside it, or back from there. */
  const markedBetween = async (
    path: Parameters<typeof open>[0],
    [words, outside, selector]: readonly [words: Edge, outside: Edge, selector: string],
    isOutward: boolean,
  ) => {
    const tab = await open(path);
    const far = (await placeOf(tab, selector))[outside];
    const near = (await placeOf(tab, '.body p', middle))[words];
    await (isOutward ? drag(tab, near, far) : drag(tab, far, near));
    return marked(tab);
  };
  const toCard = ['start', 'end', '.card .name bdi'] as const;
  const toBar = ['end', 'start', '.toolbar .product'] as const;

  test('words of a card are none of the article: they get no bar', async () => {
    const tab = await open('/beside');
    const card = await placeOf(tab, '.card .name bdi');
    await drag(tab, card.start, card.end);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await textIn(tab, 'leanread-reader', '.highlight-menu')).toBeNull();
    await tab.close();
  });

  test.each([
    ['what begins in the article and ends in a card', '/after', true],
    ['what is dragged from the card into the article', '/to-after', false],
  ] as const)('%s is marked to the end of the article', async (_what, path, isOutward) => {
    const found = await markedBetween(path, toCard, isOutward);
    expect(found.startsWith(middle)).toBe(true);
    expect(found.endsWith(last)).toBe(true);
  });

  test.each([
    ['what begins in the toolbar and ends in the article', '/before', false],
    ['what is dragged from the article up to the toolbar', '/to-before', true],
  ] as const)('%s is marked from the beginning of the article', async (_what, path, isOutward) => {
    const found = await markedBetween(path, toBar, isOutward);
    expect(found.startsWith(first)).toBe(true);
    expect(found).toContain(middle);
    expect(found).not.toContain('Note 4');
  });
});
