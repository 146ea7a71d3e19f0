// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createHiding, hidden } from '@/page/clutter/hide-node';

test('what stands in something hidden is one with it: told, given back and hidden again', () => {
  document.body.innerHTML =
    '<div id="banner">Better in the app <a id="link" href="#">Get it</a></div>';
  const [banner, link] = ['#banner', '#link'].map((at) => document.querySelector(at));
  if (!banner || !link) throw new Error('The page is not there.');
  const hiding = createHiding(document);
  hiding.hide([link], 'app', { kind: 'says', words: 'Get it' }, 'Get it');
  hiding.hide([banner], 'overlay', { kind: 'over-sheet', words: '' }, 'Better in the app');
  const told = () => hiding.removals().map(({ reason }) => reason);
  expect(told()).toEqual(['overlay']);
  const outermost = hiding.removals()[0]?.id ?? 0;
  hiding.restore(outermost);
  expect(told()).toEqual([]);
  expect(document.querySelector(`[${hidden}]`)).toBeNull();
  hiding.hideAgain(outermost);
  expect(told()).toEqual(['overlay']);
  expect(link.hasAttribute(hidden)).toBe(true);
});

test('a bar that scrolls away is looked into like any other, and its place brings nothing else back', () => {
  document.body.innerHTML = '<header id="bar"><b id="badge">Gold member</b></header>';
  const [bar, badge] = ['#bar', '#badge'].map((at) => document.querySelector(at));
  if (!bar || !badge) throw new Error('The page is not there.');
  const hiding = createHiding(document);
  hiding.loosen(bar, false, 'Gold member');
  expect(hiding.isMarked(bar)).toBe(false);
  hiding.hide([badge], 'badge', { kind: 'says', words: 'Gold member' }, 'Gold member');
  hiding.restore(hiding.removals()[0]?.id ?? 0);
  expect(bar.hasAttribute('data-leanread-loose')).toBe(false);
  expect(badge.hasAttribute(hidden)).toBe(true);
});
