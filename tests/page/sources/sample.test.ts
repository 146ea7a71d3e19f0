import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { callouts } from '@/core/sources/callouts';
import { findSources } from '@/core/sources/find-sources';
import { readBlocks } from '@/page/sources/read-blocks';

/** The page we wrote to try LeanRead on: who a reader meets there, and by which names. */
test('the sample article has the cards its writers would make', () => {
  const { document } = new JSDOM(readFileSync('sample/article.html', 'utf8')).window;
  const article = document.querySelector('article');
  if (!article) throw new Error('The sample has no article.');
  const references = [...article.querySelectorAll('.references li')].map((entry) => ({
    text: entry.textContent,
    url: entry.querySelector('a')?.getAttribute('href') ?? null,
  }));
  article.querySelector('.references')?.remove();
  // A document without a view, as the page's own styles are no part of what the reader shows.
  document.implementation.createHTMLDocument('').body.append(article);
  const report = findSources(readBlocks(article).blocks, { lang: 'en-US', references });
  const cards = callouts(report).filter(({ source }) => source.kind !== 'unnamed');
  expect(cards.map(({ source }) => source.name?.text)).toEqual([
    'a review by the American Diabetes Association',
    'Loretta DiPietro',
    'Andrew Reynolds',
    'review in Sports Medicine',
    'Sheri Colberg',
    'World Health Organization',
  ]);
  const colberg = cards.find(({ source }) => source.name?.text === 'Sheri Colberg');
  expect(colberg?.source.orgs.map(({ text }) => text)).toEqual(['Old Dominion University']);
  expect(colberg?.attributions[0]?.citations.map(({ doi }) => doi)).toEqual([
    '10.2337/dc16-1728',
    '10.3389/fendo.2017.00033',
  ]);
  expect(cards[0]?.attributions[0]?.citations[0]?.doi).toBe('10.2337/diacare.24.4.775');
});
