// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const page = new DOMParser().parseFromString(readFileSync('docs/index.html', 'utf8'), 'text/html');
const all = (selector: string) => [...page.querySelectorAll(selector)];

test('the website needs no script, and brings nothing from elsewhere', () => {
  expect(all('script, iframe, object, embed, [style]')).toEqual([]);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
    /^default-src 'none'/,
  );
  const brought = all('[src], [srcset], link[href]').map(
    (each) => each.getAttribute('src') ?? each.getAttribute('srcset') ?? each.getAttribute('href'),
  );
  expect(brought.length).toBeGreaterThan(5);
  for (const path of brought) expect(existsSync(join('docs', path ?? '')), String(path)).toBe(true);
});

test('every picture is described, and holds its place before it is there', () => {
  const pictures = all('img');
  for (const picture of pictures) {
    expect(picture.hasAttribute('alt')).toBe(true);
    expect(Number(picture.getAttribute('width'))).toBeGreaterThan(0);
    expect(Number(picture.getAttribute('height'))).toBeGreaterThan(0);
  }
  for (const shot of all('img.shot'))
    expect(shot.getAttribute('alt')?.length ?? 0).toBeGreaterThan(30);
});

test('every way on the page leads somewhere, and the headings are an outline', () => {
  for (const link of all('a[href^="#"]'))
    expect(page.querySelector(link.getAttribute('href') ?? ''), link.outerHTML).not.toBeNull();
  const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
});

test('every figure on the website is one of docs/benchmarks.md', () => {
  const report = readFileSync('docs/benchmarks.md', 'utf8');
  const figures = all('#figures td').map(({ textContent }) => textContent?.trim() ?? '');
  expect(figures.length).toBeGreaterThan(20);
  for (const figure of figures.filter((each) => each !== '–')) expect(report).toContain(figure);
});
