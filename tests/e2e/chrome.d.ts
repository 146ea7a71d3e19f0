import type { browser } from 'wxt/browser';

declare global {
  /** The extension's own name for its browser, in both; there only in what runs inside the extension. */
  const chrome: typeof browser;
}
