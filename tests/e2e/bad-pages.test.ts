import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readPageTab } from './in-popup';
import { lookAtReader } from './in-reader';
import { leaveReader, toggleReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

const line = (n: number) =>
  `<p>Note ${n}: those who ate oats on most days for ten weeks wrote in their diaries that they were less hungry at noon.</p>`;
const prose = Array.from({ length: 14 }, (_, i) => line(i)).join('');
const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>All about oats</title>${head}</head><body>${body}
  <script>
    // The page's pulse: it stops for as long as somebody keeps the tab busy.
    window.beats = 0;
    setInterval(() => (window.beats += 1), 50);
  </script></body></html>`;
const article = `<article><h1>All about oats</h1>${prose}</article>`;
/** Deep, cyclic by name, of wrong types, and after the prototype. */
const poison = `<script type="application/ld+json">{"@type":"Article","headline":{"__proto__":{"polluted":1}},"author":[[["x"]]],"datePublished":[],"__proto__":{"polluted":1},"a":${'['.repeat(4000)}${']'.repeat(4000)}}</script>
  <script type="application/ld+json">{"@id":"#a","@type":["Article",7],"headline":"<img src=x onerror=alert(1)>","author":{"@id":"#a"}}</script>
  <script type="application/ld+json">{ not json</script>`;

const documents: Record<string, string> = {
  '/many.html': pageOf(`${article}<div>${'<i>x</i>'.repeat(200_000)}</div>`),
  '/deep.html': pageOf(`${article}${'<div>'.repeat(5_000)}bottom${'</div>'.repeat(5_000)}`),
  '/long-line.html': pageOf(
    `<article><h1>One line</h1><p>${'oats and '.repeat(116_000)}</p></article>`,
  ),
  '/hostile.html': pageOf(
    `<article><h1>All about oats</h1><form><input name="attributes"><input name="parentNode"><input name="childNodes">${prose}</form>
     <a id="document"></a><a id="location"></a><img name="body" src="x" onerror="window.ran = true"><svg onload="window.ran = true"></svg>
     <a href="javascript:window.ran = true">more on oats</a></article>`,
  ),
  '/poisoned.html': pageOf(article, poison),
  '/rtl.html': pageOf(
    `<article lang="ar" dir="rtl"><h1>الشوفان في الصباح</h1>${'<p>الشوفان نوع من الحبوب يحتوي على ألياف قابلة للذوبان، ومن يأكله في الصباح يقول إنه يشعر بالجوع أقل عند الظهر من غيره.</p>'.repeat(6)}</article>`,
  ).replace('lang="en"', 'lang="ar" dir="rtl"'),
  '/cjk.html': pageOf(
    `<article><h1>早餐吃燕麦</h1>${'<p>燕麦含有可溶性纤维，可以减慢食物通过肠道的速度。连续十周在早餐吃燕麦的人说，他们在中午不那么饿了，睡得也更好一些。</p>'.repeat(8)}</article>`,
  ).replace('lang="en"', 'lang="zh"'),
  '/restless.html': pageOf(
    `<main>${article}</main><script>(function again() {
      document.querySelector('main').innerHTML = ${JSON.stringify(article)};
      requestAnimationFrame(again);
    })();</script>`,
  ),
  '/jealous.html': pageOf(
    `${article}<script>new MutationObserver(() => document.querySelector('leanread-reader')?.remove())
      .observe(document, { childList: true, subtree: true });</script>`,
  ),
  '/words.txt': `Oats\n\n${'Those who ate oats on most days were less hungry at noon, they said.\n'.repeat(30)}`,
  '/no-charset.html': pageOf(article.replaceAll('diaries', 'diaries – “naïve” ones')),
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, documents, {
    '/no-charset.html': { 'content-type': 'text/html; charset=iso-8859-2' },
    '/words.txt': { 'content-type': 'text/plain' },
  });

  const beats = (tab: Page) => tab.evaluate(() => (window as unknown as { beats: number }).beats);
  const markup = (tab: Page) => tab.evaluate(() => document.documentElement.outerHTML);

  test.each([
    ['200,000 elements', '/many.html'],
    ['boxes 5,000 deep', '/deep.html'],
    ['a line of a megabyte', '/long-line.html'],
    ['hostile markup', '/hostile.html'],
    ['poisoned structured data', '/poisoned.html'],
    ['Arabic', '/rtl.html'],
    ['Chinese', '/cjk.html'],
    ['letters of another charset', '/no-charset.html'],
  ])(
    '%s: it ends in an article or in a sentence, and the page goes on unchanged',
    async (_, path) => {
      const tab = await at.driven.openTab(at.pages.origin.replace('127.0.0.1', 'localhost') + path);
      await until(
        () => tab.evaluate(() => document.readyState === 'complete'),
        'the page did not load',
      );
      // What the page's own markup runs has run by now; it must not run again.
      await tab.evaluate(() => Object.assign(window, { ran: false }));
      const before = await markup(tab);
      await toggleReader(tab, at.own);
      const view = await until(() => lookAtReader(tab), 'the reader did not open', 45_000);
      expect(view.notice ?? view.text).toMatch(/\S{2}/);
      const heard = await beats(tab);
      await until(async () => (await beats(tab)) > heard + 5, 'the tab does not answer');
      await leaveReader(tab);
      expect((await markup(tab)).length).toBe(before.length);
      expect(await markup(tab)).toBe(before);
      expect(
        await tab.evaluate(() => [(window as { ran?: boolean }).ran, 'polluted' in {}]),
      ).toEqual([false, false]);
      await tab.close();
    },
  );

  test('Arabic is read from right to left, and words are counted in Chinese', async () => {
    const arabic = await at.driven.openTab(`${at.pages.origin}/rtl.html`);
    await toggleReader(arabic, at.own);
    await until(() => lookAtReader(arabic), 'the reader did not open');
    const direction = await arabic.evaluate(
      () => rootsOf('leanread-reader')?.querySelector<HTMLElement>('.sheet')?.dir,
    );
    expect(direction).toBe('rtl');
    await arabic.close();
  });

  test('a page that draws itself anew in every frame is read, and stays readable', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/restless.html`);
    await toggleReader(tab, at.own);
    const view = await until(() => lookAtReader(tab), 'the reader did not open');
    expect(view.title).toBe('All about oats');
    const heard = await beats(tab);
    await until(async () => (await beats(tab)) > heard + 20, 'the tab does not answer');
    expect((await lookAtReader(tab))?.text).toBe(view.text);
    await leaveReader(tab);
    await tab.close();
  });

  test('a page that takes the reader away wins after a few tries, and that is said', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/jealous.html`);
    await toggleReader(tab, at.own);
    const note = () => tab.evaluate(() => rootsOf('leanread-note')?.textContent ?? '');
    await until(async () => /keeps taking the reader away/.test(await note()), 'nothing was said');
    expect(await lookAtReader(tab)).toBeNull();
    await tab.close();
  });

  test('a file of plain text is read or named as what it is', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/words.txt`);
    const popup = await at.driven.openPopup(tab);
    const { text } = await readPageTab(popup);
    expect(text).toMatch(/[A-Z][^.]{15,}\./);
    for (const page of [popup, tab]) await page.close();
  });
});
