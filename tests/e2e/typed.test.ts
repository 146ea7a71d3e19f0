import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pressIn, pressOnPainted, selectWords, untilGone, untilSaid, type Over } from './in-root';
import { paintedTexts, selectInReader } from './in-reader';
import { openReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

const words = 'those who ate oats on most days for ten weeks';
const text = Array.from(
  { length: 12 },
  (_, at) => `<p>Note ${at + 1}: ${at === 2 ? words : 'somebody'} wrote in a diary about noon.</p>`,
).join('');

/** All that tells of typing, and of what is copied, pasted and dragged: heard on the way down and on the way up. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oats</title></head>
  <body><article><h1>All about oats</h1>${text}</article><textarea id="theirs"></textarea><script>
  window.heard = [];
  const kinds = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'textinput', 'compositionstart',
    'compositionupdate', 'compositionend', 'beforecopy', 'beforecut', 'beforepaste', 'copy', 'cut', 'paste',
    'dragstart', 'drop', 'change', 'select'];
  const hear = (event) => {
    const taken = event.clipboardData ?? event.dataTransfer;
    heard.push(event.type + ' ' + (event.data ?? event.key ?? taken?.getData('text/plain') ?? ''));
  };
  for (const kind of kinds)
    for (const target of [document, document.documentElement, document.body])
      for (const capture of [true, false]) target.addEventListener(kind, hear, capture);
</script></body></html>`;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, { '/oats.html': page, '/in-reader.html': page });

  const open = async (path: string) => {
    const tab = await at.driven.openTab(at.pages.origin + path);
    await tab.bringToFront();
    return tab;
  };
  const heard = (tab: Page) =>
    tab.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

  /** By key in both browsers; Chromium has to be told which command that key is. */
  const command = async (tab: Page, key: string, named: string) => {
    await tab.keyboard.down('Control');
    await tab.keyboard.press(key as 'a', { commands: [named] });
    await tab.keyboard.up('Control');
  };

  /** Writes a note by every means there is, saves it, and answers what the page has heard of it. */
  const writeNote = async (tab: Page, over: Over, painted: string, highlight: RegExp) => {
    await untilGone(tab, over, '.highlight-menu');
    await pressOnPainted(tab, painted, highlight);
    await untilSaid(tab, over, '.highlight-menu [aria-pressed=true]', /./);
    await pressIn(tab, over, /^Note/, '.highlight-menu');
    await until(
      () => tab.evaluate((host) => rootsOf(host)?.activeElement?.localName === 'textarea', over),
      'the note does not have the focus',
    );
    await heard(tab);
    await tab.keyboard.type('worried');
    await command(tab, 'a', 'SelectAll');
    await command(tab, 'c', 'Copy');
    await tab.keyboard.press('End');
    await command(tab, 'v', 'Paste');
    const hasPasted = () =>
      tab.evaluate((host) => {
        const field = rootsOf(host)?.activeElement;
        return field instanceof HTMLTextAreaElement && field.value === 'worriedworried';
      }, over);
    await until(hasPasted, 'nothing was pasted');
    if (name === 'chromium') {
      const driver = await tab.createCDPSession();
      await driver.send('Input.imeSetComposition', {
        text: '心',
        selectionStart: 1,
        selectionEnd: 1,
      });
      await driver.send('Input.insertText', { text: '心配' });
    }
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('my-tag');
    await tab.keyboard.press('Enter');
    const written = name === 'chromium' ? 'worriedworried心配' : 'worriedworried';
    await untilSaid(tab, over, '.highlight-menu .written', new RegExp(`^${written}$`));
    await untilSaid(tab, over, '.highlight-menu .tags', /^#my-tag$/);
    return heard(tab);
  };

  test('a page hears nothing of a note that is written over it', async () => {
    const tab = await open('/oats.html');
    await selectWords(tab, words);
    await pressIn(tab, 'leanread-marks', /^Yellow/);
    await until(async () => (await paintedTexts(tab)).length > 0, 'it is not painted');
    expect(await writeNote(tab, 'leanread-marks', words, /^leanread-yellow$/)).toEqual([]);
    // What is typed into a field of its own it hears as ever.
    await tab.focus('#theirs');
    await tab.keyboard.type('x');
    expect(await heard(tab)).toEqual(expect.arrayContaining(['keydown x', 'input x']));
    await tab.close();
  });

  test('nor of one that is written in the reader', async () => {
    // Of its own: on the other a note is saved by now.
    const tab = await open('/in-reader.html');
    await openReader(tab, at.own);
    await selectInReader(tab);
    await untilSaid(tab, 'leanread-reader', '.highlight-menu', /./);
    await tab.keyboard.press('2');
    const [painted] = await until(async () => {
      const texts = await paintedTexts(tab, 'reader');
      return texts.length > 0 && texts;
    }, 'what is selected is not painted');
    const green = /^leanread-reader-green$/;
    expect(await writeNote(tab, 'leanread-reader', painted ?? '', green)).toEqual([]);
    await tab.close();
  });
});
