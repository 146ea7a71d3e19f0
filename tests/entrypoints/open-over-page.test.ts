// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { openOverPage } from '@/entrypoints/tools.content/open-over-page';

test('keys of the person are heard, those of the page’s own making are not', () => {
  HTMLElement.prototype.showPopover = () => undefined;
  const listen = vi.spyOn(window, 'addEventListener');
  const heard: string[] = [];
  const over = openOverPage(({ key }) => heard.push(key));
  for (const key of ['Escape', 'Enter', 'ArrowUp'])
    for (const at of [window, document, document.body, over.host])
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  expect(heard).toEqual([]);
  // No script can make one that is trusted.
  for (const [type, listener] of listen.mock.calls)
    if (type === 'keydown') (listener as (event: object) => void)({ key: 'a', isTrusted: true });
  expect(heard).toEqual(['a']);
  over.close();
});
