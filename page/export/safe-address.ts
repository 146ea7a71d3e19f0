import { isTracking } from '@/core/highlights/identify-page';

/** An address that may stand in an export: http(s), without a password. Null for all else, such as `javascript:`. */
export function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The page's own address, without what only says which link was followed. */
export function pageAddress(address: string): string | null {
  const safe = safeAddress(address);
  if (!safe) return null;
  const url = new URL(safe);
  url.hash = '';
  // Of the pairs, not of `keys()`: in Firefox a script in a page cannot walk what that answers.
  for (const [name] of [...url.searchParams]) if (isTracking(name)) url.searchParams.delete(name);
  return url.href;
}
