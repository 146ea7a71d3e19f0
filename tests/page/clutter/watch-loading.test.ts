// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanPage } from '@/page/clutter/clean-page';
import { listedRules } from '@/page/clutter/listed-rules';

const words =
  'A pot of beans asks for little more than time, water and somebody who looks in now and then to see whether it still wants a ladle from the kettle.';
const article = `<article id="story"><h1>Beans, Slowly</h1><p>${words}</p><p>${words}</p></article>`;
const ad = '<div id="ad">Advertisement</div>';

let stop: AbortController;
let frames: (() => void)[];
let state: DocumentReadyState;

beforeEach(() => {
  stop = new AbortController();
  frames = [];
  state = 'loading';
  document.body.replaceChildren();
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
  window.requestAnimationFrame = (act) => frames.push(() => act(0));
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

const clean = (onChange = vi.fn()) =>
  cleanPage(document, { rules: listedRules, signal: stop.signal, onChange });
const arrive = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
const frame = () => frames.splice(0).forEach((act) => act());
const load = () => {
  state = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded'));
};
const isHidden = (selector: string) =>
  document.querySelector(selector)?.closest('[data-leanread-hidden]') != null;

describe('while a page is loading', () => {
  test('clutter is gone before the frame that would show it, and nobody is told yet', () => {
    const told = vi.fn();
    clean(told);
    frame();
    arrive(`${ad}${article}`);
    expect(isHidden('#ad')).toBe(false);
    frame();
    expect(isHidden('#ad')).toBe(true);
    expect(told).not.toHaveBeenCalled();
    load();
    expect(isHidden('#ad')).toBe(true);
    expect(told).toHaveBeenLastCalledWith([expect.objectContaining({ reason: 'ad' })]);
  });

  test('a box that may still be written into is left alone while it could be a part of the page', () => {
    clean();
    const offer = 'Sign up for our newsletter and never miss a recipe again. '.repeat(4);
    arrive(`${article}<aside id="open"><p>${offer}</p><form><input type="email"></form></aside>`);
    frame();
    expect(isHidden('#open')).toBe(false);
    load();
    expect(isHidden('#open')).toBe(true);
  });

  test('a small one goes at once, and is back in the next frame once it turns out to be more', () => {
    clean();
    arrive(`${article}<div id="open"><b>Advertisement</b></div>`);
    frame();
    expect(isHidden('#open')).toBe(true);
    document.querySelector('#open')?.insertAdjacentHTML('beforeend', `<p>${words}</p>`.repeat(3));
    frame();
    expect(isHidden('#open')).toBe(false);
  });

  test('a box that never gets done does not keep the page waiting: it is shown, and no more is looked at', () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 50));
    clean();
    arrive(`${article}<div id="open"><b>Advertisement</b></div>`);
    frame();
    expect(isHidden('#open')).toBe(true);
    for (let drop = 0; drop < 3; drop += 1) {
      document.querySelector('#open')?.append(' …');
      document.querySelector('#open')?.append(document.createElement('br'));
      frame();
    }
    expect(isHidden('#open')).toBe(false);
    const asked = clock.mock.calls.length;
    document.querySelector('#open')?.append(document.createElement('br'));
    frame();
    expect(clock.mock.calls).toHaveLength(asked);
    load();
    expect(isHidden('#open')).toBe(true);
  });

  test('what half a page made look like clutter is back once the whole page is there', () => {
    clean();
    arrive(`<div id="box"><b>Advertisement</b></div><p>More is coming.</p>`);
    frame();
    expect(isHidden('#box')).toBe(true);
    document.querySelector('#box')?.insertAdjacentHTML('beforeend', article);
    load();
    expect(isHidden('#box')).toBe(false);
    expect(isHidden('#story')).toBe(false);
  });

  test('a page that has hardly grown is not looked at again', () => {
    clean();
    arrive(`${article}<hr><hr><hr>`);
    frame();
    arrive(`${ad}<hr>`);
    frame();
    expect(isHidden('#ad')).toBe(false);
    arrive('<hr>'.repeat(6));
    frame();
    expect(isHidden('#ad')).toBe(true);
  });

  test('undo gives back the very document, and no frame hides anything after it', () => {
    arrive(`${ad}<div class="ad-container adsbygoogle">${article}</div><hr>`);
    const before = document.documentElement.outerHTML;
    const cleaning = clean();
    frame();
    expect(document.documentElement.outerHTML).not.toBe(before);
    cleaning.undo();
    arrive('<hr>'.repeat(50));
    frame();
    load();
    expect(document.documentElement.outerHTML).toBe(
      before.replace('</body>', `${'<hr>'.repeat(50)}</body>`),
    );
  });

  test('what was given back meanwhile stays', () => {
    arrive(`${ad}${article}<hr>`);
    const cleaning = clean();
    frame();
    const [removal] = cleaning.removals();
    cleaning.restore(removal?.id ?? 0);
    load();
    expect(isHidden('#ad')).toBe(false);
    expect(cleaning.removals()).toEqual([]);
  });
});

test('without frames, as in a tab in the background, the whole page is cleaned at once', () => {
  clean();
  arrive(`${ad}${article}`);
  load();
  expect(isHidden('#ad')).toBe(true);
});
