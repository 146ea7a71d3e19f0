// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdentity } from '@/page/highlights/watch-identity';

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = '';
  history.replaceState(null, '', '/sleep');
});
afterEach(() => void vi.useRealTimers());

const canonical = (path: string) => {
  document.head.innerHTML = `<link rel="canonical" href="http://localhost:3000${path}">`;
};
const at = (path: string) => `https://localhost:3000${path}`;

function watch() {
  const onChange = vi.fn<() => void>();
  return { ...watchIdentity(document, onChange), onChange };
}

test('what the head still says of the page before is not of the page in front', () => {
  canonical('/good-sleep');
  const { read, stop } = watch();
  expect(read()).toEqual([at('/sleep'), at('/good-sleep')]);
  history.pushState(null, '', '/walking');
  expect(read()).toEqual([at('/walking')]);
  stop();
});

test('once the head has changed it counts again', async () => {
  canonical('/good-sleep');
  const { read, onChange, stop } = watch();
  read();
  history.pushState(null, '', '/walking');
  read();
  canonical('/good-walking');
  await vi.advanceTimersByTimeAsync(300);
  expect(onChange).toHaveBeenCalledOnce();
  expect(read()).toEqual([at('/walking'), at('/good-walking')]);
  stop();
});

test('another query of the same path keeps what the head says', () => {
  canonical('/good-sleep');
  const { read, stop } = watch();
  read();
  history.pushState(null, '', '/sleep?from=letter');
  expect(read()).toContain(at('/good-sleep'));
  stop();
});

test('going back is noticed though nothing in the head changes', async () => {
  const { read, onChange, stop } = watch();
  read();
  history.pushState(null, '', '/walking');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.advanceTimersByTimeAsync(300);
  expect(onChange).toHaveBeenCalledOnce();
  stop();
});

test('a fragment makes no other page of it', async () => {
  const { read, onChange, stop } = watch();
  read();
  history.pushState(null, '', '/sleep#part-2');
  window.dispatchEvent(new Event('hashchange'));
  await vi.advanceTimersByTimeAsync(300);
  expect(onChange).not.toHaveBeenCalled();
  stop();
});
