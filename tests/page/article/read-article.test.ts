// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanHtml } from '@/page/article/clean-html';
import { findContent } from '@/page/article/find-content';
import { readArticle } from '@/page/article/read-article';

const pageOf = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.setAttribute('href', 'https://harbour.example/walk');
  page.head.prepend(base);
  return page;
};
const source = readFileSync(
  'tests/fixtures/articles/hashed--clutter-between-paragraphs/source.html',
  'utf8',
);
const articleOf = (html: string) => {
  const reading = readArticle(pageOf(html));
  if (!reading.ok) throw new Error(reading.why);
  return reading.article;
};
const sentence =
  'A calm sentence about how people sleep, with a comma and enough words to count as prose in any reader.';

describe('an article with hashed class names and clutter between its paragraphs', () => {
  const article = articleOf(source);

  test('has its title once, its writer, date and language', () => {
    expect(article.title).toBe('Why a short walk after dinner helps');
    expect(article.text).not.toContain('Why a short walk after dinner helps');
    expect(article).toMatchObject({
      byline: 'Maren Oldham',
      published: '2021-05-04',
      lang: 'en',
      dir: 'ltr',
    });
  });

  test.each([
    'After a meal the sugar in the blood rises for an hour or two, and in most people it comes back down without any help at all.',
    'For everyone else the advice is simple, costs nothing, and has the pleasant side effect of an hour without a screen.',
    'Ten minutes are enough to matter.',
    'Stop and sit down if you feel shaky or faint.',
    'Brisk',
    'An evening path by the harbour. Photo: T. Brandt',
  ])('keeps “%s” as a line of its own', (line) => {
    const lines = article.text.split('\n');
    expect([...lines, article.leadImage?.caption]).toContain(line);
  });

  test.each([
    'Video of the Day',
    'Plumbo',
    'inbox',
    'Five evening stretches',
    'Fact Checked',
    'All rights reserved',
  ])('leaves “%s” out', (words) => {
    expect(article.text).not.toContain(words);
  });

  test('says why each thing was left out', () => {
    expect(article.removals.length).toBeGreaterThanOrEqual(5);
    for (const { reason, rule, text } of article.removals) {
      expect(reason).not.toBe('');
      expect(rule).not.toBe('');
      expect(text).not.toBe('');
    }
    expect(new Set(article.removals.map(({ id }) => id)).size).toBe(article.removals.length);
  });

  test('has its sources and its author box in fields of their own', () => {
    expect(article.references.map(({ text }) => text)).toEqual([
      'Journal of Evening Medicine: Walking after meals, 2019',
      'Institute of Gentle Movement: Notes on walking, 2020',
    ]);
    expect(article.authorBox?.text).toContain('a nurse who has written about daily habits');
    expect(article.text).not.toContain('a nurse who has written');
  });

  test('is read without any change to the page', () => {
    const page = pageOf(source);
    const before = page.documentElement.outerHTML;
    readArticle(page);
    findContent(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('is found on the live page: paragraphs are content, clutter is not', () => {
    const page = pageOf(source);
    const content = findContent(page);
    const node = (selector: string) => page.querySelector(selector) as Element;
    expect(content?.isContent(node('.a5 > p'))).toBe(true);
    expect(content?.isContent(node('.k4 li'))).toBe(true);
    expect(content?.isContent(node('.b1 li'))).toBe(true);
    expect(content?.isContent(node('.k3 span'))).toBe(false);
    expect(content?.isContent(node('.k5'))).toBe(false);
  });
});

describe('a page that is hard to read', () => {
  const body = (inner: string) =>
    `<html><head><title>Sleep</title></head><body>${inner}</body></html>`;
  const paragraphs = `<p>${sentence}</p>`.repeat(8);

  test('an empty page says that it is empty', () => {
    expect(readArticle(pageOf(body('')))).toEqual({ ok: false, why: 'empty' });
  });

  test('a page of frames says so', () => {
    expect(readArticle(pageOf('<html><frameset><frame src="a"></frameset></html>'))).toEqual({
      ok: false,
      why: 'frame',
    });
  });

  test('a document that is not HTML says so', () => {
    const svg = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'image/svg+xml',
    );
    expect(readArticle(svg)).toEqual({ ok: false, why: 'not-html' });
  });

  test('fields named after DOM members hide nothing', () => {
    const names = [
      'attributes',
      'parentNode',
      'childNodes',
      'firstChild',
      'nodeName',
      'innerHTML',
      'children',
      'nextSibling',
      'nodeType',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(
      articleOf(body(`<form>${fields}<article><h1>Sleep</h1>${paragraphs}</article></form>`)).text,
    ).toBe(articleOf(body(`<form><article><h1>Sleep</h1>${paragraphs}</article></form>`)).text);
  });

  test('hundreds of wrappers around the text do not hide it', () => {
    const page = pageOf(body('<h1>Sleep</h1>'));
    let at: Element = page.body;
    for (let depth = 0; depth < 600; depth += 1) at = at.appendChild(page.createElement('div'));
    for (let count = 0; count < 8; count += 1)
      at.appendChild(page.createElement('p')).textContent = sentence;
    const reading = readArticle(page);
    expect(reading.ok && reading.article.text.split('\n').length).toBe(8);
  }, 30_000);

  test('poisoned structured data leaves no trace', () => {
    const poison =
      '{"@type":"Article","__proto__":{"x":1},"headline":["<img onerror=1>"],"author":{"name":{"name":1}},"@graph":[[[{"@type":7}]]]}';
    const article = articleOf(
      body(`<script type="application/ld+json">${poison}</script><h1>Sleep well</h1>${paragraphs}`),
    );
    expect(article.title).toBe('Sleep well');
    expect(article.byline).toBeNull();
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('what stands around the title', () => {
  const prose = `<p>${sentence}</p>`.repeat(8);

  test('writer and reviewer in one line are told apart', () => {
    const article = articleOf(
      `<article><h1>Sleep well</h1><p>By Ida Brookfield, RN · Medically reviewed by Tor Brandt, MD</p>${prose}</article>`,
    );
    expect(article.byline).toBe('Ida Brookfield, RN');
    expect(article.reviewer).toBe('Medically reviewed by Tor Brandt, MD');
    expect(article.text).not.toMatch(/Brookfield|Brandt/);
  });

  test('“By” and the name in boxes of their own are one line', () => {
    const article = articleOf(
      `<article><h1>Sleep well</h1><div><span>By</span><span>Ida Brookfield</span></div>${prose}</article>`,
    );
    expect(article.byline).toBe('Ida Brookfield');
  });

  test('the name a page shows beats another it tells machines; an organisation is no writer', () => {
    const told = (name: string, type = 'Person') =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'Sleep well', author: { '@type': type, name } })}</script>`;
    const shown = '<h1>Sleep well</h1><p>By Ida Brookfield</p>';
    const bylineOf = (html: string) => articleOf(html).byline;
    expect(bylineOf(`${told('Web Desk')}<article>${shown}${prose}</article>`)).toBe(
      'Ida Brookfield',
    );
    expect(bylineOf(`${told('Tor Brandt')}<article>${shown}${prose}</article>`)).toBe(
      'Ida Brookfield',
    );
    expect(
      bylineOf(`${told('Harbour', 'Organization')}<article><h1>Sleep well</h1>${prose}</article>`),
    ).toBeNull();
  });

  test('a heading of something else is not the title', () => {
    const page = `<title>Sleep well, wake well | Harbour</title><article>${prose}</article><h1>A word from our founder to all of you</h1>`;
    expect(articleOf(page).title).toBe('Sleep well, wake well');
  });

  test('a page from right to left, and one without spaces, keep their letters and their writer', () => {
    const hebrew = articleOf(
      `<html lang="he"><article><h1>לישון טוב</h1><p>מאת: דנה לוי</p>${'<p>אנשים שהולכים אחרי ארוחת הערב ישנים טוב יותר, והרופא יגיד לכם שגם הלב אוהב את זה, בכל מזג אוויר ובכל עונה של השנה, גם כשקר.</p>'.repeat(8)}</article></html>`,
    );
    expect(hebrew).toMatchObject({ dir: 'rtl', lang: 'he', byline: 'דנה לוי', title: 'לישון טוב' });
    const chinese = articleOf(
      `<html lang="zh-Hans"><article><h1>晚饭后散步</h1><p>作者：王小明</p><p>2021年5月4日</p>${'<p>晚饭后散步的人睡得更好，医生会告诉你，心脏也喜欢这样，无论天气如何，无论哪个季节，都值得出门走一走，慢慢地走就好。</p>'.repeat(8)}</article></html>`,
    );
    expect(chinese).toMatchObject({
      dir: 'ltr',
      lang: 'zh-Hans',
      byline: '王小明',
      published: '2021-05-04',
    });
    expect(chinese.text).toContain('晚饭后散步的人睡得更好');
  });

  test('a page in the wrong letters is read as it stands', () => {
    const article = articleOf(
      `<article><h1>Sleep â€“ well</h1>${prose.replaceAll('people', 'peopleâ€™')}</article>`,
    );
    expect(article.title).toBe('Sleep â€“ well');
    expect(article.text).toContain('peopleâ€™');
  });
  const biography =
    'Since 2004, Ida Brookfield has written about sleep for three magazines. Brookfield holds a degree in nursing.';

  test('a line between title and writer is the subtitle and not the first paragraph', () => {
    const dek = 'Most people sleep better in a cool room, and the reason is simple.';
    const article = articleOf(
      `<article><h1>Sleep well</h1><p>${dek}</p><p>By <a rel="author">Ida Brookfield</a></p>${prose}</article>`,
    );
    expect(article.subtitle).toBe(dek);
    expect(article.text).not.toContain(dek);
  });

  test('a first paragraph behind the writer stays in the body', () => {
    const article = articleOf(
      `<article><h1>Sleep well</h1><p>By <a rel="author">Ida Brookfield</a></p>${prose}</article>`,
    );
    expect(article.subtitle).toBeNull();
    expect(article.text.split('\n')).toHaveLength(8);
  });

  test('a cell with a face, a name and a life beside the title presents the writer', () => {
    const article = articleOf(
      `<table><tr><td><h1>Sleep well</h1><table><tr><td><img src="/ida.jpg"></td><td><b>Ida Brookfield</b><br>${biography}</td></tr></table>
      ${prose}<div><h3>Video of the Day</h3><embed width="480"></div>${prose}</td></tr></table>`,
    );
    expect(article.authorBox).toMatchObject({ name: 'Ida Brookfield', text: biography });
    expect(article.byline).toBe('Ida Brookfield');
    expect(article.text).not.toMatch(/Brookfield|Video/);
    expect(article.text.split('\n')).toHaveLength(16);
  });

  test('an office without an article before it presents the writer as well', () => {
    const life = 'Ida Brookfield is Harbour Editor for Tides Weekly and is based around Sandvik.';
    const article = articleOf(
      `<article><h1>Sleep well</h1><p>By <a rel="author">Ida Brookfield</a></p>${prose}
      <div><img src="/ida.jpg"><p class="bio">${life}</p></div></article>`,
    );
    expect(article.authorBox?.text).toBe(life);
  });

  test('the menu behind an advertisement is no advertisement', () => {
    const article = articleOf(
      `<div><span>Advertisement</span><img src="/shoes.jpg"></div><nav><a href="/a">Food</a> <a href="/b">Sleep</a></nav>
      <article><h1>Sleep well</h1>${prose}</article>`,
    );
    expect(
      article.removals.filter(({ reason }) => reason === 'ad').map(({ text }) => text),
    ).toEqual(['Advertisement']);
  });
});

describe('markup that becomes nodes', () => {
  const clean = (html: string) => {
    const holder = document.createElement('div');
    holder.append(cleanHtml(html, document));
    return holder.innerHTML;
  };

  test.each([
    '<p onclick="x()">a</p><script>x()</script>',
    '<a href="javascript:x()">a</a>',
    '<svg><animate onbegin="x()"/></svg><math><mi xlink:href="data:x"/></math>a',
    '<p style="background:url(//x)" id="a" name="b">a</p>',
    '<form action="//x"><input name="attributes"><p>a</p></form>',
    '<base href="//x"><meta http-equiv="refresh" content="0"><iframe src="//x"></iframe>a',
  ])('loses what could run, load or send from %s, and keeps the words', (html) => {
    const out = clean(html);
    expect(out).toContain('a');
    expect(out).not.toMatch(
      /script|\bon\w+=|style=|id=|name=|<(svg|math|form|input|base|meta|iframe)/i,
    );
  });

  test('keeps links, tables, figures, lists and raised figures', () => {
    const html =
      '<figure><img src="https://a.example/i.jpg" alt="i"><figcaption>c</figcaption></figure><table><tbody><tr><td colspan="2">t</td></tr></tbody></table><ul><li>l<sup>1</sup></li></ul>';
    expect(clean(html).replace(' referrerpolicy="no-referrer"', '')).toBe(html);
  });

  test('is the same when cleaned twice', () => {
    const once = clean(source);
    expect(clean(once).trim()).toBe(once.trim());
  });
});

const seed = '../shared/data/seed/hamstrings-knee-pain.txt';
describe.skipIf(!existsSync(seed))('the seed article (skipped where ../shared is absent)', () => {
  test('is kept word for word around its clutter', () => {
    const text = readFileSync(seed, 'utf8');
    const paragraphs = text
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line.split(' ').length > 35 && !line.startsWith('In 1999'));
    expect(paragraphs.length).toBeGreaterThanOrEqual(4);
    const page = `<html><body><h1>Hamstrings &amp; Knee Pain</h1>${paragraphs.map((line, at) => `<p>${line}</p>${at === 1 ? '<div><h4>Video of the Day</h4><button>Play</button></div>' : ''}`).join('')}</body></html>`;
    const lines = articleOf(page).text.split('\n');
    for (const paragraph of paragraphs) expect(lines).toContain(paragraph.replace(/\s+/g, ' '));
    expect(lines).not.toContain('Video of the Day');
  });
});
