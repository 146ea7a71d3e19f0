import { describe, expect, test } from 'vitest';
import { askPage } from './ask-page';
import { untilSaid } from './in-root';
import { paintedTexts } from './in-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd</title></head><body>
  <main><h1>Things that can be selected</h1>
  <p id="one">Short words and long ones, all of them made up for this page and no other.</p>
  <p><img id="picture" alt="" width="40" height="40"
    src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></p>
  <p><input id="field" value="words in a field"></p>
  <iframe id="frame" srcdoc="<p id='inner'>Words of another page</p>" width="300" height="60"></iframe>
  ${'<p>One of very many lines that say nothing, so that the whole of it is too long to save.</p>'.repeat(200)}
  </main></body></html>`;

/** What is selected, as a script of the page, and the sentence that answers. */
const cases: [string, string, RegExp][] = [
  ['nothing', 'getSelection().removeAllRanges()', /no words in this selection/],
  [
    'one character',
    'getSelection().setBaseAndExtent(one.firstChild, 0, one.firstChild, 1)',
    /too short to be found again/,
  ],
  [
    'a picture alone',
    'getSelection().selectAllChildren(picture.parentElement)',
    /no words in this selection/,
  ],
  ['the whole page', 'getSelection().selectAllChildren(document.body)', /too long for one/],
  [
    'words in a form field',
    'getSelection().removeAllRanges(); field.focus(); field.select()',
    /form field are not part of the page/,
  ],
  [
    'words in a frame',
    `getSelection().removeAllRanges(); const inside = document.getElementById('frame').contentWindow;
     inside.focus(); inside.getSelection().selectAllChildren(inside.document.body)`,
    /another page that is shown inside this one/,
  ],
];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const visit = visitPages(name, { '/odd': page });

  test.each(cases)('%s is not saved, and a sentence says why', async (_, select, words) => {
    const tab = await visit.driven.openTab(`${visit.pages.origin}/odd`);
    await tab.waitForSelector('#frame');
    await until(
      () =>
        tab.evaluate(() => {
          const frame = document.querySelector<HTMLIFrameElement>('#frame');
          return Boolean(frame?.contentDocument?.querySelector('#inner'));
        }),
      'the frame is empty',
    );
    await tab.evaluate(`(() => { ${select} })()`);
    await askPage(visit.own, tab, 'saveSelection', [null]);
    await untilSaid(tab, 'leanread-marks', '.said', words);
    expect(await paintedTexts(tab)).toEqual([]);
    await tab.close();
  });
});
