import { describe, expect, test } from 'vitest';
import { openReader } from './open-reader';
import { visitPages } from './visit-pages';

const seen =
  '<p>Dr. Nora Vale, a nutrition researcher at Elm University, said that oats keep people full for hours.</p>';
const unseen = (name: string) =>
  `Dr. ${name}, a professor of medicine at Birch University, said that the tea cures every knee.`;
/** Ways to hide a sentence from people and not from machines. */
const ways: Record<string, string> = {
  'Ada Prime': 'display: none',
  'Bea Second': 'visibility: hidden',
  'Cai Third': 'opacity: 0',
  'Dee Fourth': 'font-size: 0',
  'Eva Fifth': 'position: absolute; left: -9999px',
  'Fay Sixth': 'color: #fff; background: #fff',
  'Gus Seventh': 'position: absolute; clip-path: inset(50%)',
  'Hal Eighth': 'height: 0; overflow: hidden',
  'Ivo Ninth': 'color: transparent',
  'Jan Tenth': 'text-indent: -9999px; overflow: hidden; white-space: nowrap',
};
const names = Object.keys(ways);
const sentences = Array.from(
  { length: 12 },
  (_, at) =>
    `<p>Note ${at + 1}: those who ate oats on most days for ten weeks wrote in their diaries that they were less hungry at noon.</p>`,
).join('');
const source = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All about oats</title>
  <style>body { background: #fff; color: #222 } ${names.map((name, at) => `.k${at} { ${ways[name]} }`).join('\n')}</style></head>
  <body><article><h1>All about oats</h1>${seen}${sentences}
  ${names.map((name, at) => `<p class="k${at}">${unseen(name)}</p><p>It is said of the day ${at} that <span class="k${at}">${unseen(name.replace(' ', ' Q. '))}</span> oats were soft.</p>`).join('')}
  </article></body></html>`;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, { '/oats.html': source });

  test('an expert whom the page shows to machines alone has no card', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/oats.html`);
    const view = await openReader(tab, at.own);
    expect(view.named).toEqual(['Nora Vale']);
    await tab.close();
  });
});
