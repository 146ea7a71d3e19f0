// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readArticle } from '@/page/article/read-article';
import { cleanPage } from '@/page/clutter/clean-page';

/**
 * One line of 60,000 signs wherever a page can put one. A pattern that is tried from every sign of it to its end
 * takes minutes, and would not come back within the test's time.
 */
const parts = ['“', '. ', 'a ', '1,', 'Dr. ', ' ', 'sign up '];
const quoted = (text: string) => text.replaceAll('"', '');
const lines = '<p>A calm sentence, long enough to be read, with a comma in it. </p>'.repeat(20);

const places: [string, (line: string) => string][] = [
  ['a paragraph', (line) => `<p>${line}</p>`],
  ['a paragraph of two lines', (line) => `<p>${line}<br>${line}</p>`],
  ['the title', (line) => `<h1>${line}</h1>`],
  ['a heading', (line) => `<h2>${line}</h2>${lines}`],
  [
    'a caption',
    (line) => `<figure><img src="/a.jpg" width="600"><figcaption>${line}</figcaption></figure>`,
  ],
  ['an item', (line) => `<ul><li>${line}</li><li>Shoes</li></ul>`],
  ['a link', (line) => `<p><a href="/more">${line}</a></p>`],
  ['a button', (line) => `<div><button>${line}</button></div>`],
  ['a label', (line) => `<form><label>${line}</label><input></form>`],
  ['a byline', (line) => `<div class="byline">${line}</div>`],
  [
    'a biography',
    (line) => `<div class="author-bio"><h3>About the author</h3><p>${line}</p></div>`,
  ],
  ['a reviewer', (line) => `<div class="reviewer">Medically reviewed by ${line}</div>`],
  ['a date', (line) => `<time>${line}</time>`],
  ['a class', (line) => `<div class="${quoted(line)}">${lines}</div>`],
  ['a description', (line) => `<img src="/b.jpg" width="600" alt="${quoted(line)}">`],
  [
    'a picture’s sources',
    (line) => `<img data-src="${quoted(line)}" srcset="${quoted(line)}" width="600">`,
  ],
  [
    'a background',
    (line) => `<div class="hero-image" style="background-image:url(${quoted(line)})"></div>`,
  ],
  ['a cell', (line) => `<table><tr><td>${line}</td></tr></table>`],
  ['a quotation', (line) => `<blockquote>${line}</blockquote>`],
  ['a reference', (line) => `<h2>References</h2><ol><li>${line}</li><li>Sleep. 2008.</li></ol>`],
  [
    'what is said to machines',
    (line) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: line, author: { name: line } })}</script>`,
  ],
];

/** A reading of all of them takes 3 s, and on a machine with others at work three times as long. */
const patienceMs = 30_000;

test.each(places)(
  'a very long line in %s costs no more than its reading',
  (_, put) => {
    for (const part of parts) {
      const line = part.repeat(60_000 / part.length);
      const body = `<article><h1>A walk</h1>${put(line)}${lines}</article>`;
      expect(readArticle(new DOMParser().parseFromString(body, 'text/html')).ok).toBe(true);
      document.body.innerHTML = body;
      cleanPage(document, { rules: [], signal: AbortSignal.timeout(60_000) }).undo();
      expect(document.querySelector('[data-leanread-hidden]')).toBeNull();
    }
  },
  patienceMs,
);
