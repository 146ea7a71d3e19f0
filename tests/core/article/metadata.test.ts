import { describe, expect, test } from 'vitest';
import { chooseTitle } from '@/core/article/choose-title';
import { cleanByline } from '@/core/article/clean-byline';
import { parseDate } from '@/core/article/parse-date';
import { isPersonName, peopleIn } from '@/core/article/person-name';
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
  ['2021年5月4日', '2021-05-04'],
  ['نشر ٢٠٢١-٠٥-٠٤', '2021-05-04'],
  ['4. Mai 2021', '2021-05-04'],
  ['4 de mayo de 2021', '2021-05-04'],
  ['1er août 2021', '2021-08-01'],
  ['4 мая 2021', '2021-05-04'],
  ['dinner for 2021', null],
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

describe('a byline in other words and scripts', () => {
  test.each([
    ['作者：王小明', '王小明'],
    ['بقلم محمد الفاسي', 'محمد الفاسي'],
    ['מאת: דנה לוי', 'דנה לוי'],
    ['Автор: Анна Каренова', 'Анна Каренова'],
    ['Von Jörg Müller', 'Jörg Müller'],
    ['Por José Núñez', 'José Núñez'],
  ])('“%s” names %s', (line, name) => {
    expect(cleanByline(line)).toBe(name);
    expect(isPersonName(name)).toBe(true);
  });

  test('a shop, a subject, a site and a department are no persons', () => {
    for (const text of [
      'Harbour Clinic',
      'Sleep Apnea',
      'Walking Shoes Store',
      'News Desk',
      'Weight Loss',
    ])
      expect(isPersonName(text), text).toBe(false);
  });

  test('several people are told apart from their letters', () => {
    expect(peopleIn('Ida Brookfield, RN, MPH and Tor Brandt, Ph.D.')).toEqual([
      'Ida Brookfield',
      'Tor Brandt',
    ]);
    expect(peopleIn('Ida Brookfield, and why we sleep')).toEqual([]);
  });
});

describe('structured data that means harm or contradicts itself', () => {
  const article = (more: object) => JSON.stringify({ '@type': 'Article', ...more });

  test('the article of this page is told from those it only links to', () => {
    const other = article({ headline: 'Ten shoes', author: { name: 'Tor Brandt' } });
    const own = article({ headline: 'Walk more', author: { name: 'Ida Brookfield' } });
    const page = { title: 'Walk more | Harbour', address: 'https://harbour.example/walk' };
    expect(parseStructuredData([other, own], page).authors).toEqual(['Ida Brookfield']);
  });

  test('an organisation is no writer, and a reviewer is kept apart', () => {
    const data = parseStructuredData([
      article({
        headline: 'Walk more',
        author: [
          { '@type': 'Organization', name: 'Harbour' },
          { '@type': 'Person', givenName: 'Ida', familyName: 'Brookfield' },
        ],
        reviewedBy: { name: 'Tor Brandt' },
      }),
    ]);
    expect(data).toMatchObject({ authors: ['Ida Brookfield'], reviewers: ['Tor Brandt'] });
  });

  test.each([
    ['nested 50,000 deep', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['a list of 300,000 lists', `[${'[],'.repeat(300_000)}[]]`],
    [
      'an author that names itself',
      '{"@type":"Article","@id":"#a","author":{"@id":"#a"},"name":"Walk more"}',
    ],
    [
      '__proto__',
      '{"@type":"Article","__proto__":{"polluted":1},"name":"Walk more","author":{"__proto__":{"name":"x"}}}',
    ],
    [
      'numbers for names',
      '{"@type":["Article",1],"headline":7,"author":[1,null,{"name":[[]]}],"datePublished":{}}',
    ],
    ['megabytes', `{"@type":"Article","name":"${'x'.repeat(2_000_000)}"}`],
  ])('%s is read in time and changes nothing', (_, source) => {
    expect(parseStructuredData([source]).authors).toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('a comma too many does not silence the rest', () => {
    expect(parseStructuredData(['{"@type":"Article","headline":"Walk more",}']).headline).toBe(
      'Walk more',
    );
  });
});
