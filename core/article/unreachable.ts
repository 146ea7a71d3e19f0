/** Why an extension may not work on a page. The words are in `locales/`. */
export type UnreachableReason = 'browser-page' | 'store' | 'pdf' | 'local-file' | 'no-access';

/** Hosts where the browsers let no extension work, so that none can fake its own reviews. */
const stores = [
  'addons.mozilla.org',
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
];

/**
 * Why a page could not be reached, judged by its address. An address the browser keeps from us is
 * one of its own pages: for every other page, pressing the button makes it known.
 */
export function whyUnreachable(address: string | undefined): UnreachableReason {
  const parts = /^([a-z-]+):(?:\/\/([^/?#:]+)(?::\d+)?([^?#]*))?/i.exec(address ?? '');
  const [, scheme = '', host = '', path = ''] = parts ?? [];
  if (scheme === 'file') return 'local-file';
  if (scheme !== 'http' && scheme !== 'https') return 'browser-page';
  if (stores.includes(host)) return 'store';
  if (/\.pdf$/i.test(path)) return 'pdf';
  return 'no-access';
}
