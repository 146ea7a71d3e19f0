import type { KeyInput, Page } from 'puppeteer-core';
import { pressIn } from '@/tests/e2e/in-root';
import { openReader } from '@/tests/e2e/open-reader';
import { until } from '@/tests/e2e/until';
import { comeTo, untilThere } from './come-to';
import type { Surface } from './surface';

const over = 'leanread-reader';

type InReader = Pick<Surface, 'part' | 'widthPx'> & {
  path?: string;
  /** Pressed one after the other once the reader is open. */
  keys?: readonly KeyInput[];
  /** Done after the keys. */
  act?: (tab: Page) => Promise<unknown>;
  /** There once all that is done. */
  shows?: string;
  /** Done to what is there. */
  then?: (tab: Page) => Promise<unknown>;
};

const inReader = (name: string, { path = '/article.html', ...way }: InReader): Surface => ({
  name: name ? `reader, ${name}` : 'reader',
  over,
  hasThemes: true,
  ...(way.part && { part: way.part }),
  ...(way.widthPx && { widthPx: way.widthPx }),
  async open(at) {
    const tab = await comeTo(at, path);
    await openReader(tab, at.own);
    for (const key of way.keys ?? []) await tab.keyboard.press(key);
    await way.act?.(tab);
    if (way.shows) await untilThere(tab, over, way.shows);
    await way.then?.(tab);
    return tab;
  },
});

/** A panel that one key opens. */
const panel = (name: string, key: KeyInput, shows: string, then?: InReader['then']): Surface =>
  inReader(name, { part: '.tool-panel', keys: [key], shows, ...(then && { then }) });

/** Presses what a selector finds in the reader, or sets the focus on it. */
const on = (doing: 'click' | 'focus', selector: string) => (tab: Page) =>
  tab.evaluate(
    (host, wanted, what) => rootsOf(host)?.querySelector<HTMLElement>(wanted)?.[what](),
    over,
    selector,
    doing,
  );

/** On a wider window it stands beside the article. */
const narrowPx = 640;

export const readerSurfaces: readonly Surface[] = [
  inReader('', { shows: '.card' }),
  panel('look', 'a', '.look-panel', (tab) =>
    tab.evaluate(() => {
      const root = rootsOf('leanread-reader');
      root?.querySelector('.further')?.setAttribute('open', '');
    }),
  ),
  panel('sources', 'c', '.sources .passage'),
  panel('keys', '?', '.tool-panel kbd'),
  inReader('outline', {
    part: '.tool-panel',
    widthPx: narrowPx,
    async act(tab) {
      await tab.setViewport({ width: narrowPx, height: 600 });
      const stands = () =>
        tab.evaluate(() => !!rootsOf('leanread-reader')?.querySelector('.standing'));
      await until(async () => !(await stands()), 'the outline still stands beside the article');
      await tab.keyboard.press('o');
    },
    shows: '.tool-panel',
  }),
  inReader('to take away', {
    part: '.tool-panel',
    act: on('click', '[data-tool=take]'),
    shows: '.tool-panel',
  }),
  inReader('left out', {
    part: '.foot',
    path: '/walk.html',
    act: on('click', '.foot .quiet summary'),
    shows: '.left-out li',
  }),
  inReader('listening', {
    part: '.player',
    keys: ['s'],
    shows: '.player [data-tool=play]',
    // The article follows the voice; here it stands still.
    then: (tab) => tab.keyboard.press('s'),
  }),
  inReader('a note', {
    part: '.note-box',
    path: '/walk.html',
    async act(tab) {
      await on('focus', '.body p a')(tab);
      await tab.keyboard.press('Tab');
    },
    shows: '.note-box',
    then: (tab) => tab.keyboard.press('Enter'),
  }),
  inReader('a picture', {
    part: '.lightbox',
    path: '/walk.html',
    async act(tab) {
      await on('focus', '.body img')(tab);
      await tab.keyboard.press('Enter');
    },
    shows: '.lightbox',
  }),
  inReader('in Arabic', { path: '/arabic.html' }),
];

/** What is shown of passages that were saved before. */
export const readerPassages: readonly Surface[] = [
  panel('passages', 'v', '.passages .quote', async (tab) => {
    await pressIn(tab, over, /^Edit/, '.passages');
    await untilThere(tab, over, '.passages .editor');
  }),
  inReader('the bar', {
    part: '.highlight-menu',
    act: (tab) =>
      tab.evaluate(() => {
        const root = rootsOf('leanread-reader');
        const words = root?.querySelector('.body p')?.firstChild;
        if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 12);
      }),
    shows: '.highlight-menu',
  }),
];
