// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/page/article/read-article';
import { readPageKind } from '@/page/article/read-page-kind';

/** The large ones take their time in jsdom; the browser is ten times as fast. */
const patienceMs = 120_000;

const sentence =
  'A calm sentence about how people sleep, with a comma and enough words to count as prose in any reader.';
const article = `<article><h1>How to sleep</h1>${`<p>${sentence}</p>`.repeat(6)}</article>`;
const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const articleOf = (page: Document) => {
  const reading = readArticle(page);
  if (!reading.ok) throw new Error(reading.why);
  return reading.article;
};

/** A page built by script: the parser itself would not go so deep. */
function deepPage(levels: number, inside: string): Document {
  const page = pageOf('<body></body>');
  let at: Element = page.body;
  for (let level = 0; level < levels; level += 1) {
    const next = page.createElement('div');
    at.append(next);
    at = next;
  }
  at.append(...pageOf(inside).body.childNodes);
  return page;
}

/** Rows of one box, made without the parser. */
function longPage(rows: number, name = 'p', text = 'A row of a very long page of rows.'): Document {
  const page = pageOf('<body></body>');
  const list = page.createElement('article');
  for (let row = 0; row < rows; row += 1) {
    const element = page.createElement(name);
    if (name === 'a') element.setAttribute('href', `/${row}`);
    element.textContent = text;
    list.append(element);
  }
  page.body.append(list);
  return page;
}

describe('a page of great size', { timeout: patienceMs }, () => {
  test('of 200,000 nodes says that it is too large, and is left as it was', () => {
    const page = longPage(100_000);
    expect(readArticle(page)).toEqual({ ok: false, why: 'too-large' });
    expect(page.querySelectorAll('article > p')).toHaveLength(100_000);
  });

  test('of 100,000 links is known for no article', () => {
    const page = longPage(100_000, 'a');
    expect(readPageKind(page).isArticle).toBe(false);
    expect(readArticle(page)).toEqual({ ok: false, why: 'too-large' });
  });

  test('with its text 5,000 boxes deep is read all the same', () => {
    expect(articleOf(deepPage(5000, article)).text).toContain(sentence);
    expect(readPageKind(deepPage(5000, article)).kind).toBeTypeOf('string');
  });

  test('of boxes with nothing in them says that it has no text', () => {
    expect(readArticle(deepPage(3000, ''))).toMatchObject({ ok: false });
  });

  test('with a megabyte in one line is read', () => {
    const line = 'Word after word. '.repeat(62_000);
    expect(articleOf(pageOf(`<article><h1>Words</h1><p>${line}</p></article>`)).words).toBe(
      186_000,
    );
  });

  test('of 3,000 short lines that are nearly alike is read whole', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `<p>Rule ${at}: drink some water.</p>`);
    const { text } = articleOf(pageOf(`<h1>Three thousand rules</h1>${lines.join('')}`));
    expect(text.split('\n')).toHaveLength(3000);
  });
});

describe('a page that lies to machines', () => {
  const told = (json: string, inside = article) =>
    pageOf(
      `<head><script type="application/ld+json">${json}</script></head><body>${inside}</body>`,
    );

  test.each([
    ['no JSON at all', '{"@type": "Article", "headline": '],
    ['the wrong kinds of values', '{"@type":"Article","headline":{"a":1},"author":7,"image":[[]]}'],
    ['a prototype', '{"@type":"Article","__proto__":{"headline":"X"},"constructor":{"name":"X"}}'],
    ['ten thousand levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['a headline of a megabyte', `{"@type":"Article","headline":"${'very '.repeat(200_000)}"}`],
  ])('with %s is read by what it shows', (_, json) => {
    const { title, text } = articleOf(told(json));
    expect(title).toBe('How to sleep');
    expect(text).toContain(sentence);
  });

  test('with the headline and writer of another article keeps what stands over the text', () => {
    const json =
      '[{"@type":"NewsArticle","headline":"Cars get cheaper","author":{"name":"Rolf Kranz"}},{"@type":"Article","headline":"Houses burn"}]';
    const shown = article.replace('</h1>', '</h1><p>By Ida Brook</p>');
    expect(articleOf(told(json, shown))).toMatchObject({
      title: 'How to sleep',
      byline: 'Ida Brook',
    });
  });

  test('with markup in its names shows it as text and never runs it', () => {
    const json =
      '{"@type":"Article","headline":"How to sleep","author":{"name":"<img src=x onerror=alert(1)>"}}';
    expect(articleOf(told(json)).byline ?? '').not.toContain('onerror');
  });
});

describe('a page in another script', () => {
  test('from right to left says so', () => {
    const line = 'النوم الجيد يبدأ قبل ساعة من السرير، بضوء خافت وهاتف بعيد، ولا يحتاج إلى دواء.';
    const { text, dir } = articleOf(
      pageOf(`<article><h1>كيف تنام جيدا</h1>${`<p>${line}</p>`.repeat(6)}</article>`),
    );
    expect(dir).toBe('rtl');
    expect(text.split('\n')).toHaveLength(6);
  });

  test.each([
    [
      '睡眠的方法',
      '良好的睡眠从睡前一小时开始，灯光要暗，手机要放远，房间要凉爽，不需要吃药，也不需要数羊。',
    ],
    [
      'よく眠る方法',
      '良い眠りは寝る一時間前に始まる。明かりを落とし、電話を遠くに置き、部屋を涼しくしておくとよい。',
    ],
  ])('without spaces is read and counted: %s', (title, line) => {
    const reading = articleOf(
      pageOf(`<article><h1>${title}</h1>${`<p>${line}</p>`.repeat(8)}</article>`),
    );
    expect(reading.title).toBe(title);
    expect(reading.text.split('\n')).toHaveLength(8);
    expect(reading.words).toBeGreaterThan(100);
  });
});
