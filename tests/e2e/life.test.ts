import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { lookAtReader } from './in-reader';
import { leaveReader, openReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

/** It does nothing of its own accord: what is different afterwards, we have done. */
const source = `<!doctype html><html lang="en"><head><title>All about oats</title></head><body>
  <article><h1>All about oats</h1>${Array.from(
    { length: 90 },
    (_, i) =>
      `<p>Note ${i + 1}: those who ate oats on most days for ten weeks wrote in their diaries that they were less hungry at noon.</p>`,
  ).join('')}</article></body></html>`;
const withScript = (script: string) =>
  source.replace(
    '</body>',
    `<input id="field" value="a few words"><script>${script}</script></body>`,
  );

/** A page with shortcuts of its own, on every level a page has for them. */
const shortcuts = withScript(`
  window.heard = [];
  for (const [where, name] of [[document, 'document'], [window, 'window'], [document.body, 'body']])
    for (const capture of [false, true])
      if (where !== window || !capture)
        for (const type of ['keydown', 'keyup', 'keypress', 'copy', 'wheel', 'click'])
          where.addEventListener(type, (event) => { if (event.isTrusted) heard.push(name + ' ' + type); }, capture);
  document.addEventListener('copy', (event) => event.preventDefault());
`);

/** A page whose scripts want the focus and the place for themselves. */
const greedy = withScript(`
  setInterval(() => { document.activeElement.blur(); field.focus(); scrollTo(0, 0); }, 50);
`);

/** Half a second of silence, which plays as well as any sound. */
const silence = (() => {
  const samples = 22_050;
  const wav = Buffer.alloc(44 + samples, 128);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(11_025, 24);
  wav.writeUInt32LE(11_025, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples, 40);
  return `data:audio/wav;base64,${wav.toString('base64')}`;
})();
const players = source.replace(
  '</body>',
  `<audio id="playing" loop src="${silence}"></audio><audio id="resting" src="${silence}"></audio></body>`,
);

/** A page that opens a dialog of its own a while after the reader stands. */
const dialog = source.replace(
  '</body>',
  '<dialog id="offer">Subscribe now<button>Yes</button></dialog></body>',
);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, {
    '/article.html': source,
    '/field.html': withScript(''),
    '/shortcuts.html': shortcuts,
    '/greedy.html': greedy,
    '/players.html': players,
    '/dialog.html': dialog,
  });

  const press = (tab: Page) => openReader(tab, at.own);

  test('leaving gives the page back as it was: place, focus, selection, history, markup', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/field.html`);
    await tab.bringToFront();
    const state = () =>
      tab.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#field');
        return {
          html: document.documentElement.outerHTML,
          place: scrollY,
          focus: document.activeElement?.id,
          inField: [field?.selectionStart, field?.selectionEnd],
          history: history.length,
          address: location.href,
        };
      });
    await tab.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#field');
      field?.focus();
      field?.setSelectionRange(2, 5);
      scrollTo(0, 300);
    });
    const before = await state();
    expect(before).toMatchObject({ place: 300, focus: 'field', inField: [2, 5] });
    await press(tab);
    await tab.keyboard.press('PageDown');
    await leaveReader(tab);
    expect(await state()).toEqual(before);

    await tab.evaluate(() => {
      document.querySelector<HTMLInputElement>('#field')?.blur();
      const words = document.querySelector('p')?.firstChild;
      if (words) document.getSelection()?.setBaseAndExtent(words, 9, words, 2);
    });
    const selected = () =>
      tab.evaluate(() => {
        const selection = document.getSelection();
        return [String(selection), selection?.anchorOffset, selection?.focusOffset];
      });
    const marked = await selected();
    expect(marked.slice(1)).toEqual([9, 2]);
    await press(tab);
    await leaveReader(tab);
    expect(await selected()).toEqual(marked);
    await tab.close();
  });

  test('while it is open the page hears no key, no click, no wheel and no copying', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/shortcuts.html`);
    await press(tab);
    await tab.evaluate(() => Object.assign(window, { heard: [] }));
    for (const key of ['j', 'k', 's', '/', 'ArrowDown', 'PageDown'] as const)
      await tab.keyboard.press(key);
    await tab.mouse.move(640, 500);
    await tab.mouse.wheel({ deltaY: 200 });
    await tab.mouse.click(640, 500, { count: 2 });
    await tab.keyboard.down('Control');
    await tab.keyboard.press('c');
    await tab.keyboard.up('Control');
    const heard = () => tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
    // A click is heard on the way down, like any page hears what happens over it; no more than that.
    expect((await heard()).filter((each) => !each.endsWith(' click'))).toEqual([]);
    // What the double click has selected is let go of first.
    await tab.keyboard.press('Escape');
    if (await lookAtReader(tab)) await leaveReader(tab);
    await tab.keyboard.press('j');
    await until(async () => (await heard()).includes('document keydown'), 'the page stayed deaf');
    await tab.close();
  });

  test('a page that wants focus and place for itself gets neither while it is open', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/greedy.html`);
    await press(tab);
    await new Promise((resolve) => setTimeout(resolve, 300));
    // It takes the focus away twenty times a second; it comes back as often, and never goes to the field.
    const focused = () => tab.evaluate(() => document.activeElement?.localName);
    await until(async () => (await focused()) === 'leanread-reader', 'the focus did not come back');
    expect(await focused()).not.toBe('input');
    await tab.keyboard.press('j');
    const inside = () =>
      tab.evaluate(() => rootsOf('leanread-reader')?.activeElement?.closest('.body') != null);
    await until(inside, 'the key did not come through');
    await tab.close();
  });

  test('what played pauses, and goes on afterwards; what rested stays at rest', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/players.html`);
    await tab.bringToFront();
    await tab.mouse.click(5, 5);
    await tab.evaluate(() => document.querySelector<HTMLAudioElement>('#playing')?.play());
    const playing = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('audio')].filter(({ paused }) => !paused).map(({ id }) => id),
      );
    expect(await playing()).toEqual(['playing']);
    await press(tab);
    expect(await playing()).toEqual([]);
    // What the page starts by itself would sound from nowhere.
    await tab.evaluate(() =>
      document
        .querySelector<HTMLAudioElement>('#resting')
        ?.play()
        .catch(() => undefined),
    );
    await until(async () => (await playing()).length === 0, 'a hidden player played');
    await leaveReader(tab);
    await until(async () => (await playing()).join() === 'playing', 'it did not go on');
    await tab.close();
  });

  test('a dialog of the page does not come to stand over it', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/dialog.html`);
    await press(tab);
    await tab.evaluate(() => document.querySelector<HTMLDialogElement>('#offer')?.showModal());
    const topmost = () =>
      tab.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName);
    await until(async () => (await topmost()) === 'leanread-reader', 'the page stands over it');
    await leaveReader(tab);
    await tab.close();
  });

  test('a page that takes it away gives up, or is told of', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/article.html`);
    await press(tab);
    const take = () => tab.evaluate(() => document.querySelector('leanread-reader')?.remove());
    await take();
    await until(async () => (await lookAtReader(tab))?.title, 'it did not come back');
    const top = await tab.evaluate(() => document.elementFromPoint(600, 400)?.localName);
    expect(top).toBe('leanread-reader');
    await tab.close();
  });

  // Only Chromium counts listeners.
  test.runIf(name === 'chromium')(
    'opening and closing it again and again leaves no listener and no node behind',
    async () => {
      const tab = await at.driven.openTab(`${at.pages.origin}/article.html`);
      const client = await tab.createCDPSession();
      await client.send('Performance.enable');
      const count = async () => {
        await client.send('HeapProfiler.collectGarbage');
        const { metrics } = await client.send('Performance.getMetrics');
        const valueOf = (name: string) =>
          metrics.find((metric) => metric.name === name)?.value ?? NaN;
        return { listeners: valueOf('JSEventListeners'), nodes: valueOf('Nodes') };
      };
      const openAndLeave = async (times: number) => {
        for (let time = 0; time < times; time += 1) {
          await press(tab);
          await leaveReader(tab);
        }
      };
      /** The browser lets go in its own time, and may hold the last one. */
      const settled = async () => {
        let before = await count();
        for (;;) {
          await new Promise((resolve) => setTimeout(resolve, 700));
          const now = await count();
          if (now.nodes === before.nodes && now.listeners === before.listeners) return now;
          before = now;
        }
      };
      await openAndLeave(2);
      const twice = await settled();
      await openAndLeave(3);
      const after = await settled();
      // A reader of this page has some sixteen listeners and five hundred nodes.
      expect(after.listeners - twice.listeners).toBeLessThan(16);
      expect(after.nodes - twice.nodes).toBeLessThan(500);
      await tab.close();
    },
  );
});
