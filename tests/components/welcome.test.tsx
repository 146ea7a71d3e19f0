// @vitest-environment jsdom
import { render } from 'preact';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Welcome } from '@/components/welcome/welcome';

let root: HTMLElement;

const act = (doing: () => void) => void settleAfter(doing);

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const show = (shortcut: string | null, onOpenOptions = () => undefined) =>
  act(() => render(<Welcome shortcut={shortcut} onOpenOptions={onOpenOptions} />, root));

test('the key is named as the browser writes it, and not at all where there is none', () => {
  show('⌥R');
  expect(root.querySelector('kbd')?.textContent).toBe('⌥R');
  show(null);
  expect(root.querySelector('kbd')).toBeNull();
  expect(root.textContent).not.toContain('this key');
});

test('the drawing is cleaned, described and had back', () => {
  show(null);
  const picture = () => root.querySelector('[role=img]')?.getAttribute('aria-label');
  const before = picture();
  const button = root.querySelector<HTMLElement>('figure button')!;
  act(() => button.click());
  expect(picture()).not.toBe(before);
  expect(root.querySelector('figure')?.dataset['clean']).toBe('true');
  act(() => button.click());
  expect(picture()).toBe(before);
});

test('privacy takes three sentences', () => {
  show(null);
  const text = root.querySelector('[aria-labelledby=welcome-privacy] p')?.textContent;
  expect(text?.split('. ')).toHaveLength(3);
});

test('the options are one press away, and nothing else asks for a decision', () => {
  const onOpenOptions = vi.fn();
  show(null, onOpenOptions);
  act(() => root.querySelector<HTMLElement>('footer button')?.click());
  expect(onOpenOptions).toHaveBeenCalledOnce();
  expect(root.querySelectorAll('button')).toHaveLength(2);
  expect(root.querySelector('input, select')).toBeNull();
});
