// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/page/article/read-article';

const sentence = (n: number) =>
  `Paragraph ${n} says calmly how people sleep, with a comma and enough words to count as prose in any reader.`;
const page = () =>
  new DOMParser().parseFromString(
    `<html lang="en"><head><title>Sleep</title></head><body><nav id="menu">Home and <a href="/">all the other places of this site</a>, which are many and which nobody reads, but somebody selected them all the same</nav>
    <article><h1>Sleep</h1>
    ${[1, 2].map((n) => `<p id="p${n}">${sentence(n)}</p>`).join('\n')}
    <div><h3>Sign up for our newsletter</h3><p>Get sleep tips in your inbox.</p><form><input name="mail"><button>Sign up</button></form></div>
    <h2>Later</h2>
    <ul><li id="i1">${sentence(3)}</li><li id="i2">${sentence(4)}</li></ul>
    <table><tr><th>Hour</th><th>Sleep</th></tr><tr><td id="c1">Nine</td><td>Light</td></tr><tr><td>Ten</td><td>Deep</td></tr></table>
    ${[5, 6].map((n) => `<p id="p${n}">${sentence(n)}</p>`).join('\n')}</article></body></html>`,
    'text/html',
  );
const part = (from: [string, number], to: [string, number]) => {
  const document = page();
  const text = (selector: string) => {
    const found = document.querySelector(selector)?.firstChild;
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  const range = document.createRange();
  range.setStart(text(from[0]), from[1]);
  range.setEnd(text(to[0]), to[1]);
  const before = document.documentElement.outerHTML;
  const reading = readArticle(document, { selected: range });
  expect(document.documentElement.outerHTML).toBe(before);
  if (!reading.ok) throw new Error(reading.why);
  return reading.article;
};

describe('a part of an article', () => {
  test('is every block of which something is selected, whole, without the clutter between', () => {
    const article = part(['#p2', 20], ['#i1', 12]);
    expect(article.text).toBe([sentence(2), 'Later', sentence(3)].join('\n'));
    expect(article).toMatchObject({ title: 'Sleep', isPart: true, removals: [], leadImage: null });
    expect(article.html).toContain('<h2>Later</h2>');
  });

  test('ends with the block before where the selection ends at the beginning of one', () => {
    expect(part(['#p1', 0], ['#i1', 0]).text).toBe([sentence(1), sentence(2), 'Later'].join('\n'));
  });

  test('keeps rows whole', () => {
    const { text } = part(['#i2', 0], ['#c1', 4]);
    expect(text).toContain('Light');
    expect(text).not.toContain('Deep');
  });

  test('counts its own words', () => {
    const article = part(['#p1', 0], ['#p2', 30]);
    expect(article.words).toBe(sentence(1).split(' ').length * 2);
  });

  test('comes from the page where something other than the article is selected', () => {
    const document = page();
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('menu') as Node);
    const reading = readArticle(document, { selected: range });
    expect(reading.ok && reading.article.text).toMatch(/^Home and all the other places/);
    expect(reading.ok && reading.article.text).not.toContain('Paragraph');
  });

  test('is the whole article where what is selected holds no words', () => {
    const document = page();
    const range = document.createRange();
    range.setStart(document.body, 0);
    range.collapse(true);
    const reading = readArticle(document, { selected: range });
    expect(reading.ok && reading.article.text).toContain('Paragraph 6');
    expect(reading).not.toHaveProperty('article.isPart');
  });
});
