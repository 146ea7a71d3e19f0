// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findPromoLines } from '@/page/article/find-promo-lines';
import { measure } from '@/page/article/measure';

const prose =
  '<p>A calm sentence about soup, with a comma and enough words to be prose.</p>'.repeat(3);
const foundIn = (html: string) => {
  const page = new DOMParser().parseFromString(
    `<article>${prose}${html}${prose}</article>`,
    'text/html',
  );
  return findPromoLines(page.body, measure(page.body)).map(({ reason }) => reason);
};

test.each([
  [
    'a heading that is a link and says that it leads on',
    '<h4><a href="/r">Try This: A Dozen Soups for a Cold Kitchen</a></h4>',
    ['related'],
  ],
  [
    'a heading with such a label before its link',
    '<h4>MORE: <a href="/r">12-Minute Soups You Can Cook in Pajamas</a></h4>',
    ['related'],
  ],
  [
    'a heading with a label of the article’s',
    '<h4>Step 2: <a href="/rye">Soak the rye</a></h4>',
    [],
  ],
  [
    'a way to another page in brackets, with room inside them',
    '<p>[ <a href="/r">See also: How I learnt to bake on a boat</a> ]</p>',
    ['related'],
  ],
  [
    'a heading that is a link with an arrow behind it',
    '<h4><a href="/r">A Dozen Soups for a Cold Kitchen &rarr;</a></h4>',
    ['related'],
  ],
  [
    'headings of entries that each lead to their recipe',
    ['Rye', 'Leek', 'Pea']
      .map((name) => `<h3><a href="/r">${name} soup »</a></h3><p>Eat it hot, with bread.</p>`)
      .join(''),
    [],
  ],
  ['a heading with an arrow between two names', '<h4><a href="/r">Rye → loaf</a></h4>', []],
  ['a heading that only says so', '<h4>Try This: A Dozen Soups for a Cold Kitchen</h4>', []],
  ['a heading with a link in it', '<h4>Try this: soups of <a href="/rye">rye</a></h4>', []],
])('%s', (_what, html, reasons) => {
  expect(foundIn(html)).toEqual(reasons);
});
