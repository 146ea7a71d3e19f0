// @vitest-environment jsdom
import { render } from 'preact';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Picker, type Picked } from '@/components/clutter/picker';
import { staysWords } from '@/components/clutter/stays-words';
import { faultWords } from '@/components/clutter/fault-words';
import { keepReasons } from '@/core/clutter/removal';
import { ruleFaults } from '@/core/clutter/parse-rule';

const act = (doing: () => void) => void settleAfter(doing);
let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const picked: Picked = {
  words: 'Weather now',
  extents: ['What is named “weather”', 'Everything marked “box”'],
  at: 0,
  hides: 1,
  stays: [],
  line: 'one.example###weather',
  canWiden: true,
  canNarrow: false,
  isPreviewed: false,
  refused: null,
};

function show(what: Picked | null) {
  const on = {
    onPoint: vi.fn(),
    onPick: vi.fn(),
    onExtent: vi.fn(),
    onWiden: vi.fn(),
    onNarrow: vi.fn(),
    onPreview: vi.fn(),
    onHide: vi.fn(),
    onCancel: vi.fn(),
  };
  const frames = [{ left: 1, top: 2, width: 3, height: 4 }];
  act(() => render(<Picker frames={frames} picked={what} isOnTop={false} {...on} />, root));
  return on;
}
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);

describe('the picker', () => {
  test('first says what to do, by pointer and by keys, and has the focus', () => {
    show(null);
    expect(root.querySelector('[role=status]')?.textContent).toMatch(/press it.*Enter/);
    expect(document.activeElement).toBe(root.querySelector('[role=dialog]'));
  });

  test('then says what the rule takes, and shows it', () => {
    const { onHide, onExtent, onPreview } = show(picked);
    const text = root.querySelector('[role=dialog]')?.textContent ?? '';
    for (const part of ['Weather now', 'named “weather”', 'Hides one thing', picked.line])
      expect(text).toContain(part);
    const slider = root.querySelector<HTMLInputElement>('input[type=range]');
    expect(document.activeElement).toBe(slider);
    expect(slider?.getAttribute('aria-valuetext')).toBe(picked.extents[0]);
    act(() => {
      if (slider) slider.value = '1';
      slider?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(onExtent).toHaveBeenCalledExactlyOnceWith(1);
    act(() => root.querySelector<HTMLInputElement>('.preview input')?.click());
    expect(onPreview).toHaveBeenCalledExactlyOnceWith(true);
    act(() => button('Hide it')?.click());
    expect(onHide).toHaveBeenCalledOnce();
    expect(button('Take a box in it')?.disabled).toBe(true);
  });

  test('has no slider where there is one way only', () => {
    show({ ...picked, extents: ['Exactly this place on the page'] });
    expect(root.querySelector('input[type=range]')).toBeNull();
  });

  test('hides nothing of the article, and says why it stays', () => {
    show({ ...picked, hides: 0, stays: ['text', 'text'] });
    expect(button('Hide it')?.disabled).toBe(true);
    expect(root.textContent).toContain('Hides nothing');
    expect(root.textContent).toContain(staysWords('text'));
  });

  test('draws no frames over its preview', () => {
    show({ ...picked, isPreviewed: true });
    expect(root.querySelectorAll('.frame')).toHaveLength(0);
  });
});

test('every reason has its words', () => {
  for (const words of [...keepReasons.map(staysWords), ...ruleFaults.map(faultWords)])
    expect(words).toMatch(/\w.*\.$/);
});
