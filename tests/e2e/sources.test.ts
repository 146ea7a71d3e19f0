import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { readPageTab } from './in-popup';
import { forgetOptions, stored } from './in-storage';
import { pressIn } from './in-root';
import { openReader } from './open-reader';
import { saveAs, watchSaved, type SavedFile } from './saved-files';
import { until } from './until';
import { visitPages } from './visit-pages';

const sample = await readFile('sample/article.html', 'utf8');
const german = `<!doctype html><html lang="de"><head><title>Gehen nach dem Essen</title></head><body><article><h1>Gehen nach dem Essen</h1>
${'<p>Nach dem Essen zu gehen tut vielen Menschen gut, sagt die Ärztin Dr. Anna Beispiel, und das zeigt auch <a href="https://doi.org/10.1000/gehen.1">eine Studie</a> aus dem Jahr 2019. Wer nicht weit gehen kann, geht öfter und kürzer, und ruht sich dazwischen aus.</p>'.repeat(8)}
</article></body></html>`;
const cited = ['Loretta DiPietro', 'Andrew Reynolds', 'Sheri Colberg'];

/** Asks one of our shadow roots, which are open in this build only; null while it is not there. */
const inRoot = <T>(page: Page, host: string, ask: (root: ShadowRoot) => T): Promise<T | null> =>
  page.evaluate(
    `(() => { const root = rootsOf(${JSON.stringify(host)}); return root ? (${ask.toString()})(root) : null; })()`,
  ) as Promise<T | null>;
const inReader = <T>(page: Page, ask: (root: ShadowRoot) => T) =>
  inRoot(page, 'leanread-reader', ask);
const inDock = <T>(page: Page, ask: (root: ShadowRoot) => T) =>
  inRoot(page, 'leanread-sources', ask);

