// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/page/article/read-article';

const pageOf = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.setAttribute('href', 'https://harbour.example/bread');
  page.head.prepend(base);
  return page;
};
const articleOf = (html: string) => {
  const reading = readArticle(pageOf(html));
  if (!reading.ok) throw new Error(reading.why);
  const body = new DOMParser().parseFromString(reading.article.html, 'text/html').body;
  const images = [...body.querySelectorAll('img')];
  const captionOf = (name: string) =>
    images
      .find((image) => image.src.includes(`/${name}`))
      ?.closest('figure')
      ?.querySelector('figcaption')?.textContent;
  return { ...reading.article, images, sources: images.map(({ src }) => src), captionOf };
};
const site = 'https://harbour.example/p';

describe('a page with a picture in every lazy form', () => {
  const article = articleOf(
    readFileSync('tests/fixtures/articles/lazy--every-form/source.html', 'utf8'),
  );

  test.each([
    ['plain', `${site}/plain.jpg`],
    ['a srcset: the smallest file that fills the column', `${site}/srcset-760.jpg`],
    ['a srcset of densities', `${site}/density-1x.jpg`],
    ['a srcset with commas in its addresses', 'https://pictures.example/w_760,q_80/commas.jpg'],
    ['data-src', `${site}/data-src.jpg`],
    ['data-srcset without spaces', `${site}/data-srcset-760.jpg`],
    ['data-lazy-src', `${site}/data-lazy-src.jpg`],
    ['data-original', `${site}/data-original.jpg`],
    ['a data- name of the page’s own', `${site}/data-own-name.webp`],
    ['an attribute that is no data- name', 'https://pictures.example/p/other-name.jpg'],
    ['no src at all', `${site}/no-src.jpg`],
    ['a blurred stand-in', `${site}/blurred.jpg`],
    ['picture, not its cut for telephones', `${site}/picture-760.webp`],
    ['picture with lazy sources', `${site}/picture-lazy.jpg`],
    ['picture without an img', `${site}/picture-alone.jpg`],
    ['noscript behind the picture', `${site}/noscript.jpg`],
    ['noscript with a srcset', `${site}/noscript-inside.jpg`],
    ['noscript alone', `${site}/noscript-alone.jpg`],
    ['JSON in an attribute, the widest of its sizes', `${site}/json-760.jpg`],
    ['JSON in a script beside the picture', `${site}/json-beside.jpg`],
    ['an attribute of the frame', `${site}/on-the-frame.jpg`],
    ['a link to the whole picture', `${site}/linked.jpg`],
    ['a painted background', `${site}/painted.jpg`],
    ['a background to be painted later', `${site}/painted-later.jpg`],
    ['amp-img', `${site}/amp.jpg`],
  ])('shows %s, once', (_, address) => {
    expect(article.sources.filter((source) => source === address)).toHaveLength(1);
  });

  test('fills the empty place under the title with the picture the page names to machines', () => {
    expect([...article.sources, article.leadImage?.src]).toContain(`${site}/lead-told.jpg`);
  });

  test('keeps the words for those who cannot see a picture', () => {
    const altOf = (name: string) => article.images.find(({ src }) => src.includes(name))?.alt;
    expect(altOf('/plain')).toBe('A loaf on a board');
    expect(altOf('/noscript.')).toBe('Steam over a crust');
    expect(altOf('/painted.')).toBe('Flour in a bowl');
  });

  test.each([
    ['boxed', 'Dough under a cloth.'],
    ['credited', 'Tor Brandt / Harbour Kitchen'],
    ['bare', 'Photo: Tor Brandt'],
    ['slanted', 'A crust that sang as it cooled.'],
    ['data-src', 'About data-src.'],
  ])('keeps the caption of %s with its picture', (name, caption) => {
    expect(article.captionOf(name)).toBe(caption);
  });

  test('shows the same picture in two sizes once', () => {
    expect(article.sources.filter((source) => source.includes('/again-'))).toHaveLength(1);
  });

  test.each(['pixel', 'thin', 'spacer', 'print', 'ida', 'logo', 'data:', 'emoji'])(
    'never shows %s',
    (name) => {
      expect(article.sources.filter((source) => source.includes(name))).toEqual([]);
    },
  );

  test('reads a drawn emoji as the letter it is', () => {
    expect(article.text).toContain('🍞');
  });
});
