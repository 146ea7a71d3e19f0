// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { pagesOfOne } from '@/page/article/page-address';
import { findPages } from '@/page/article/find-pages';

const site = 'https://harbour.example';
const find = (path: string, body: string, head = '') => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><head><base href="${site}${path}">${head}</head><body><p>Oats are a grain.</p>${body}</body>`,
    'text/html',
  );
  const found = findPages(page, site + path);
  return found && { at: found.at, count: found.count, urls: Object.fromEntries(found.urls) };
};

describe('addresses of one article', () => {
  test.each([
    ['/oats', '/oats?page=2', 1, 2],
    ['/oats?page=2', '/oats?page=3', 2, 3],
    ['/oats/', '/oats/2/', 1, 2],
    ['/oats/2', '/oats/3', 2, 3],
    ['/oats/page/2/', '/oats/', 2, 1],
    ['/oats.html', '/oats_2.html', 1, 2],
    ['/oats.html', '/oats-page2.html', 1, 2],
    ['/oats/article.htm', '/oats/page4.htm', 1, 4],
    ['/slides/oats/slide-3', '/slides/oats/slide-4', 3, 4],
    ['/oats?utm_source=mail', '/oats?page=2', 1, 2],
  ])('%s and %s', (here, there, from, to) => {
    expect(pagesOfOne(site + here, site + there)).toEqual({ from, to });
  });

  test.each([
    ['/oats', '/beans'],
    ['/oats', '/oats#two'],
    ['/oats', 'https://elsewhere.example/oats?page=2'],
    ['/2019/oats', '/2019/beans'],
    ['/oats', '/oats?sort=2'],
  ])('%s and %s are not', (here, there) => {
    expect(pagesOfOne(site + here, new URL(there, site).href)).toBeNull();
  });
});

describe('the pages of an article', () => {
  test('are known by a pager with numbers', () => {
    const pager =
      '<div><b>1</b> <a href="/oats?page=2">2</a> <a href="/oats?page=3">3</a> <a href="/oats?page=2">Next</a></div>';
    expect(find('/oats', pager)).toEqual({
      at: 1,
      count: 3,
      urls: { 2: `${site}/oats?page=2`, 3: `${site}/oats?page=3` },
    });
  });

  test('are known from a page in the middle', () => {
    const pager = '<nav><a href="/oats">1</a> <span>2</span> <a href="/oats/3/">3</a></nav>';
    expect(find('/oats/2/', pager)).toEqual({
      at: 2,
      count: 3,
      urls: { 1: `${site}/oats`, 3: `${site}/oats/3/` },
    });
  });

  test('are known by rel=next alone, and then nobody knows how many', () => {
    const head = '<link rel="next" href="/oats/2/">';
    expect(find('/oats/', '', head)).toEqual({
      at: 1,
      count: null,
      urls: { 2: `${site}/oats/2/` },
    });
  });

  test('may be slides with names of their own, where the page says which it is', () => {
    const slides = '<div>Slide 2 of 9</div><a href="/slides/barley">Next slide</a>';
    expect(find('/slides/oats', slides)).toEqual({
      at: 2,
      count: 9,
      urls: { 3: `${site}/slides/barley` },
    });
  });

  test('are counted by “Page 1 of 5” beside a next page', () => {
    const pager = '<span>Page 1 of 5</span><a href="?page=2" aria-label="Next page">›</a>';
    expect(find('/oats', pager)).toMatchObject({ at: 1, count: 5 });
  });

  test('do not read a document differently after looking', () => {
    const page = new DOMParser().parseFromString('<a href="/x?page=2">2</a>', 'text/html');
    const before = page.documentElement.outerHTML;
    findPages(page, `${site}/x`);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test.each([
    'https://evil.example/oats',
    'javascript:void(0)',
    'data:text/html,x',
    'ftp://harbour.example/x',
  ])('are of the site itself: not %s', (address) => {
    const slides = `<div>Slide 2 of 9</div><a href="${address}">Next slide</a>`;
    expect(find('/slides/oats', slides)).toBeNull();
  });

  test('are looked for in a document without a body', () => {
    const page = new DOMParser().parseFromString('<a/>', 'application/xml');
    expect(findPages(page, `${site}/oats`)).toBeNull();
  });

  test.each([
    [
      'the next article of a blog',
      '/oats',
      '<a rel="next" href="/beans">Beans</a>',
      '<link rel="next" href="/beans">',
    ],
    [
      'an address that only looks alike',
      '/diabetes-type-2',
      '<a href="/diabetes-type-1">Type 1 diabetes</a>',
      '',
    ],
    ['pages of comments', '/oats', '<div class="comments"><a href="/oats?page=2">2</a></div>', ''],
    ['footnotes', '/oats', '<sup><a href="#r1">1</a></sup><sup><a href="#r2">2</a></sup>', ''],
    [
      'another site',
      '/oats',
      '<a rel="next" href="https://elsewhere.example/oats?page=2">2</a>',
      '',
    ],
    ['a fraction', '/oats', '<p>Take 1/2 cup.</p><a href="/beans">Next</a>', ''],
  ])('are not %s', (_, path, body, head) => {
    expect(find(path, body, head)).toBeNull();
  });
});
