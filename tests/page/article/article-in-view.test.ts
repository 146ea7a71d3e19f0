// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { copyArticleInView } from '@/page/article/copy-article-in-view';
import { findArticleInView } from '@/page/article/find-article-in-view';
import { readArticle } from '@/page/article/read-article';

const sentence = (about: string, n: number) =>
  `<p>A note on ${about}, number ${n}, that says in a plain sentence what people measured when they ate it every day for a month.</p>`;
const prose = (about: string) => Array.from({ length: 14 }, (_, i) => sentence(about, i)).join('');
const article = (about: string, tag = 'article') =>
  `<${tag}><h1>All about ${about}</h1>${prose(about)}</${tag}>`;
const page = (body: string, head = '') =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
/** The boxes stand one below the other, each 1,000 px high, scrolled by this much. */
const stacked = (document: Document, scrolled: number) => {
  const boxes = [...document.querySelectorAll('article, .piece')];
  return {
    height: 800,
    boxOf: (element: Element) => {
      const top = boxes.indexOf(element) * 1_000 - scrolled;
      return { top, bottom: top + 1_000 };
    },
  };
};
const inView = (document: Document, scrolled: number) =>
  findArticleInView(document, stacked(document, scrolled));

describe('of several articles on one page', () => {
  const body = `<main>${article('oats')}<section class="next">More notes</section>${article('beans')}${article('plums')}</main>`;

  test.each([
    [0, 'All about oats'],
    [700, 'All about beans'],
    [1_500, 'All about beans'],
    [9_000, 'All about plums'],
  ])('scrolled by %i px, the one in the middle of the window is found', (scrolled, title) => {
    expect(inView(page(body), scrolled)?.heading.textContent).toBe(title);
  });

  test('only that one is read, with what stands before the next', () => {
    const document = page(
      body.replace(
        'More notes',
        '<h2>References</h2><ol><li>Rowe A. Oats and people. 2019.</li><li>Hale B. Oats again. 2020.</li></ol>',
      ),
      '<meta property="og:title" content="All about oats"><meta name="author" content="Dana Whitlock">',
    );
    const first = inView(document, 0);
    const second = inView(document, 1_100);
    if (!first || !second) throw new Error('nothing in view');
    const before = document.documentElement.outerHTML;
    const oats = readArticle(copyArticleInView(document, first));
    const beans = readArticle(copyArticleInView(document, second));
    expect(oats).toMatchObject({
      ok: true,
      article: { title: 'All about oats', byline: 'Dana Whitlock' },
    });
    expect(oats.ok && oats.article.references.length).toBe(2);
    // The page speaks of oats; beans have no author that we know of.
    expect(beans).toMatchObject({ ok: true, article: { title: 'All about beans', byline: null } });
    expect(beans.ok && beans.article.text).not.toMatch(/oats|plums/);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('they are known by their headings where no element says article', () => {
    const plain = page(
      `<main>${article('oats', 'div class="piece"')}${article('beans', 'div class="piece"')}</main>`.replaceAll(
        '</div class="piece">',
        '</div>',
      ),
    );
    expect(inView(plain, 1_000)?.heading.textContent).toBe('All about beans');
  });
});

describe('a page with one article', () => {
  test.each([
    ['alone', article('oats')],
    ['with teasers', `${article('oats')}<article><h2>Beans</h2><p>Read on</p></article>`],
    [
      'with comments in it',
      article('oats').replace(
        '</article>',
        `<article><h2>Ann says</h2>${prose('oats')}</article></article>`,
      ),
    ],
    [
      'with a sheet over it',
      `${article('oats')}<div role="dialog"><h1>Subscribe</h1>${prose('mail')}</div>`,
    ],
  ])('%s is read as the page it is', (_, body) => {
    expect(inView(page(body), 0)).toBeNull();
  });
});
