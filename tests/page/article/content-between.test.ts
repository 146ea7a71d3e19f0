// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readArticle } from '@/page/article/read-article';
import { bread, sentences } from './bread';

const linesOf = (inside: string) => {
  const page = new DOMParser().parseFromString(bread(inside), 'text/html');
  const reading = readArticle(page);
  if (!reading.ok) throw new Error(reading.why);
  return reading.article.text.split('\n');
};
const links = (...names: string[]) =>
  names.map((name) => `<a href="/${name.replaceAll(' ', '-')}">${name}</a>`).join(' ');

test('linked names in a row between paragraphs stay, without a heading over them', () => {
  const row = links('Sour crumb', 'Flat loaves', 'Pale crust', 'Dough that tears at the seam');
  expect(linesOf(`<div>${row}</div>`).join(' ')).toContain('Flat loaves');
});

test('linked names stay under a heading that names no kind of thing', () => {
  const row = links('Rye', 'Spelt', 'Emmer', 'Einkorn');
  expect(linesOf(`<div><h3>From Bavaria to Tyrol</h3><div>${row}</div></div>`).join(' ')).toContain(
    'Emmer',
  );
});

test('cards without pictures stay, whose titles are names', () => {
  const cards = [
    ['Rye', 'It is dark and sour, and it keeps for a week.'],
    ['Spelt', 'It is mild, and its dough tears when it is worked for long.'],
  ].map(([name, told]) => `<div><h4><a href="/${name}">${name}</a></h4><p>${told}</p></div>`);
  expect(linesOf(`<div>${cards.join('')}</div>`)).toEqual(
    expect.arrayContaining(['Rye', 'Spelt', 'It is dark and sour, and it keeps for a week.']),
  );
});

test('a link around a picture and the first words of a sentence is no teaser', () => {
  const picture = '<img src="/oven.jpg" alt="An oven" width="600" height="400">';
  const told = `<p><a href="/ovens/for-two">${picture}A small oven made of stone</a> holds its warmth for hours. It asks for wood that is dry.</p>`;
  expect(linesOf(told)).toContain(
    'A small oven made of stone holds its warmth for hours. It asks for wood that is dry.',
  );
  const teaser = `<p><a href="/ovens/for-two">${picture}A small oven made of stone</a> It asks for wood that is dry.</p>`;
  expect(linesOf(teaser)).toEqual(sentences);
});

test('who said it stays with what was said', () => {
  const quote = `<blockquote><p>A loaf forgives whoever forgot it for an hour, and nobody who hurried it.</p><footer>Ida Brook, <a href="https://mill.example/ida">Kornblatt</a></footer></blockquote>`;
  expect(linesOf(quote).join(' ')).toContain('Kornblatt');
});

test('a box is no furniture for its name alone', () => {
  const told =
    'Gluten is the net that holds the gas. It forms as soon as flour is wet, and kneading only puts it in order.';
  const box = `<aside class="sidebar"><h3>What is gluten?</h3><p>${told}</p></aside>`;
  expect(linesOf(box)).toContain(told);
});

test('what a form in an element of the site’s own stood under goes with it', () => {
  const finder = `<x-baker-finder><h4>Bakers near you with free tables</h4><form><input placeholder="Town"><button>Search</button></form><p>Powered by LoafMap. Browse 3,000 ovens and ratings.</p></x-baker-finder>`;
  expect(linesOf(finder)).toEqual(sentences);
});

test('headlines in a row lead away and go', () => {
  const row = `<ul><li>${links('Why your bread never rises in winter')}</li><li>${links('What bakers do when nobody looks')}</li><li>${links('How we tested nine kneading machines')}</li></ul>`;
  expect(linesOf(`<div>${row}</div>`)).toEqual(sentences);
});
