// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createHiding } from '@/page/clutter/hide-node';

test('what stands in something hidden is told once, by what holds it, and again when that is shown', () => {
  document.body.innerHTML =
    '<div id="banner">Better in the app <a id="link" href="#">Get it</a></div>';
  const [banner, link] = ['#banner', '#link'].map((at) => document.querySelector(at));
  if (!banner || !link) throw new Error('The page is not there.');
  const hiding = createHiding();
  hiding.hide([link], 'app', 'a link to an app', 'Get it');
  hiding.hide([banner], 'overlay', 'a sheet', 'Better in the app');
  const told = () => hiding.removals().map(({ reason }) => reason);
  expect(told()).toEqual(['overlay']);
  hiding.restore(hiding.removals()[0]?.id ?? 0);
  expect(told()).toEqual(['app']);
});
