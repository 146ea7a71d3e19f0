// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { prepareBody } from '@/components/reader/prepare-body';

const bodyOf = (html: string, references: number) =>
  prepareBody(document.createRange().createContextualFragment(html), references);
const links = (html: string, references = 9) =>
  [...bodyOf(html, references).querySelectorAll('a')].map(
    (link) => `${link.textContent} ${link.getAttribute('href') ?? ''}`,
  );

test.each([
  ['<p>It helps.<sup>3</sup></p>', ['3 #reference-3']],
  [
    '<p>It helps<sup>[1, 2]</sup> and more<sup>4–6</sup>.</p>',
    ['1 #reference-1', '2 #reference-2', '4 #reference-4', '6 #reference-6'],
  ],
  ['<p>It helps [2]. It does [1,3].</p>', ['2 #reference-2', '1 #reference-1', '3 #reference-3']],
])('in %s the numbers become links to the references', (html, expected) => {
  expect(links(html)).toEqual(expected);
});

test.each([
  '<p>20 m<sup>2</sup> and 10<sup>3</sup> and cm<sup>3</sup></p>',
  '<p>the 1<sup>st</sup> of May [sic]</p>',
  '<p>It helps<sup><a href="#r3">3</a></sup></p>'.replace(/<a.*?a>/, '12'),
  '<p>In 2019 [2019] and [10]</p>',
  '<pre>list[1]</pre>',
])('in %s nothing is a citation', (html) => {
  expect(links(html)).toEqual([]);
});

test('without references nothing is a citation', () => {
  expect(links('<p>It helps.<sup>3</sup> [1]</p>', 0)).toEqual([]);
});

test('every word stays', () => {
  expect(bodyOf('<p>It helps [2, 3].<sup>1</sup></p>', 3).textContent).toBe('It helps [2, 3].1');
});
