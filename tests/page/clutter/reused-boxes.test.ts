// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cleanPage } from '@/page/clutter/clean-page';
import { listedRules } from '@/page/clutter/listed-rules';

const lines = [
  'A kite wants a steady wind more than a strong one, and whoever runs with it over the field is only making up for a wind that is not there.',
  'Tie the tail a little longer than you think it should be, for a kite that turns on itself is nearly always one that has nothing to hold its feet down.',
  'Let the line out while the kite pulls, and hold it still while it rests, until both of you have found out how high it means to go this afternoon.',
];
const prose = lines.map((line) => `<p>${line}</p>`).join('');
const article = `<article id="story"><h1>Kites for Slow Winds</h1>${prose}</article>`;
const letter =
  '<h2>Get our newsletter</h2><form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form>';
const facts = `<h2>Ingredients</h2><p>Paper, two sticks of spruce, a reel of line and a pot of glue.</p>${prose}`;

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  document.title = 'Kites for Slow Winds';
});
afterEach(() => {
  stop.abort();
  for (const name of ['elementFromPoint', 'elementsFromPoint'])
    Reflect.deleteProperty(document, name);
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

const put = (at: string, html: string) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.querySelector(at)?.replaceChildren(...parsed.body.childNodes);
};
const clean = () => cleanPage(document, { rules: listedRules, signal: stop.signal });
const isHidden = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element.closest('[data-leanread-hidden]') !== null;
};
const looked = () => new Promise((done) => setTimeout(done, 120));

test('a box in which the next article is written is shown with it', async () => {
  put('body', `<main><div id="box">${letter}</div>${article}</main>`);
  const cleaning = clean();
  expect(isHidden('#box')).toBe(true);
  // A framework that draws the next route takes the first box of the old one.
  put('#box', `<h1>Bread for Slow Sundays</h1>${prose.repeat(2)}`);
  document.querySelector('#story')?.remove();
  await looked();
  expect(isHidden('#box p')).toBe(false);
  expect(cleaning.removals()).toEqual([]);
});

test('a hidden box that is filled with something to be read is shown, and what is clutter in it goes', async () => {
  put('body', `${article}<div id="box">${letter}</div><div id="other">Advertisement</div>`);
  const cleaning = clean();
  expect(isHidden('#box')).toBe(true);
  put('#box', `${facts}<div id="inner">Advertisement</div>`);
  await looked();
  expect(isHidden('#box')).toBe(false);
  expect(isHidden('#inner')).toBe(true);
  expect(isHidden('#other')).toBe(true);
  expect(cleaning.removals().map(({ reason }) => reason)).toEqual(['ad', 'ad']);
});

test('a hidden box that is filled with more of the same stays hidden, as one thing', async () => {
  put('body', `${article}<div id="box">${letter}</div>`);
  const cleaning = clean();
  const before = cleaning.removals();
  put('#box', `${letter}<p>No spam, ever.</p>`);
  await looked();
  expect(isHidden('#box')).toBe(true);
  expect(cleaning.removals()).toEqual(before);
});

test('another article in the place of the old one is judged by itself', async () => {
  put('body', `<article id="story"><h1>Kites for Slow Winds</h1>${prose}</article>`);
  clean();
  // “Sponsored by” in a heading beside an article would go; here it is the article’s own.
  put(
    '#story',
    `<h1>Who pays for kites</h1>${prose}<h3 id="own">Sponsored by the club</h3>${prose}`,
  );
  await looked();
  expect(isHidden('#own')).toBe(false);
});

test('what was found while it could not be seen is judged by what it holds when it is', () => {
  vi.useFakeTimers();
  try {
    Object.assign(document, { elementFromPoint: () => null, elementsFromPoint: () => [] });
    Element.prototype.checkVisibility = function () {
      return this.closest('[style*="none"], [data-leanread-hidden]') === null;
    };
    put(
      'body',
      `${article}<div id="sheet" style="display: none">${letter}</div><div id="letter" style="display: none">${letter}</div>`,
    );
    clean();
    expect(isHidden('#sheet')).toBe(false);
    const open = (selector: string) => document.querySelector(selector)?.removeAttribute('style');
    put('#sheet', facts);
    open('#sheet');
    open('#letter');
    vi.advanceTimersByTime(2_000);
    expect(isHidden('#sheet')).toBe(false);
    expect(isHidden('#letter')).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
