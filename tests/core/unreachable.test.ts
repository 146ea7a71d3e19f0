import { expect, test } from 'vitest';
import { whyUnreachable } from '@/core/article/unreachable';

test.each([
  [undefined, 'browser-page'],
  ['about:blank', 'browser-page'],
  ['chrome://settings/', 'browser-page'],
  ['moz-extension://3b6f2c1e/popup.html', 'browser-page'],
  ['data:text/html,<p>x', 'browser-page'],
  ['file:///home/lisa/oats.html', 'local-file'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://example.org/leaflet.PDF?download=1', 'pdf'],
  ['http://127.0.0.1:8080/oats.html', 'no-access'],
  ['https://addons.mozilla.org.example.net/', 'no-access'],
] as const)('%s is out of reach because: %s', (address, why) => {
  expect(whyUnreachable(address)).toBe(why);
});