/** The texts under one of our names in the page's registry. */
const underlined = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
const once = (page: Page, name: string, holds: (texts: string[]) => boolean) =>
  until(async () => {
    const texts = await underlined(page, name);
    return holds(texts) && texts;
  }, `what is under ${name} never was as expected`);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, { '/article.html': sample, '/german.html': german });
  afterEach(async () => {
    await forgetOptions(at.own);
    for (const page of await at.driven.browser.pages())
      if (page.url().startsWith('http')) await page.close();
  });
  const visit = (path = '/article.html') => at.driven.openTab(at.pages.origin + path);

  const openList = async (tab: Page) => {
    await tab.keyboard.press('c');
    return until(
      () =>
        inReader(tab, (root) => {
          const names = [
            ...root.querySelectorAll<HTMLElement>('.sources [data-group=experts] .name bdi'),
          ];
          return root.querySelector('.sources') ? names.map((each) => each.innerText) : null;
        }),
      'the list did not open',
    );
  };

  test('the list has all experts, and leads to a passage that lights up', async () => {
    const tab = await visit();
    await openReader(tab, at.own);
    expect(await openList(tab)).toEqual(expect.arrayContaining(cited));
    const claim = await inReader(tab, (root) => {
      const passage = root.querySelector<HTMLElement>('.sources .passage');
      const words = passage?.querySelector<HTMLElement>('.claim')?.innerText ?? '';
      passage?.click();
      return words;
    });
    const lit = await once(tab, 'leanread-claim-lit', (texts) => texts.length > 0);
    expect(claim?.replace(/\s+/g, ' ')).toContain(lit[0]?.replace(/\s+/g, ' ').slice(0, 30));
    expect(await inReader(tab, (root) => root.querySelector('.sources'))).toBeNull();
  });

  test('keys go from card to card, and each lights its passage up', async () => {
    const tab = await visit();
    await openReader(tab, at.own);
    await once(tab, 'leanread-claim', (texts) => texts.length > 1);
    const litCard = () =>
      inReader(
        tab,
        (root) => root.querySelector<HTMLElement>('.card[data-lit=true] .words')?.dataset['key'],
      );
    await tab.keyboard.press('n');
    const first = await until(litCard, 'no card lit up');
    const words = await once(tab, 'leanread-claim-lit', (texts) => texts.length > 0);
    await tab.keyboard.press('n');
    const second = await until(async () => {
      const key = await litCard();
      return key !== first && key;
    }, 'the next card did not light up');
    await once(tab, 'leanread-claim-lit', (texts) => texts.length > 0 && texts[0] !== words[0]);
    await tab.keyboard.press('p');
    await until(async () => (await litCard()) === first, 'the first card did not light up again');
    expect(second).toBeTruthy();
  });

  test('the list is taken away in three forms, which say what the article is', async () => {
    const tab = await visit();
    await openReader(tab, at.own);
    await watchSaved(tab);
    const files: SavedFile[] = [];
    for (const kind of ['md', 'bib', 'json']) {
      await openList(tab);
      await inReader(tab, (root) => root.querySelector('.sources')?.scrollTo(0, 0));
      files.push(await saveAs(tab, kind));
    }
    expect(files.map((file) => file.name.split('.').at(-1))).toEqual(['md', 'bib', 'json']);
    if (name === 'firefox') return;
    const [markdown = '', bibtex = '', csl = ''] = files.map(({ text }) => text ?? '');
    for (const each of cited) expect(markdown).toContain(each);
    for (const text of [markdown, bibtex, csl]) expect(text).toContain('A Short Walk After Dinner');
    expect(bibtex).toContain('doi = {10.2337/dc13-0084}');
    const items = JSON.parse(csl) as { DOI?: string; author?: { family: string }[] }[];
    expect(items.find(({ DOI }) => DOI === '10.2337/dc13-0084')?.author?.[0]?.family).toBe(
      'DiPietro',
    );
  });

  test('the page itself is marked on request, moves by nothing, and is as it was afterwards', async () => {
    const tab = await visit();
    // The sample's own last addition.
    await tab.waitForSelector('.app-banner', { hidden: true });
    const popup = await at.driven.openPopup(tab);
    await readPageTab(popup);
    await popup.waitForSelector('.cited .button');
    const shape = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('article p, article h2, article li')].map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return [x, y + scrollY, width, height].map(Math.round).join(' ');
        }),
      );
    // Cleaning goes on meanwhile, and is no doing of the marks.
    const markup = () =>
      tab.evaluate(() => document.body.outerHTML.replaceAll(' data-leanread-hidden=""', ''));
    const [shapeBefore, markupBefore] = [await shape(), await markup()];
    await popup.click('.cited .button');
    const marked = await once(tab, 'leanread-page-claim', (texts) => texts.length > 2);
    expect(await shape()).toEqual(shapeBefore);
    expect(await markup()).toBe(markupBefore);
    await tab.bringToFront();
    const cardOf = () =>
      inDock(tab, (root) => root.querySelector<HTMLElement>('.dock .name bdi')?.innerText);
    await until(() => inDock(tab, (root) => root.querySelector('.dock') !== null), 'no dock');
    await inDock(tab, (root) => root.querySelector<HTMLElement>('.dock')?.focus());
    await tab.keyboard.press('n');
    await until(cardOf, 'no card was shown');
    const lit = await once(tab, 'leanread-page-claim-lit', (texts) => texts.length > 0);
    expect(marked).toContain(lit[0]);
    expect(await markup()).toBe(markupBefore);
    await tab.keyboard.press('Escape');
    await until(
      () => tab.evaluate(() => document.querySelector('leanread-sources') === null),
      'the dock did not go',
    );
    expect(await underlined(tab, 'leanread-page-claim')).toEqual([]);
    expect(await underlined(tab, 'leanread-page-claim-lit')).toEqual([]);
    expect(await markup()).toBe(markupBefore);
    await popup.close();
  });

  test('a passage that is saved keeps who is cited for it', async () => {
    const tab = await visit();
    await openReader(tab, at.own);
    await once(tab, 'leanread-claim', (texts) => texts.length > 0);
    const speaker = await inReader(
      tab,
      (root) => root.querySelector<HTMLElement>('.card .name bdi')?.innerText,
    );
    await tab.evaluate(() => {
      const [first] = [...(CSS.highlights.get('leanread-claim') ?? [])] as Range[];
      if (!first) throw new Error('No claim is marked.');
      getSelection()?.setBaseAndExtent(
        first.startContainer,
        first.startOffset,
        first.endContainer,
        first.endOffset,
      );
    });
    await tab.keyboard.press('h');
    const library = await at.driven.openOwn('/library.html');
    const said = await until(
      () => library.evaluate(() => document.querySelector<HTMLElement>('.card .cited')?.innerText),
      'the library names nobody',
    );
    expect(said).toContain(speaker);
    await library.close();
  });

  test('so does one that is saved by the bar on the page, while the page shows who is cited', async () => {
    const tab = await visit();
    const popup = await at.driven.openPopup(tab);
    await readPageTab(popup);
    await popup.click('.cited .button');
    await once(tab, 'leanread-page-claim', (texts) => texts.length > 2);
    await tab.bringToFront();
    const words = await tab.evaluate(() => {
      const all = [...(CSS.highlights.get('leanread-page-claim') ?? [])] as Range[];
      const claim = all.find((range) => range.toString().includes('no medical clearance'));
      if (!claim) throw new Error('The claim is not marked.');
      claim.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(claim);
      return claim.toString();
    });
    await pressIn(tab, 'leanread-marks', /^Green/);
    const library = await at.driven.openOwn('/library.html');
    const said = await until(
      () =>
        library.evaluate((saved) => {
          const quotes = [...document.querySelectorAll<HTMLElement>('.card blockquote')];
          const quote = quotes.find((each) => each.innerText.includes(saved));
          return quote?.closest('.card')?.querySelector<HTMLElement>('.cited')?.innerText;
        }, words),
      'the library names nobody',
    );
    expect(said).toContain('Colberg');
    for (const page of [library, popup]) await page.close();
  });

  test('on a site where it is turned off nothing is said of sources', async () => {
    const tab = await visit();
    const popup = await at.driven.openPopup(tab);
    await readPageTab(popup);
    await popup.waitForSelector('.cited input:checked');
    await popup.$eval('.cited input', (each) => (each as HTMLElement).click());
    await until(
      async () =>
        (
          await stored<{ noSourcesHosts?: string[] }>(at.own, 'o:settings')
        )?.d.noSourcesHosts?.join() === '127.0.0.1',
      'it was not remembered',
    );
    await until(
      () => popup.evaluate(() => document.querySelector('.cited .button') === null),
      'the popup still offers the marks',
    );
    await popup.close();
    await openReader(tab, at.own);
    expect(
      await inReader(tab, (root) => root.querySelectorAll('.card, .strip, .to-list').length),
    ).toBe(0);
  });

  test('in another language it says so, and still lists the links of the text', async () => {
    const tab = await visit('/german.html');
    const view = await openReader(tab, at.own);
    expect(view.strip).toContain('not in English');
    await openList(tab);
    const [links, nobody] = (await inReader(tab, (root) => [
      root.querySelectorAll('.sources [data-group=links] .body-link').length,
      root.querySelectorAll('.card').length,
    ])) ?? [0, 1];
    expect(links).toBe(8);
    expect(nobody).toBe(0);
  });
});
