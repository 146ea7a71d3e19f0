// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExchangeBar } from '@/components/exchange/exchange-bar';
import type { ExchangeProps } from '@/components/exchange/exchange-props';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // jsdom shows no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  vi.restoreAllMocks();
});

const preview = { name: 'mine.json', added: 2, changed: 0, same: 0, bad: [] };

function show(given: Partial<ExchangeProps> = {}) {
  const props: ExchangeProps = {
    ...{ count: 3, backup: null, where: 'here', isPrivate: false },
    onExport: () => Promise.resolve(),
    onRead: () => Promise.resolve({ ok: true, preview }),
    onTake: () => Promise.resolve(true),
    onGiveBack: () => Promise.resolve(true),
    ...given,
  };
  return act(() => render(<ExchangeBar {...props} />, root));
}

const settled = (doing: () => void) =>
  act(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve));
  });
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const press = (words: string) =>
  settled(() => {
    const found = button(words);
    if (!found) throw new Error(`There is no button “${words}”.`);
    found.click();
  });
const choose = () =>
  settled(() => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('No file can be chosen.');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'mine.json')] });
    Object.defineProperty(input, 'value', { value: '', writable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
const bringIn = async () => {
  await press('Bring in…');
  await choose();
  await press('Bring in');
};

test('what was brought in can be taken back until that was done', async () => {
  const onGiveBack = vi.fn<ExchangeProps['onGiveBack']>(() => Promise.resolve(false));
  await show({ onGiveBack });
  await bringIn();
  expect(root.querySelector('.told')?.textContent).toContain('2 highlights were brought in.');
  await press('Undo');
  expect(root.querySelector('.told')?.textContent).toContain('could not be undone');
  onGiveBack.mockImplementation(() => Promise.resolve(true));
  await press('Undo');
  expect(root.querySelector('.told')?.textContent).toBe('Everything is as it was before.');
});

test('nothing is offered to be taken back once another file has been read', async () => {
  await show();
  await bringIn();
  expect(button('Undo')).toBeDefined();
  await press('Bring in…');
  await choose();
  expect(button('Undo')).toBeUndefined();
});

test('a file that cannot be read is told of, and another can be chosen', async () => {
  await show({ onRead: () => Promise.reject(new Error('gone')) });
  await press('Bring in…');
  await choose();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be opened');
  expect(button('Choose a file')?.disabled).toBe(false);
});
