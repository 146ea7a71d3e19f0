// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markFacts } from '@/page/facts/mark-facts';
import { makeRoot } from '@/entrypoints/page.content/lay-over';

const words = 'Walking: about 263 kcal, 190 more than resting.';
const line = { left: 10, right: 90, top: 10, bottom: 30 };
const keyK = { code: 'KeyK', altKey: true, shiftKey: true };
const pressed = { ...keyK, preventDefault: () => undefined, stopPropagation: () => undefined };

let stop: AbortController;
let frames: FrameRequestCallback[];
beforeEach(() => {
  stop = new AbortController();
  frames = [];
  document.body.innerHTML = '<main><p>Walk for 60 minutes every day.</p></main>';
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('requestAnimationFrame', (drawn: FrameRequestCallback) => frames.push(drawn));
  Object.assign(Range.prototype, {
    getClientRects: () => [line],
    getBoundingClientRect: () => line,
  });
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Heard = (event: object) => void;

/** Marks the page, or a reader; answers what the tip says, and what is listened with at the window. */
async function mark(surface: 'page' | 'reader') {
  const listen = vi.spyOn(window, 'addEventListener');
  const reader = document.createElement('div').attachShadow({ mode: 'open' });
  const root = document.querySelector('main');
  if (!root) throw new Error('There is no text.');
  if (surface === 'reader') reader.append(root.cloneNode(true));
  const tip = makeRoot('leanread-fact', '');
  await markFacts({
    root: surface === 'page' ? root : (reader.querySelector('main') ?? root),
    tip,
    tipParent: surface === 'page' ? document.documentElement : reader,
    ...(surface === 'page' ? {} : { ground: reader }),
    find: () => Promise.resolve([{ sentence: 0, start: 9, end: 19, words }]),
    signal: stop.signal,
  });
  const heard = (type: string) => (event: object) => {
    for (const [name, listener] of listen.mock.calls)
      if (name === type) (listener as unknown as Heard)(event);
    for (const drawn of frames.splice(0)) drawn(0);
  };
  const inSight = () => document.querySelector('leanread-fact')?.textContent;
  return { tip, reader, heard, said: () => tip.container.textContent + (inSight() ?? '') };
}

describe('the words about an amount', () => {
  test('are told to keys, pointers and presses of the person', async () => {
    const { heard, said } = await mark('page');
    heard('keydown')({ ...pressed, isTrusted: true });
    expect(said()).toBe(`60 minutes: ${words}`);
    heard('keydown')({ key: 'Escape', isTrusted: true });
    expect(said()).toBe('');
    heard('pointermove')({ clientX: 20, clientY: 20, isTrusted: true });
    expect(said()).toBe(words);
    heard('click')({ clientX: 2, clientY: 2, isTrusted: true });
    expect(said()).toBe('');
    heard('click')({ clientX: 20, clientY: 20, isTrusted: true });
    expect(said()).toBe(words);
  });

  test('are told to nothing of the page’s own making', async () => {
    const { said } = await mark('page');
    const all = { bubbles: true, cancelable: true, composed: true };
    for (const at of [window, document, document.body, document.querySelector('leanread-fact')]) {
      at?.dispatchEvent(new KeyboardEvent('keydown', { ...keyK, ...all }));
      for (const type of ['pointermove', 'click'])
        at?.dispatchEvent(new MouseEvent(type, { clientX: 20, clientY: 20, ...all }));
    }
    for (const drawn of frames.splice(0)) drawn(0);
    expect(said()).toBe('');
  });

  test('stand where the page cannot read them, and go', async () => {
    const { tip, heard, said } = await mark('page');
    heard('keydown')({ ...pressed, isTrusted: true });
    expect(said()).toBe(`60 minutes: ${words}`);
    expect(tip.host.isConnected).toBe(true);
    expect(tip.host.shadowRoot).toBeNull();
    expect(document.documentElement.textContent).not.toContain('263');
    stop.abort();
    expect(document.querySelector('leanread-fact')).toBeNull();
  });

  test('in the reader come to its keys, which are copies, and there alone', async () => {
    const { reader, said } = await mark('reader');
    const copy = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), keyK);
    reader.querySelector('p')?.dispatchEvent(copy);
    expect(said()).toBe(`60 minutes: ${words}`);
    expect(copy.defaultPrevented).toBe(true);
  });

  test('on the page rest while the reader lies over it', async () => {
    const { heard, said } = await mark('page');
    document.documentElement.append(document.createElement('leanread-reader'));
    heard('keydown')({ ...pressed, isTrusted: true });
    heard('pointermove')({ clientX: 20, clientY: 20, isTrusted: true });
    document.querySelector('leanread-reader')?.remove();
    expect(said()).toBe('');
  });
});
