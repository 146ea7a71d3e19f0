// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { hushHidden } from '@/page/clutter/hush-hidden';

const stop = new AbortController();
afterEach(() => vi.restoreAllMocks());

test('what is hidden falls silent, and what can be seen plays on', () => {
  const pause = vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'paused', 'get').mockReturnValue(false);
  document.body.innerHTML =
    // One in a picture is a player by its name alone.
    '<div data-leanread-hidden><svg><video id="drawn"></video></svg><video id="gone"></video></div><audio id="here"></audio>';
  const hush = hushHidden(document, stop.signal);
  hush();
  expect(pause.mock.contexts.map((player) => (player as Element).id)).toEqual(['gone']);

  // A page may start it again, now or later.
  for (const id of ['drawn', 'gone', 'here'])
    document.getElementById(id)?.dispatchEvent(new Event('play'));
  expect(pause.mock.contexts.map((player) => (player as Element).id)).toEqual(['gone', 'gone']);

  stop.abort();
  document.getElementById('gone')?.dispatchEvent(new Event('play'));
  expect(pause).toHaveBeenCalledTimes(2);
});

test('what was stopped plays on when it is given back, and nothing else begins to', () => {
  let playing = new Set(['gone']);
  vi.spyOn(HTMLMediaElement.prototype, 'paused', 'get').mockImplementation(function (
    this: HTMLMediaElement,
  ) {
    return !playing.has(this.id);
  });
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function (
    this: HTMLMediaElement,
  ) {
    playing.delete(this.id);
  });
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(function (
    this: HTMLMediaElement,
  ) {
    playing = new Set([...playing, this.id]);
    return Promise.reject(new Error('The browser wants a press first.'));
  });
  document.body.innerHTML =
    '<div data-leanread-hidden><video id="gone"></video><video id="still"></video></div>';
  const hush = hushHidden(document, new AbortController().signal);
  hush();
  expect([...playing]).toEqual([]);
  document.querySelector('div')?.removeAttribute('data-leanread-hidden');
  hush();
  expect([...playing]).toEqual(['gone']);
});
