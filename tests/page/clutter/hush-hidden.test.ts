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
