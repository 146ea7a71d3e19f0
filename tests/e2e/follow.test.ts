import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readPageTab } from './in-popup';
import { lookAtReader } from './in-reader';
import { clickIn } from './in-root';
import { toggleReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

const prose = (topic: string) =>
  Array.from(
    { length: 14 },
    (_, i) =>
      `<p>Note ${i + 1} on ${topic}: those who ate ${topic} on most days for ten weeks wrote in their diaries that they were less hungry at noon.</p>`,
  ).join('');
const article = (topic: string) => `<article><h1>All about ${topic}</h1>${prose(topic)}</article>`;

/** An application of one document: its script draws a view for every address. */
const application = `<!doctype html><html lang="en"><title>All about oats</title>
  <main>${article('oats')}</main>
  <script>
    const views = {
      '/articles/all-about-beans': ${JSON.stringify(article('beans'))},
      '/search': '<h1>Search</h1><form><input name="q"><button>Go</button></form>',
    };
    window.go = (path) => {
      history.pushState(null, '', path);
      document.title = path.includes('beans') ? 'All about beans' : 'Search';
      document.querySelector('main').innerHTML = '<p>One moment…</p>';
      setTimeout(() => (document.querySelector('main').innerHTML = views[path]), 200);
    };
  </script></html>`;

/** Several articles one below the other, as endless pages have them. */
const endless = `<!doctype html><html lang="en"><title>All about oats</title><style>article { min-height: 1500px }</style>
  <main>${['oats', 'beans', 'plums'].map(article).join('')}</main></html>`;

/** Nothing at first; the text comes from a script, a while after the reader was asked for. */
const late = `<!doctype html><html lang="en"><title>All about oats</title><main><p>One moment…</p></main>
  <script>
    const asked = setInterval(() => {
      if (!document.querySelector('leanread-reader')) return;
      clearInterval(asked);
      setInterval(() => document.querySelector('main > p')?.append('.'), 200);
      setTimeout(() => (document.querySelector('main').innerHTML = ${JSON.stringify(article('oats'))}), 1500);
    }, 20);
  </script></html>`;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, {
    '/articles/all-about-oats': application,
    '/endless.html': endless,
    '/late.html': late,
    '/plain.html': `<!doctype html><html lang="en"><title>All about oats</title>${article('oats')}</html>`,
  });

  const press = (tab: Page) => toggleReader(tab, at.own);
  const titleIn = async (tab: Page) => (await lookAtReader(tab))?.title;
  const shows = (tab: Page, title: string) =>
    until(async () => (await titleIn(tab)) === title, `the reader does not show ${title}`);
  const go = (tab: Page, path: string) =>
    tab.evaluate((to) => (window as unknown as { go(to: string): void }).go(to), path);
  const lineIn = (tab: Page, selector: string) =>
    tab.evaluate(
      (wanted) => rootsOf('leanread-reader')?.querySelector<HTMLElement>(wanted)?.innerText ?? null,
      selector,
    );

  test('where the page turns to another article, the reader does too and says so', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/articles/all-about-oats`);
    await press(tab);
    await shows(tab, 'All about oats');
    await go(tab, '/articles/all-about-beans');
    await shows(tab, 'All about beans');
    expect(await lineIn(tab, '.news')).toMatch(/went on to another article/);
    expect((await lookAtReader(tab))?.text).not.toMatch(/oats/);
    await tab.close();
  });

  test('where it turns to something else, the reader closes and says so', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/articles/all-about-oats`);
    await press(tab);
    await shows(tab, 'All about oats');
    await go(tab, '/search');
    await until(async () => (await lookAtReader(tab)) === null, 'the reader stayed');
    const note = () => tab.evaluate(() => rootsOf('leanread-note')?.textContent ?? '');
    await until(async () => /reader was closed/.test(await note()), 'nothing was said');
    await tab.close();
  });

  test('what the popup has read of one address is not shown at another', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/articles/all-about-oats`);
    const popup = await at.driven.openPopup(tab);
    await readPageTab(popup);
    await go(tab, '/articles/all-about-beans');
    await until(() => tab.$('main article'), 'the page did not turn');
    await popup.click('.reading .button');
    await shows(tab, 'All about beans');
    await popup.close();
    await tab.close();
  });

  test('of several articles on a page the one in view is read', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/endless.html`);
    await tab.evaluate(() => scrollTo(0, document.querySelectorAll('article')[1]?.offsetTop ?? 0));
    await press(tab);
    await shows(tab, 'All about beans');
    expect((await lookAtReader(tab))?.text).not.toMatch(/oats|plums/);
    await tab.keyboard.press('Escape');
    await until(async () => (await lookAtReader(tab)) === null, 'the reader did not close');
    await tab.evaluate(() => scrollTo(0, document.querySelectorAll('article')[2]?.offsetTop ?? 0));
    await press(tab);
    await shows(tab, 'All about plums');
    await tab.close();
  });

  test('text that a script still brings is waited for, and the waiting is said', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/late.html`);
    await press(tab);
    await until(
      async () => /Waiting/.test((await lookAtReader(tab))?.notice ?? ''),
      'the waiting was not said',
    );
    await shows(tab, 'All about oats');
    await tab.close();
  });

  test('a page that writes another text into itself is offered to be read again', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/plain.html`);
    await press(tab);
    await shows(tab, 'All about oats');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await tab.evaluate(() => {
      for (const line of document.querySelectorAll('article > *'))
        line.textContent = line.textContent.replaceAll('oats', 'barley');
    });
    await until(async () => (await lineIn(tab, '.changed')) !== null, 'nothing was offered');
    expect(await titleIn(tab)).toBe('All about oats');
    await clickIn(tab, 'leanread-reader', '.changed button');
    await shows(tab, 'All about barley');
    expect(await lineIn(tab, '.changed')).toBeNull();
    await tab.close();
  });

  test('another way to read the page is offered at its end, and what is shown stays where it finds the same', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/plain.html`);
    await press(tab);
    await shows(tab, 'All about oats');
    const before = (await lookAtReader(tab))?.text;
    expect(await lineIn(tab, '.other-way')).toMatch(/Something missing\?/);
    await clickIn(tab, 'leanread-reader', '.other-way button');
    await until(
      async () => /found no more|another way/.test((await lineIn(tab, '.other-way')) ?? ''),
      'nothing was said',
    );
    expect((await lookAtReader(tab))?.text.slice(0, 60)).toBe(before?.slice(0, 60));
    await tab.close();
  });
});
