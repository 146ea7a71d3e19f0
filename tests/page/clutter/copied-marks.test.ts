// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cleanPage } from '@/page/clutter/clean-page';
import { createHiding } from '@/page/clutter/hide-node';
import { listedRules } from '@/page/clutter/listed-rules';

const line =
  'A ladder stands safely when its foot is a quarter of its height from the wall, and not when whoever climbs it has somebody to hold it down below.';
const page = `<article><h1>Ladders</h1>${`<p>${line}</p>`.repeat(3)}</article>
  <div id="box"><h2>Get our newsletter</h2><form><input type="email"><button>Sign up</button></form></div>`;
const ours = '[data-leanread-hidden], [data-leanread-keep], [data-leanread-loose]';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  show(page);
});
afterEach(() => stop.abort());

function show(html: string) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}
const clean = () => cleanPage(document, { rules: listedRules, signal: stop.signal });
const looked = () => new Promise((done) => setTimeout(done, 120));

test('a copy that the page made of itself and puts back is judged and told like any page', async () => {
  const plain = document.documentElement.outerHTML;
  const cleaning = clean();
  const copy = document.body.innerHTML;
  expect(copy).toContain('data-leanread-hidden');
  show('<main><p>Elsewhere.</p></main>');
  await looked();
  show(copy);
  await looked();
  expect(cleaning.removals().map(({ reason }) => reason)).toEqual(['newsletter']);
  cleaning.undo();
  expect(document.documentElement.outerHTML).toBe(plain);
});

test('a copy of one thing alone, put beside it, loses our marks and is given back with all else', async () => {
  const cleaning = clean();
  const box = document.querySelector('#box');
  const copy = box?.cloneNode(true) as Element;
  copy.id = 'copy';
  copy.replaceChildren('A thing to read.');
  box?.after(copy);
  await looked();
  expect(copy.matches(ours)).toBe(false);
  expect(box?.matches(ours)).toBe(true);
  // Put in just before it is given back, it is not looked at any more.
  const late = box?.cloneNode(true) as Element;
  box?.after(late);
  cleaning.undo();
  expect(document.querySelector(ours)).toBeNull();
});

test('what is taken off the page while it is hidden is found by the new judgement, and not left as it is', () => {
  const hiding = createHiding(document);
  const box = document.querySelector('#box');
  if (!box) throw new Error('There is no box.');
  hiding.hide([box], 'newsletter', { kind: 'email-form', words: '' }, 'Letter');
  hiding.sweep();
  expect(box.matches(ours)).toBe(true);
  box.remove();
  hiding.clear();
  expect(box.matches(ours)).toBe(false);
});
