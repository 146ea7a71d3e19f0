// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { PagesView } from '@/components/reader/reader-life';
import type { Article } from '@/core/article/article';
import { joining } from '@/entrypoints/reader.content/joining';
import { joinPages } from '@/page/article/join-pages';

vi.mock('@/page/article/join-pages', () => ({ joinPages: vi.fn() }));
vi.mock('@/entrypoints/reader.content/read-page', () => ({}));

test('pages that cannot be joined are offered again', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const views: PagesView[] = [];
  const join = joining({
    holder: document.createElement('div').attachShadow({ mode: 'open' }),
    signal: new AbortController().signal,
    onView: (view) => views.push(view),
    onJoined: () => undefined,
  });
  vi.mocked(joinPages).mockImplementation((_here, { onProgress }) => {
    onProgress({ done: 1, count: 2 });
    return Promise.reject(new Error('A page cannot be read.'));
  });
  join.offer({} as Article, { at: 1, count: 2, urls: new Map([[2, 'https://a.example/2']]) });
  await join.begin();
  await join.begin();
  expect(views.map(({ state }) => state)).toEqual([
    'apart',
    'joining',
    'apart',
    'joining',
    'apart',
  ]);
  expect(log).toHaveBeenCalledTimes(2);
  log.mockRestore();
});
