// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Article } from '@/core/article/article';
import { joinArticles } from '@/page/article/join-articles';

const article = (part: Partial<Article>): Article => ({
  title: 'Four walks',
  subtitle: null,
  byline: null,
  authorBox: null,
  reviewer: null,
  published: null,
  updated: null,
  leadImage: null,
  html: '',
  text: '',
  references: [],
  lang: 'en',
  dir: 'ltr',
  words: 0,
  removals: [],
  ...part,
});
const lead =
  '<p>Walking is the same everywhere, and yet every path asks something of the feet.</p>';
const reference = (text: string) => ({ text, html: `<p>${text}</p>` });
const first = article({
  byline: 'Dana Whitlock',
  html: `${lead}<h2>Rivers</h2><h3>What to bring</h3><p>Water.</p><figure><img src="https://harbour.example/a.jpg"></figure><div><b>1</b> <a href="https://harbour.example/walk/2/">2</a></div>`,
  references: [reference('Rowe A. Rivers. 2019.'), reference('Hale B. Paths. 2020.')],
});
const second = article({
  html: `<h1>Four walks</h1>${lead}<figure><img src="https://harbour.example/a.jpg"></figure><h2>Dunes</h2><h3>What to bring</h3><p>Water.</p>`,
  references: [reference('Hale B. Paths. 2020.'), reference('Ott C. Dunes. 2021.')],
  authorBox: {
    name: 'Dana Whitlock',
    text: 'Walks a lot.',
    html: '<p>Walks a lot.</p>',
    image: null,
  },
});
const joined = joinArticles(
  [
    { number: 2, article: second },
    { number: 1, article: first },
  ],
  document,
);
const body = new DOMParser().parseFromString(joined?.html ?? '', 'text/html').body;
const texts = (selector: string) =>
  [...body.querySelectorAll(selector)].map((one) => one.textContent);

test('pages stand in their order, whatever the order they came in', () => {
  expect([...body.children].map((one) => one.getAttribute('title'))).toEqual(['1', '2']);
  expect(texts('h2')).toEqual(['Rivers', 'Dunes']);
});

test('what every page says again is there once: title, lead, picture', () => {
  expect(texts('h1')).toEqual([]);
  expect(texts('p').filter((text) => text?.startsWith('Walking'))).toHaveLength(1);
  expect(body.querySelectorAll('img, figure')).toHaveLength(2);
});

test('a row of page numbers, which leads to what is here, goes', () => {
  expect(body.querySelectorAll('a')).toHaveLength(0);
});

test('short lines that belong to each page stay on each', () => {
  expect(texts('h3')).toEqual(['What to bring', 'What to bring']);
  expect(texts('p').filter((text) => text === 'Water.')).toHaveLength(2);
});

test('references become one list, and the writer may stand on any page', () => {
  expect(joined?.references.map(({ text }) => text)).toEqual([
    'Rowe A. Rivers. 2019.',
    'Hale B. Paths. 2020.',
    'Ott C. Dunes. 2021.',
  ]);
  expect(joined?.byline).toBe('Dana Whitlock');
  expect(joined?.authorBox?.text).toBe('Walks a lot.');
});
