import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { lookAtReader, paintedTexts } from './in-reader';
import { pressIn } from './in-root';
import { openReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

const topics = ['rivers', 'meadows', 'dunes', 'woods'];
const lead = 'Walking is the same everywhere, and yet every path asks something else of the feet.';
const sentences = (topic: string) =>
  Array.from(
    { length: 9 },
    (_, i) =>
      `<p>Note ${i + 1} on ${topic}: people who walked along ${topic} for ten weeks slept a little longer, and said so in their diaries.</p>`,
  ).join('');
const pager = (at: number, count: number) =>
  Array.from({ length: count }, (_, i) => i + 1)
    .map((n) => (n === at ? `<b>${n}</b>` : `<a href="/walk/${n === 1 ? '' : `${n}/`}">${n}</a>`))
    .join(' ');
const pageOf = (at: number, count = topics.length) => `<!doctype html><html lang="en">
  <title>Four walks</title><link rel="stylesheet" href="/late.css">
  <article><h1>Four walks</h1><p>${lead}</p><h2>Along ${topics[at - 1]}</h2>
  ${sentences(topics[at - 1] ?? '')}<nav class="pager">${pager(at, count)}</nav></article>
  <img src="/counter-${at}.png" width="1" height="1">
  <script>fetch('/script-of-${at}')</script></html>`;

const documents = {
  '/walk/': pageOf(1),
  '/walk/2/': pageOf(2),
  '/walk/3/': pageOf(3),
  '/walk/4/': pageOf(4),
  '/shut/': pageOf(1).replaceAll('/walk/', '/shut/'),
  '/shut/2/': pageOf(2).replaceAll('/walk/', '/shut/'),
  '/shut/3/': pageOf(3).replaceAll('/walk/', '/shut/'),
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, documents, { '/shut/3/': { 'x-frame-options': 'DENY' } });

  const open = async (path: string) => {
    const tab = await at.driven.openTab(at.pages.origin + path);
    await openReader(tab, at.own);
    return tab;
  };
  const textIn = (tab: Page, selector: string) =>
    tab.evaluate(
      (wanted) =>
        rootsOf('leanread-reader')?.querySelector<HTMLElement>(wanted)?.innerText.trim() ?? '',
      selector,
    );
  const press = (tab: Page, words: string) =>
    pressIn(tab, 'leanread-reader', new RegExp(`^${words}$`));
  const chapters = async (tab: Page) =>
    (await textIn(tab, '.body')).match(/Along \w+/g)?.map((line) => line.slice(6));

  test('all pages are joined on request, in order, with what repeats there once', async () => {
    const tab = await open('/walk/2/');
    await until(async () => /Page 2 of 4/.test(await textIn(tab, '.pages')), 'no pages offered');
    expect(await chapters(tab)).toEqual(['meadows']);
    const asked = at.pages.requests.filter((path) => /^\/walk\/(?!2)/.test(path));
    expect(asked).toEqual([]);
    const before = await tab.evaluate(() => history.length);

    await press(tab, 'Join all pages');
    await until(
      async () => /All 4 pages/.test(await textIn(tab, '.pages')),
      'they were not joined',
      30_000,
    );
    expect(await chapters(tab)).toEqual(topics);
    const { text } = (await lookAtReader(tab)) ?? { text: '' };
    expect(text.split(lead)).toHaveLength(2);
    expect(text).not.toMatch(/Four walks/);
    // The pages came without their scripts, and nothing but them was fetched for them.
    expect(at.pages.requests.filter((path) => path.startsWith('/script-of-'))).toEqual([
      '/script-of-2',
    ]);
    expect(await tab.evaluate(() => history.length)).toBe(before);

    await press(tab, 'Back to this page alone');
    await until(async () => (await chapters(tab))?.length === 1, 'it did not come apart');
    await tab.keyboard.press('Escape');
    await until(async () => (await lookAtReader(tab)) === null, 'the reader did not close');
    expect(await tab.$$('iframe')).toEqual([]);
    await tab.close();
  });

  test('what is marked on a joined page is kept for that page', async () => {
    const tab = await open('/walk/');
    await press(tab, 'Join all pages');
    await until(async () => (await chapters(tab))?.length === 4, 'they were not joined', 30_000);
    await tab.evaluate(() => {
      const root = rootsOf('leanread-reader');
      const line = [...(root?.querySelectorAll<HTMLElement>('.body p') ?? [])].find((each) =>
        each.innerText.startsWith('Note 4 on dunes'),
      );
      line?.scrollIntoView({ block: 'center' });
      const words = line?.firstChild;
      if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 15);
    });
    await tab.keyboard.press('h');
    await until(async () => (await paintedTexts(tab, 'reader')).length > 0, 'nothing was saved');
    expect(await paintedTexts(tab, 'reader')).toEqual(['Note 4 on dunes']);
    const third = await at.driven.openTab(`${at.pages.origin}/walk/3/`);
    await until(async () => (await paintedTexts(third)).length > 0, 'it is not on its page');
    expect(await paintedTexts(third)).toEqual(['Note 4 on dunes']);
    for (const page of [third, tab]) await page.close();
  });

  test('a page that cannot be had is named, and the others are there', async () => {
    const tab = await open('/shut/');
    await press(tab, 'Join all pages');
    await until(
      async () => /pages are here/.test(await textIn(tab, '.pages')),
      'nothing came',
      40_000,
    );
    expect(await chapters(tab)).toEqual(['rivers', 'meadows']);
    const said = await textIn(tab, '.pages');
    expect(said).toMatch(/2 of 4 pages are here/);
    expect(said).toMatch(/Page 3 is missing\. [A-Z].*Open page 3/s);
    // The fourth does not exist: an answer of 404 is no page.
    expect(said).toMatch(/Page 4 is missing\. It did not come/);
    await tab.close();
  });
});
