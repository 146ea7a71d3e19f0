// @vitest-environment jsdom
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { activeIn, keepFocus } from '@/components/reader/keep-focus';
import { Slotted } from '@/components/reader/slotted';

const act = (doing: () => void) => void settleAfter(doing);
const frame = document.createElement('div');
document.body.attachShadow({ mode: 'open' }).append(frame);
const root = frame.attachShadow({ mode: 'open' });
const container = document.createElement('div');
root.append(container);

const found: string[] = [];
function Shown({ words }: { words: string }) {
  useLayoutEffect(() => void found.push(frame.textContent));
  return (
    <div class="dialog">
      <button>first</button>
      <Slotted into={frame}>
        <main>
          <p tabIndex={-1}>{words}</p>
          <a href="#x">last</a>
        </main>
      </Slotted>
    </div>
  );
}
const show = (words: string) => act(() => render(<Shown words={words} />, container));
const find = (selector: string) => {
  const element =
    frame.querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
};

afterEach(() => act(() => render(null, container)));

test('what is slotted stands outside of the root, is there for effects, follows, and goes with it', () => {
  found.length = 0;
  show('one');
  const words = find('p').firstChild;
  show('two');
  expect(found).toEqual(['onelast', 'twolast']);
  // The same nodes, with the ranges in them.
  expect(find('p').firstChild).toBe(words);
  expect(root.querySelector('p')).toBeNull();
  act(() => render(null, container));
  expect(frame.childNodes).toHaveLength(0);
});

test('the focus is found on both sides of the slot, and Tab comes back through it', () => {
  show('one');
  find('p').focus();
  expect(activeIn(find('.dialog'))).toBe(find('p'));
  find('button').focus();
  expect(activeIn(find('.dialog'))).toBe(find('button'));
  // Of what has the focus in there the article only knows that it is nothing of its own.
  expect(find('main').contains(activeIn(find('main')))).toBe(false);
  const tab = (shiftKey: boolean) => {
    const event = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, cancelable: true });
    keepFocus(event, find('.dialog'));
    return event.defaultPrevented;
  };
  expect(tab(true)).toBe(true);
  expect(activeIn(find('.dialog'))).toBe(find('a'));
  expect(tab(false)).toBe(true);
  expect(activeIn(find('.dialog'))).toBe(find('button'));
});
