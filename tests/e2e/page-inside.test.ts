import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { allThatIsKept } from './all-that-is-kept';
import { pressIn, pressOnPainted, selectWords, textIn, untilGone, untilSaid } from './in-root';
import { lookAtReader, paintedTexts, selectInReader } from './in-reader';
import { openReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

const text = Array.from(
  { length: 14 },
  (_, at) =>
    `<p>Note ${at + 1}: those who ate oats on most days for ten weeks wrote in their <a href="#p${at}">diaries</a> that they were less hungry at noon.</p>`,
).join('');

/**
 * Everything a page gets at from the passages that are painted in the reader, and does there. It asks no element for
 * its root: those are open in this build, and closed in the one that people get.
 */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oats</title></head>
  <body><article><h1>All about oats</h1><p>Dr. Nora Vale, a nutrition researcher at Elm University, said that oats
  keep people full for hours.</p>${text}</article><script>
  const heldRoots = () => {
    const roots = new Set();
    for (const [, ranges] of CSS.highlights)
      for (const range of ranges)
        for (let node of [range.startContainer, range.endContainer, range.commonAncestorContainer])
          for (; node && node !== document; node = node.parentNode ?? node.host) {
            const root = node.getRootNode();
            if (root !== document) roots.add(root);
          }
    return [...roots];
  };
  window.collect = () => {
    const found = [];
    const take = (node) => {
      found.push(node.nodeValue ?? '', ...[...(node.attributes ?? [])].flatMap(({ name, value }) => [name, value]));
      if (node.value) found.push(node.value);
      for (const child of node.childNodes) take(child);
    };
    for (const root of heldRoots()) {
      take(root);
      found.push(root.innerHTML, root.activeElement?.outerHTML ?? '', root.getSelection?.()?.toString() ?? '');
      for (let y = 4; y < innerHeight; y += 24)
        for (const element of root.elementsFromPoint(innerWidth / 2, y)) found.push(element.outerHTML);
      for (const animation of root.getAnimations?.() ?? []) found.push(animation.effect.target.outerHTML);
    }
    return found;
  };
  window.meddle = () => {
    const all = { bubbles: true, composed: true, cancelable: true };
    let count = 0;
    for (const root of heldRoots())
      for (const target of [root, ...root.querySelectorAll('*')]) {
        count += 1;
        const { left = 0, top = 0 } = target.getClientRects?.()[0] ?? {};
        const place = { ...all, clientX: left + 4, clientY: top + 4, pointerType: 'mouse' };
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
          target.dispatchEvent(new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, place));
        for (const type of ['cancel', 'close', 'focusin', 'focusout', 'change', 'input', 'scroll', 'wheel'])
          target.dispatchEvent(new Event(type, all));
        for (const key of ['Escape', 'h', 'v', 'j', '2', 'Delete', 'Enter', ' '])
          for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...all, key }));
        target.click?.();
      }
    return count;
  };
  window.sendAgain = () => {
    window.sent = 0;
    for (const root of heldRoots())
      root.addEventListener('keydown', (event) => {
        const { target } = event;
        if (sent === 0) setTimeout(() => {
          // Else it would still be one that is dealt with.
          event.initEvent('keydown', true, true);
          target.dispatchEvent(event);
        }, (sent += 1));
      }, true);
  };
