import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { allThatIsKept } from './all-that-is-kept';
import { askPage } from './ask-page';
import { selectWords, textIn, untilGone, untilSaid } from './in-root';
import { lookAtReader, paintedTexts } from './in-reader';
import { leaveReader, openReader, toggleReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

/** Every message there is, by the type that lists them. */
const messages = [
  ...(await readFile('platform/messages.ts', 'utf8')).matchAll(/^ {2}(\w+)\(/gm),
].flatMap(([, name]) => (name === undefined ? [] : [name]));

const sentences = Array.from(
  { length: 14 },
  (_, at) =>
    `<p>Note ${at + 1}: those who ate oats on most days for ten weeks wrote in their diaries that they were less hungry at noon.</p>`,
).join('');
const expert =
  '<p>Dr. Nora Vale, a nutrition researcher at Elm University, said that oats keep people full for hours.</p>';
const pageOf = (more = '', head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All about oats</title>${head}</head>
  <body><article><h1>All about oats</h1>${expert}${sentences}</article>${more}</body></html>`;

/** By every way a sheet has to put something out of sight and out of reach, and under every name there is. */
const jealousStyle = `<style>
  * { display: none !important; all: unset !important; }
  body > *, html > *, leanread-reader, leanread-marks, leanread-note, leanread-aside, leanread-tools, leanread-sources {
    display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important;
    transform: scale(0) !important; filter: opacity(0) !important; clip-path: inset(50%) !important; contain: strict !important;
    position: static !important; width: 1px !important; height: 1px !important; font-size: 1px !important; color: transparent !important;
    content-visibility: hidden !important; user-select: none !important; interactivity: inert !important; direction: rtl !important;
    --ink: lime !important; --paper: lime !important; --surface: lime !important; --text-m: 40px !important; --space-3: 90px !important; }
  html { display: block !important; font-size: 40px !important; --ink: lime !important; --paper: lime !important; }
  body, article, h1, p { display: block !important; }
</style>`;
/** All strings a page's own script can come by; a shadow root of ours is closed to it, in the build that people get. */
const walker = `<script>
  const overheard = [];
  for (const type of ['message', 'storage', 'focus', 'blur', 'select', 'selectionchange', 'beforetoggle', 'toggle', 'error', 'unhandledrejection'])
    addEventListener(type, (event) => overheard.push(type + ' ' + JSON.stringify(event.data ?? event.message ?? '')), true);
  window.walk = () => {
    const found = new Set(overheard);
    const seen = new Set();
    const look = (value, depth) => {
      if (typeof value === 'string') { found.add(value.slice(0, 5000)); return; }
      if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value) || depth > 4 || seen.size > 60000) return;
      if (value instanceof ShadowRoot) return;
      seen.add(value);
      for (const key of Reflect.ownKeys(value)) {
        found.add(String(key));
        try { look(value[key], depth + 1); } catch { /* not for pages */ }
      }
      look(Object.getPrototypeOf(value), depth + 1);
    };
    look(window, 0);
    const tree = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node = tree.currentNode; node; node = tree.nextNode()) {
      found.add(node.nodeValue ?? '');
      for (const { name, value } of node.attributes ?? []) { found.add(name); found.add(value); }
      if (node instanceof Element) for (const key of Object.keys(node)) found.add(key);
    }
    for (const [name, ranges] of CSS.highlights) { found.add(name); }
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      found.add(String(sheet.href));
      try { for (const rule of sheet.cssRules) found.add(rule.cssText); } catch { found.add('a sheet closed to the page'); }
    }
    for (const font of document.fonts) found.add(font.family);
    for (const entry of performance.getEntries()) found.add(entry.name);
    for (const store of [localStorage, sessionStorage]) for (const key of Object.keys(store)) { found.add(key); found.add(store[key]); }
    found.add(document.cookie); found.add(JSON.stringify(history.state)); found.add(location.href); found.add(document.title);
    return [...found];
  };
