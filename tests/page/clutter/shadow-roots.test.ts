// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cleanPage } from '@/page/clutter/clean-page';
import { listedRules } from '@/page/clutter/listed-rules';

const line =
  'Whoever keeps bread in a wooden box finds it softer on the third day than whoever leaves it on the board, and a slice of apple beside it helps for one day more.';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  document.title = 'Bread on the third day';
});
afterEach(() => stop.abort());

/** A page with an article and one box whose content stands in a shadow root. */
function load(
  host: string,
  inside: string,
  article = `<h1>Bread</h1>${`<p>${line}</p>`.repeat(6)}`,
) {
  document.body.innerHTML = `<div id="story">${article}</div>${host}`;
  const element = document.querySelector('#host');
  if (!element) throw new Error('There is no host.');
  element.attachShadow({ mode: 'open' }).innerHTML = inside;
  cleanPage(document, { rules: listedRules, signal: stop.signal });
  return element;
}
const isHidden = (element: Element) => element.closest('[data-leanread-hidden]') !== null;

describe('what stands in a shadow root', () => {
  test('makes its host clutter where it says so', () => {
    expect(isHidden(load('<x-slot id="host"></x-slot>', '<div>Advertisement</div>'))).toBe(true);
  });

  test('keeps its host where it is the article, whatever the host is called', () => {
    const host = load(
      '<div class="ad-unit sponsored" id="host"></div>',
      `<h1>Bread</h1>${`<p>${line}</p>`.repeat(6)}`,
      '',
    );
    expect(isHidden(host)).toBe(false);
  });

  test('counts however many roots stand in one another', () => {
    document.body.innerHTML = '<div class="ad-unit sponsored" id="host"></div>';
    const host = document.querySelector('#host');
    const root = host?.attachShadow({ mode: 'open' });
    if (!host || !root) throw new Error('There is no host.');
    root.innerHTML = '<x-story></x-story>';
    const story = root.querySelector('x-story')?.attachShadow({ mode: 'open' });
    if (story) story.innerHTML = `<h1>Bread</h1>${`<p>${line}</p>`.repeat(6)}`;
    cleanPage(document, { rules: listedRules, signal: stop.signal });
    expect(isHidden(host)).toBe(false);
  });

  test('still counts when something is put into its host', async () => {
    const host = load('<x-notes id="host"></x-notes>', `${line} ${line} ${line}<slot></slot>`);
    const label = document.createElement('span');
    label.textContent = 'Advertisement';
    host.append(label);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(isHidden(host)).toBe(false);
  });

  test('is left as it is', () => {
    const inside = '<div>Advertisement</div><p>Bread.</p>';
    const host = load('<x-slot id="host"></x-slot>', inside);
    expect(host.shadowRoot?.innerHTML).toBe(inside);
  });
});

test('a frame is judged from outside and never looked into', () => {
  document.body.innerHTML = `<iframe id="story" srcdoc="<h1>Bread</h1>"></iframe><iframe id="ad" width="300" height="250"></iframe>`;
  cleanPage(document, { rules: listedRules, signal: stop.signal });
  const [story, ad] = ['#story', '#ad'].map((one) => document.querySelector(one));
  expect([story && isHidden(story), ad && isHidden(ad)]).toEqual([false, true]);
});
