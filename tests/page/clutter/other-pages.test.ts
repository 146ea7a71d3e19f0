// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cleanPage } from '@/page/clutter/clean-page';
import { listedRules } from '@/page/clutter/listed-rules';
import { watchChanges } from '@/page/clutter/watch-changes';

const line =
  'A clock that is wound at the same hour every day keeps better time than one that is wound when somebody thinks of it, and so does whoever winds it.';
const article = `<article id="story"><h1>Clocks</h1>${`<p>${line}</p>`.repeat(3)}</article>`;
const letter =
  '<div id="box"><h2>Get our newsletter</h2><form><input type="email"><button>Sign up</button></form></div>';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers();
  history.replaceState(null, '', '/first');
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const put = (html: string) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
};
const isHidden = (selector: string) =>
  document.querySelector(selector)?.closest('[data-leanread-hidden]') != null;
const clean = (onChange = vi.fn()) =>
  cleanPage(document, { rules: listedRules, signal: stop.signal, onChange });

test('what comes after minutes of reading is looked at as well, and until then no timer runs', async () => {
  put(article);
  const told = vi.fn();
  clean(told);
  await vi.advanceTimersByTimeAsync(180_000);
  expect(vi.getTimerCount()).toBe(0);
  put(letter + article);
  await vi.advanceTimersByTimeAsync(500);
  expect(isHidden('#box')).toBe(true);
  expect(told).toHaveBeenLastCalledWith([expect.objectContaining({ reason: 'newsletter' })]);
});

test('another page without a load may cost as much again, even where the last one was given up', async () => {
  put(article);
  const looked = vi.fn();
  const gaveUp = vi.fn();
  watchChanges(document, looked, gaveUp, stop.signal);
  const insert = async (count: number) => {
    document.body.append(...Array.from({ length: count }, () => document.createElement('i')));
    await vi.advanceTimersByTimeAsync(100);
  };
  await insert(10_000);
  expect(looked).toHaveBeenLastCalledWith([document.body], false);
  expect(gaveUp).toHaveBeenCalledOnce();
  await insert(1);
  expect(looked).toHaveBeenCalledOnce();
  history.pushState(null, '', '/second');
  await insert(1);
  expect(looked).toHaveBeenLastCalledWith([document.body], true);
  await insert(1);
  expect(looked).toHaveBeenLastCalledWith([document.body], false);
  expect(gaveUp).toHaveBeenCalledOnce();
});

test('another page is judged from scratch: a box that both have is no longer what it was', async () => {
  put(`${article}<div id="note">Advertisement</div>`);
  const cleaning = clean();
  const note = document.querySelector('#note');
  expect(isHidden('#note')).toBe(true);
  history.pushState(null, '', '/second');
  // As frameworks do, without a node being added: by itself this would be seen by nobody.
  if (note?.firstChild) note.firstChild.nodeValue = 'Who made this clock, and why it stands still.';
  document.querySelector('h1')?.append('!');
  await vi.advanceTimersByTimeAsync(500);
  expect(isHidden('#note')).toBe(false);
  expect(cleaning.removals()).toEqual([]);
});

test('a page that puts in another `html` is cleaned there as well', async () => {
  put(article);
  const root = document.documentElement;
  const cleaning = clean();
  const other = document.createElement('html');
  const parsed = new DOMParser().parseFromString(letter + article, 'text/html');
  other.append(...parsed.documentElement.childNodes);
  try {
    root.replaceWith(other);
    await vi.advanceTimersByTimeAsync(500);
    expect(other.hasAttribute('data-leanread-clean')).toBe(true);
    expect(isHidden('#box')).toBe(true);
    cleaning.undo();
    expect(other.hasAttribute('data-leanread-clean')).toBe(false);
  } finally {
    other.replaceWith(root);
  }
});

test('a page that was given back is let go of', () => {
  put(article);
  const added = vi.spyOn(stop.signal, 'addEventListener');
  clean().undo();
  const lasting = added.mock.calls.filter(([, , how]) => typeof how !== 'object' || !how.signal);
  expect(lasting).toEqual([]);
});
