// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { judgePageKind } from '@/core/article/judge-page-kind';
import { readPageSignals } from '@/page/article/read-page-signals';

const sentence =
  'People who walk after dinner sleep a little better, and a doctor will tell you that the heart likes it too, whatever the weather does. ';
const kindOf = (html: string, address: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { pathname, search, hostname } = new URL(address);
  const signals = readPageSignals(page, page.body);
  return judgePageKind({ ...signals, host: hostname, path: pathname, query: search });
};
const prose = `<p>${sentence.repeat(3)}</p>`.repeat(8);
const teasers = '<li><a href="/walk"><img alt=""><h3>Why a walk helps</h3></a></li>'.repeat(24);

describe('the kind of a page', () => {
  test('with running text, one title and a writer is an article', () => {
    const html = `<main><h1>Walk more</h1><p class="byline">By Ida Brookfield</p>${prose}</main>`;
    expect(kindOf(html, 'https://harbour.example/sleep/walk-more-in-the-evening')).toMatchObject({
      isArticle: true,
      kind: 'article',
    });
  });

  test('is an article too where the whole page stands inside one form', () => {
    const html = `<form><h1>Walk more</h1><p class="byline">By Ida Brookfield</p>${prose}</form>`;
    expect(kindOf(html, 'https://harbour.example/walk.aspx').isArticle).toBe(true);
  });

  test.each([
    ['home', 'front-page', 'https://harbour.example/', `<h1>Harbour</h1><ul>${teasers}</ul>`],
    [
      'listing',
      'listing-address',
      'https://harbour.example/category/sleep/',
      `<h1>Sleep</h1><ul>${teasers}</ul>`,
    ],
    [
      'search',
      'search-address',
      'https://harbour.example/search?q=walk',
      `<h1>Results</h1><ul>${teasers}</ul>`,
    ],
    [
      'product',
      'product-data',
      'https://harbour.example/walking-shoe',
      `<div itemscope itemtype="https://schema.org/Product"><h1>Shoe</h1><p>${sentence}</p><b>$59.00</b><button>Add to cart</button></div>`,
    ],
    [
      'forum',
      'forum-address',
      'https://community.harbour.example/threads/walking.12/',
      `<h1>Walking</h1>${`<div class="message">${sentence}</div>`.repeat(14)}`,
    ],
    [
      'documentation',
      'docs-address',
      'https://docs.harbour.example/reference/steps/',
      `<h1>steps()</h1>${'<pre>steps(10)</pre>'.repeat(8)}${prose}`,
    ],
    [
      'service',
      'service-address',
      'https://harbour.example/services/coaching/',
      `<h1>Coaching</h1><p>${sentence}</p>`,
    ],
  ])('is %s by its %s', (kind, because, address, html) => {
    expect(kindOf(html, address)).toEqual({ isArticle: false, kind, because });
  });

  test('counts words of health as evidence, and reads no page twice for it', () => {
    const page = new DOMParser().parseFromString(`<main>${prose}</main>`, 'text/html');
    const before = page.documentElement.outerHTML;
    expect(readPageSignals(page, page.body).healthShare).toBeGreaterThan(0.05);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('is judged although the page names its own parts after members of the document', () => {
    const page = new DOMParser().parseFromString(
      `<form name="querySelectorAll"><input name="firstChild"></form><img name="body"><h1>Walk more</h1>${prose}`,
      'text/html',
    );
    expect(readPageSignals(page, page.body).proseCharacters).toBeGreaterThan(2000);
  });
});
