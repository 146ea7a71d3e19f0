import { describe, expect, test } from 'vitest';
import { chooseTitle } from '@/core/article/choose-title';
import { cleanByline } from '@/core/article/clean-byline';
import { parseDate } from '@/core/article/parse-date';
import { isPersonName } from '@/core/article/person-name';
import { parseStructuredData } from '@/core/article/structured-data';

const told = {
  headings: [],
  openGraph: null,
  structured: null,
  page: null,
  siteName: 'Harbour Health',
  host: 'www.harbourhealth.example',
};

describe('the title', () => {
  test('is the heading that agrees with what machines are told', () => {
    expect(
      chooseTitle({
        ...told,
        headings: ['Harbour Health', 'Sleep, in short'],
        page: 'Sleep, in short | Harbour Health',
      }),
    ).toBe('Sleep, in short');
  });
  test('loses the site’s name, not a part of its own', () => {
    expect(
      chooseTitle({ ...told, page: 'Knees – what helps and what does not - Harbour Health' }),
    ).toBe('Knees – what helps and what does not');
  });
});

describe('a byline', () => {
  test.each([
    ['By Maren Oldham', 'Maren Oldham'],
    ['Written by Maren Oldham | Updated May 4, 2021', 'Maren Oldham'],
    ['by Maren Oldham, RN and Tor Brandt', 'Maren Oldham, RN and Tor Brandt'],
  ])('“%s” names %s', (line, names) => {
    expect(cleanByline(line)).toBe(names);
  });
  test.each(['admin', 'https://harbour.example/maren', 'a@b.example', ''])(
    '“%s” names nobody',
    (line) => {
      expect(cleanByline(line)).toBeNull();
    },
  );
  test('people are told from headings and departments', () => {
    expect(['Maren Oldham', 'Dr. Ana de la Cruz', 'Jo O’Neill, RD'].every(isPersonName)).toBe(true);
    expect(['Why We Picked It', 'Harbour News', 'read more here'].some(isPersonName)).toBe(false);
  });
});

test.each([
  ['Updated 4 May 2021', '2021-05-04'],
  ['May 4th, 2021', '2021-05-04'],
  ['2021-05-04T10:00:00Z', '2021-05-04T10:00:00Z'],
  ['25/12/2020', '2020-12-25'],
  ['03/04/2020', null],
  ['2021-15-40', null],
  ['no date', null],
])('the date in “%s” is %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test('structured data is followed through @graph and @id, and broken blocks tell nothing', () => {
  const graph = JSON.stringify({
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Rest &amp; sleep',
        author: { '@id': '#m' },
        datePublished: '2021-05-04',
      },
      { '@type': 'Person', '@id': '#m', name: 'Maren Oldham' },
    ],
  });
  expect(parseStructuredData(['{ broken', graph])).toMatchObject({
    headline: 'Rest & sleep',
    authors: ['Maren Oldham'],
    published: '2021-05-04',
    isArticle: true,
  });
});