</script></body></html>`;

/** A page that says what elements of ours are: of its own the browser tells the roots, closed or not. */
const defining = page.replace(
  '<script>',
  `<script>
  const [made, told] = [[], []];
  for (const name of ['reader', 'marks', 'tools', 'sources', 'note', 'aside', 'fact'])
    customElements.define('leanread-' + name, class extends HTMLElement {
      constructor() {
        super();
        made.push(name);
        const internals = this.attachInternals();
        setInterval(() => internals.shadowRoot && told.push(name), 20);
      }
    });`,
);

const [note, tag] = ['a note of my own', 'my-tag'];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, { '/oats.html': page, '/defining.html': defining });

  /** The reader with a passage that has a note and a tag. */
  const openWithNote = async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/oats.html`);
    await tab.bringToFront();
    await openReader(tab, at.own);
    await selectInReader(tab);
    await untilSaid(tab, 'leanread-reader', '.highlight-menu', /./);
    await tab.keyboard.press('2');
    const [words = ''] = await until(async () => {
      const texts = await paintedTexts(tab, 'reader');
      return texts.length > 0 && texts;
    }, 'it is not painted');
    await untilGone(tab, 'leanread-reader', '.highlight-menu');
    await openBar(tab, words);
    await pressIn(tab, 'leanread-reader', /^Note/, '.highlight-menu');
    await until(() => isWriting(tab), 'the note does not have the focus');
    await tab.keyboard.type(note);
    await tab.keyboard.press('Tab');
    await tab.keyboard.type(tag);
    await tab.keyboard.press('Enter');
    await untilSaid(tab, 'leanread-reader', '.highlight-menu .written', /own/);
    return { tab, words };
  };
  const isWriting = (tab: Page) =>
    tab.evaluate(() => rootsOf('leanread-reader')?.activeElement?.localName === 'textarea');
  const isWalking = (tab: Page) =>
    tab.evaluate(() => Boolean(rootsOf('leanread-reader')?.activeElement?.closest('.body')));
  const openBar = async (tab: Page, words: string) => {
    await pressOnPainted(tab, words, /^leanread-reader-green$/);
    await untilSaid(tab, 'leanread-reader', '.highlight-menu [aria-pressed=true]', /./);
  };
  const collect = (tab: Page) => tab.evaluate('collect()') as Promise<string[]>;
  /** The words, and whatever holds them and what can be done with them. */
  const secrets = new RegExp(
    `${note}|${tag}|saved highlight|toolbar|tool-panel|passages|highlight-menu|note-form`,
  );

  test('what is painted in the reader leads a page to the article, and not to notes, tags and tools', async () => {
    const { tab, words } = await openWithNote();
    const seen = async () => {
      const found = await collect(tab);
      // The way itself is open: without it this would prove nothing.
      expect(found.some((each) => each.includes('less hungry at noon'))).toBe(true);
      expect(found.filter((each) => secrets.test(each)).map((each) => each.slice(0, 200))).toEqual(
        [],
      );
    };
    await openBar(tab, words);
    expect(await textIn(tab, 'leanread-reader', '.highlight-menu .written')).toBe(note);
    await seen();
    await pressIn(tab, 'leanread-reader', /^Note/, '.highlight-menu');
    await until(() => isWriting(tab), 'the note does not have the focus');
    await seen();
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');
    await untilGone(tab, 'leanread-reader', '.highlight-menu');
    await tab.keyboard.press('v');
    await untilSaid(tab, 'leanread-reader', '.tool-panel .passages', /a note of my own/);
    await seen();
    await tab.keyboard.press('Escape');
    await untilGone(tab, 'leanread-reader', '.tool-panel');
    await tab.close();
  });

  test('nothing that a page does to what it gets at there is heard', async () => {
    const { tab } = await openWithNote();
    await tab.keyboard.press('Escape');
    await untilGone(tab, 'leanread-reader', '.highlight-menu');
    const before = [
      await allThatIsKept(at.own),
      await lookAtReader(tab),
      await tab.evaluate(() => rootsOf('leanread-reader')?.innerHTML),
    ];
    expect(await tab.evaluate('meddle()')).toBeGreaterThan(40);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect([
      await allThatIsKept(at.own),
      await lookAtReader(tab),
      await tab.evaluate(() => rootsOf('leanread-reader')?.innerHTML),
    ]).toEqual(before);
    // The person is heard as ever, the focus being in the article and out of it.
    await tab.keyboard.press('j');
    await tab.keyboard.press('j');
    await until(() => isWalking(tab), 'the keys do not walk');
    await tab.keyboard.press('v');
    await untilSaid(tab, 'leanread-reader', '.tool-panel .passages', /a note of my own/);
    await tab.close();
  });

  test('a key that a page hears there and sends again is heard once', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/oats.html`);
    await tab.bringToFront();
    await openReader(tab, at.own);
    await untilSaid(tab, 'leanread-reader', '.card .name', /Nora Vale/);
    await tab.evaluate('sendAgain()');
    await tab.keyboard.press('j');
    await until(() => isWalking(tab), 'the keys do not walk');
    // The first ends the walk, a second would close the reader. It is held down: the key let go is one of its own.
    await tab.keyboard.down('Escape');
    await until(() => tab.evaluate('sent') as Promise<number>, 'nothing was sent again');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isWalking(tab)).toBe(false);
    expect(await lookAtReader(tab)).not.toBeNull();
    await tab.keyboard.up('Escape');
    await tab.close();
  });

  test('a page that says what elements of ours are is told none of their roots', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/defining.html`);
    await tab.bringToFront();
    await selectWords(tab, 'full for hours');
    await untilSaid(tab, 'leanread-marks', '.highlight-menu', /./);
    await openReader(tab, at.own);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.evaluate('[made, told]')).toEqual([['marks', 'reader'], []]);
    await tab.close();
  });
});
