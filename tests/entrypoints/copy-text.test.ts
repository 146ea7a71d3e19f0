// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '@/entrypoints/page.content/copy-text';
import { markingActions } from '@/entrypoints/page.content/marking-actions';

afterEach(() => vi.unstubAllGlobals());

test('words go to the clipboard', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await copyText('oats');
  expect(writeText).toHaveBeenCalledExactlyOnceWith('oats');
});

test('where a page has no clipboard, whoever asks is told', async () => {
  vi.stubGlobal('navigator', {});
  const actions = markingActions({
    in: 'page',
    textFor: () => null,
    found: () => [],
    goTo: () => undefined,
  });
  for (const copy of [copyText, actions.copy]) {
    let answer: unknown;
    expect(() => (answer = copy('oats'))).not.toThrow();
    await expect(answer).rejects.toThrow();
  }
});