</script>`;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, {
    '/plain.html': pageOf(),
    '/jealous.html': pageOf('<div id="ad">Advertisement</div>', jealousStyle),
    '/calm.html': pageOf('<div id="ad">Advertisement</div>', '<style>p { margin: 1em 0 }</style>'),
    '/walking.html': pageOf(walker),
    '/covering.html': pageOf(
      `<dialog id="cover">Yours</dialog><script>
      let shown = 0;
      addEventListener('cover', () => {
        const again = () => { if (cover.open) cover.close(); cover.showModal(); shown += 1; if (shown < 50) setTimeout(again, 20); else document.documentElement.dataset.covered = shown; };
        again();
      });</script>`,
    ),
    '/moving.html': pageOf(
      `<script>
      window.moves = 0;
      new MutationObserver(() => {
        const host = document.querySelector('leanread-reader');
        if (!host || host.parentNode === document.body || window.moves > 200) return;
        window.moves += 1;
        document.body.append(host);
      }).observe(document, { childList: true, subtree: true });</script>`,
    ),
  });

  const open = async (path: string) => {
    const tab = await at.driven.openTab(at.pages.origin + path);
    await tab.bringToFront();
    return tab;
  };
  const kept = () => allThatIsKept(at.own);

  /** Opens the tool with which something is pointed at, as the popup does. */
  const putTools = (tab: Page) =>
    at.own.evaluate(async (url) => {
      const tabId = Math.max(
        ...(await chrome.tabs.query({})).flatMap((each) => (each.url === url && each.id) || []),
      );
      await chrome.scripting.executeScript({
        target: { tabId },
        files: ['/content-scripts/tools.js'],
      });
      await chrome.tabs.sendMessage(tabId, { name: 'pickClutter', args: [] }, { frameId: 0 });
    }, tab.url());

  /** What a page's own script can send: every message by name, in every form it may be listened for. */
  const flood = (tab: Page) =>
    tab.evaluate((names) => {
      const targets = () =>
        [window, document, document.documentElement, ...document.querySelectorAll('*')].filter(
          (each) =>
            !(each instanceof Element) ||
            each.localName.startsWith('leanread-') ||
            each === document.documentElement,
        );
      for (const each of names)
        for (const args of [[], ['x'], [true], [{ name: 'x' }], [1]]) {
          const message = { name: each, args };
          window.postMessage(message, '*');
          window.postMessage(JSON.stringify(message), '*');
          new BroadcastChannel(each).postMessage(message);
          for (const target of targets())
            for (const type of [each, `leanread:${each}`, 'message'])
              target.dispatchEvent(
                type === 'message'
                  ? new MessageEvent('message', { data: message })
                  : new CustomEvent(type, { detail: message, bubbles: true, composed: true }),
              );
          const { runtime } =
            (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome ?? {};
          if (typeof runtime?.sendMessage === 'function')
            throw new Error('The page can send to us.');
        }
    }, messages);

  test('a page that sends every message there is changes nothing', async () => {
    expect(messages.length).toBeGreaterThan(35);
    const tab = await open('/plain.html');
    await askPage(at.own, tab, 'describePage', []);
    const before = [await kept(), await tab.evaluate(() => document.documentElement.outerHTML)];
    await flood(tab);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect([await kept(), await tab.evaluate(() => document.documentElement.outerHTML)]).toEqual(
      before,
    );
    expect(await lookAtReader(tab)).toBeNull();
    // And it still hears those who may speak.
    await openReader(tab, at.own);
    await flood(tab);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await lookAtReader(tab))?.title).toBe('All about oats');
    await tab.close();
  });

  const saved = 'those who ate oats on most days for ten weeks';
  test('clicks and keys of a page’s own making are ignored, by the reader and by what lies over the page', async () => {
    const tab = await open('/plain.html');
    await selectWords(tab, saved);
    expect(await askPage(at.own, tab, 'saveSelection', [null])).toEqual({ saved: true });
    await until(async () => (await paintedTexts(tab)).length === 1, 'it is not painted');
    const before = await kept();
    const pretend = () =>
      tab.evaluate(() => {
        const [range] = [...(CSS.highlights.get('leanread-yellow') ?? [])] as Range[];
        const line = range?.getClientRects()[0];
        const place = { clientX: (line?.left ?? 0) + 5, clientY: (line?.top ?? 0) + 5 };
        const hosts = [...document.querySelectorAll('*')].filter((each) =>
          each.localName.startsWith('leanread-'),
        );
        const words = range?.startContainer.parentElement;
        for (const target of [
          ...hosts,
          words,
          document.body,
          document.documentElement,
          document,
          window,
        ]) {
          for (const type of [
            'pointerdown',
            'mousedown',
            'pointerup',
            'mouseup',
            'click',
            'dblclick',
          ])
            target?.dispatchEvent(
              new MouseEvent(type, { ...place, bubbles: true, composed: true, cancelable: true }),
            );
          for (const key of ['h', 'Delete', 'c', 'e', '?', 'n', 'Enter', ' ', 'Tab', 'Escape'])
            for (const type of ['keydown', 'keypress', 'keyup'])
              target?.dispatchEvent(
                new KeyboardEvent(type, {
                  key,
                  code: `Key${key.toUpperCase()}`,
                  bubbles: true,
                  composed: true,
                  cancelable: true,
                }),
              );
          target?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'r', altKey: true, bubbles: true, composed: true }),
          );
        }
      });
    await pretend();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await textIn(tab, 'leanread-marks', '.highlight-menu')).toBeNull();
    // The person opens the bar: the page can neither press in it nor close it.
    await selectWords(tab, 'oats keep people full');
    await untilSaid(tab, 'leanread-marks', '.highlight-menu', /\S/);
    await pretend();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await textIn(tab, 'leanread-marks', '.highlight-menu')).not.toBeNull();
    await tab.evaluate(() => document.getSelection()?.removeAllRanges());
    await untilGone(tab, 'leanread-marks', '.highlight-menu');

    const view = await openReader(tab, at.own);
    const markup = () => tab.evaluate(() => rootsOf('leanread-reader')?.innerHTML ?? '');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const drawn = await markup();
    await pretend();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await lookAtReader(tab)).toEqual(view);
    expect(await markup()).toBe(drawn);
    expect(await kept()).toBe(before);
    await tab.close();
  });

  test('a page that walks all it can reach finds nothing that is saved, nor what is typed or shown', async () => {
    const secrets = ['a note of my own', 'my-tag', '183.5'];
    const tab = await open('/walking.html');
    const before = await tab.evaluate('walk()');
    await selectWords(tab, 'oats keep people full');
    expect(await askPage(at.own, tab, 'saveSelection', [null])).toEqual({ saved: true });
    await until(async () => (await paintedTexts(tab)).length > 0, 'it is not painted');
    await at.own.evaluate(async ([note, tag, height]) => {
      const { records } = await new Promise<{ records: Record<string, unknown>[] }>((resolve) => {
        const asked = indexedDB.open('highlights');
        asked.onsuccess = () => {
          const store = asked.result
            .transaction('highlights', 'readwrite')
            .objectStore('highlights');
          const all = store.getAll();
          all.onsuccess = () => {
            for (const one of all.result as Record<string, unknown>[])
              store.put({ ...one, note, tags: [tag] });
            resolve({ records: all.result as Record<string, unknown>[] });
          };
        };
      });
      if (records.length === 0) throw new Error('Nothing is saved.');
      await chrome.storage.local.set({
        'calories:profile': { v: 1, d: { heightCm: Number(height) } },
      });
    }, secrets);
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await until(async () => (await paintedTexts(tab)).length > 0, 'it is not painted again');
    await openReader(tab, at.own);
    const seen = (await tab.evaluate('walk()')) as string[];
    expect(seen.length).toBeGreaterThan((before as string[]).length / 2);
    for (const secret of secrets) expect(seen.filter((each) => each.includes(secret))).toEqual([]);
    // What the reader draws it draws where the page does not look: of all our words only names of ours are there.
    expect(seen.filter((each) => /Larger text|Highlights|Left out/.test(each))).toEqual([]);
    await tab.close();
  });

  /** How the things that `selector` finds in a root of ours are drawn; whether they are seen and pressed there. */
  const drawnIn = (tab: Page, over: string, selectors: string[]) =>
    tab.evaluate(
      (host, wanted) => {
        const root = rootsOf(host);
        return wanted.map((selector) => {
          const element = root?.querySelector(selector);
          if (!root || !element) return [selector, 'is not there'];
          const style = getComputedStyle(element);
          const { left, top, width, height } = element.getBoundingClientRect();
          const under = root.elementFromPoint(
            left + width / 2,
            top + Math.min(height, innerHeight) / 2,
          );
          const { display, visibility, opacity, color, backgroundColor, fontSize, direction } =
            style;
          return [
            selector,
            { display, visibility, opacity, color, backgroundColor, fontSize, direction },
            { width: Math.round(width), height: Math.round(height) },
            element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
            // What is shown in a slot stands elsewhere.
            element.contains(under) ||
              (under?.contains(element) ?? false) ||
              (element.querySelector('slot') !== null && under?.closest('.column') !== null),
          ];
        });
      },
      over,
      selectors,
    );

  test('a page that hides everything by its own sheet hides neither bar nor reader, neither note nor tools', async () => {
    const seenOn = async (path: string) => {
      const tab = await open(path);
      await askPage(at.own, tab, 'describePage', []);
      await selectWords(tab, 'oats keep people full');
      await untilSaid(tab, 'leanread-marks', '.highlight-menu', /\S/);
      const bar = await drawnIn(tab, 'leanread-marks', [
        '.highlight-menu',
        '.highlight-menu button',
      ]);
      await tab.evaluate(() => document.getSelection()?.removeAllRanges());
      await untilGone(tab, 'leanread-marks', '.highlight-menu');
      await askPage(at.own, tab, 'toggleCleaning', []);
      await untilSaid(tab, 'leanread-note', 'p', /\S/);
      const note = await drawnIn(tab, 'leanread-note', ['.line', 'p']);
      await until(async () => (await textIn(tab, 'leanread-note', 'p')) === null, 'it stays');
      await putTools(tab);
      await untilSaid(tab, 'leanread-tools', '.panel', /\S/);
      const tools = await drawnIn(tab, 'leanread-tools', ['.panel', '.panel button']);
      await tab.keyboard.press('Escape');
      await untilGone(tab, 'leanread-tools', '.panel');
      const view = await openReader(tab, at.own);
      const parts = ['.reader', 'h1', '.body', '.body p', '.card', 'button'];
      const reader = await drawnIn(tab, 'leanread-reader', parts);
      await tab.close();
      return { bar, note, tools, reader, title: view.title, text: view.text };
    };
    const calm = await seenOn('/calm.html');
    expect(JSON.stringify(calm)).not.toMatch(/is not there|false/);
    expect(await seenOn('/jealous.html')).toEqual(calm);
  });

  test('a page that says a newer script of ours has begun stops none of them', async () => {
    const tab = await open('/plain.html');
    await askPage(at.own, tab, 'describePage', []);
    await openReader(tab, at.own);
    const id = await at.own.evaluate(() => chrome.runtime.id);
    const heard = await tab.evaluate((ours) => {
      let times = 0;
      for (const script of ['page', 'visit', 'opening', 'reader', 'tools']) {
        const type = `${ours}:${script}:wxt:content-script-started`;
        const detail = { contentScriptName: script, messageId: 'newer' };
        document.addEventListener(type, () => (times += 1));
        for (const target of [document, document.documentElement, document.body])
          target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
        window.postMessage({ type, ...detail }, '*');
      }
      return times;
    }, id);
    // Two are not there, thrice each; of the others nothing comes through to where WXT listens.
    expect(heard).toBe(6);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await lookAtReader(tab))?.title).toBe('All about oats');
    await leaveReader(tab);
    expect((await askPage(at.own, tab, 'describePage', [])).isLoading).toBe(false);
    await selectWords(tab, 'oats keep people full');
    await untilSaid(tab, 'leanread-marks', '.highlight-menu', /\S/);
    await tab.close();
  });

  test('a page that lays a dialog over the reader again and again wins after a few tries', async () => {
    const tab = await open('/covering.html');
    await openReader(tab, at.own);
    await tab.evaluate(() => window.dispatchEvent(new Event('cover')));
    await until(
      () => tab.evaluate(() => Number(document.documentElement.dataset['covered'] ?? 0) >= 50),
      'the tab does not answer',
      30_000,
    );
    await until(
      async () => /keeps/.test((await textIn(tab, 'leanread-note', 'p')) ?? ''),
      'nothing was said',
    );
    expect(await lookAtReader(tab)).toBeNull();
    await tab.close();
  });

  test('a page that moves the reader’s host about does not keep the tab busy', async () => {
    const tab = await open('/moving.html');
    await toggleReader(tab, at.own);
    let before = -1;
    const moves = await until(
      async () => {
        const now = await tab.evaluate(() => (window as unknown as { moves: number }).moves);
        const isStill = now > 0 && now === before;
        before = now;
        await new Promise((resolve) => setTimeout(resolve, 700));
        return isStill && now;
      },
      'it goes on for ever',
      30_000,
    );
    expect(moves).toBeLessThan(10);
    await tab.close();
  });
});
