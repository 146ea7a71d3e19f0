// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cleanPage } from '@/page/clutter/clean-page';
import { listedRules } from '@/page/clutter/listed-rules';

const line =
  'A hedge that is cut a little every month stays thick down to the ground, and one that is cut once in a year grows away from you over your own head.';
const article = `<article id="story"><h1>Hedges</h1>${`<p>${line}</p>`.repeat(3)}<div id="ad">Advertisement</div></article>`;
const letter =
  '<h2>Get our newsletter</h2><form><input type="email"><button>Sign up</button></form><button>Close</button>';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  Object.assign(document, { elementFromPoint: () => null, elementsFromPoint: () => [] });
  // No dialog is modal here, where nothing is laid out: one that is said to be is.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the element as `this` below
  const { closest, querySelector } = Element.prototype;
  const said = (selector: string) => selector.replace(':modal', '.shown-modal[open]');
  vi.spyOn(Element.prototype, 'closest').mockImplementation(function (
    this: Element,
    selector: string,
  ) {
    return closest.call(this, said(selector));
  });
  vi.spyOn(Element.prototype, 'querySelector').mockImplementation(function (
    this: Element,
    selector: string,
  ) {
    return querySelector.call(this, said(selector));
  });
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  for (const name of ['elementFromPoint', 'elementsFromPoint'])
    Reflect.deleteProperty(document, name);
});

const put = (html: string) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
};
const clean = () => cleanPage(document, { rules: listedRules, signal: stop.signal });
const isHidden = (selector: string) =>
  document.querySelector(selector)?.closest('[data-leanread-hidden]') != null;
const looked = () => new Promise((done) => setTimeout(done, 300));

test('a modal dialog stays, with all that closes it, for without it the page answers to nothing', () => {
  put(`${article}<dialog id="letter" class="shown-modal newsletter" open>${letter}</dialog>`);
  clean();
  expect(isHidden('#letter')).toBe(false);
  expect(document.querySelector('#letter [data-leanread-hidden]')).toBeNull();
  expect(isHidden('#ad')).toBe(true);
});

test('a dialog that is no modal one goes like any box', () => {
  put(`${article}<dialog id="letter" class="newsletter" open>${letter}</dialog>`);
  clean();
  expect(isHidden('#letter')).toBe(true);
});

test('a dialog that was hidden while it was closed comes back when it bars the page', async () => {
  put(
    `${article}<dialog id="letter" class="shown-modal"><div id="mc_embed_signup">${letter}</div></dialog>`,
  );
  clean();
  expect(isHidden('#mc_embed_signup')).toBe(true);
  document.querySelector('#letter')?.setAttribute('open', '');
  await looked();
  expect(isHidden('#mc_embed_signup')).toBe(false);
  // From our stylesheet as well, which knows it by its name.
  expect(document.querySelector('#mc_embed_signup')?.hasAttribute('data-leanread-keep')).toBe(true);
});

test.each(['inert', 'aria-hidden="true"'])(
  'a sheet for which the page has made the rest %s stays',
  (barred) => {
    const page = (how: string) =>
      `<div id="all" ${how}>${article}</div><div id="sheet" class="newsletter">${letter}</div>`;
    put(page(barred));
    clean().undo();
    const cleaning = clean();
    expect(isHidden('#sheet')).toBe(false);
    expect(isHidden('#ad')).toBe(true);
    cleaning.undo();
    put(page(''));
    clean();
    expect(isHidden('#sheet')).toBe(true);
  },
);
