// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAttached } from '@/page/stay/keep-attached';

let over: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  over = new AbortController();
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

function keep() {
  document.body.innerHTML = '<div popover>Can we help?</div>';
  const host = document.documentElement.appendChild(document.createElement('x-host'));
  const [raise, onLost] = [vi.fn(), vi.fn()];
  keepAttached(host, { raise, onLost, signal: over.signal });
  const popUp = () =>
    document
      .querySelector('[popover]')
      ?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
  return { raise, onLost, popUp };
}

test('a page that opens something now and then does not win', () => {
  const { raise, onLost, popUp } = keep();
  for (let i = 0; i < 8; i++) {
    popUp();
    vi.advanceTimersByTime(5_000);
  }
  expect(raise).toHaveBeenCalledTimes(8);
  expect(onLost).not.toHaveBeenCalled();
});

test('a page that does so again and again does', () => {
  const { raise, onLost, popUp } = keep();
  for (let i = 0; i < 4; i++) {
    popUp();
    vi.advanceTimersByTime(500);
  }
  expect(raise).toHaveBeenCalledTimes(3);
  expect(onLost).toHaveBeenCalledOnce();
});
