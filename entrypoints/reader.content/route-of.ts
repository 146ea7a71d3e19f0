import { plainAddress } from '@/page/article/page-address';

/** What of an address says which page this is: a place in the page does not, a route kept there does. */
export function routeOf(url: string): string {
  const fragment = /#[!/].*$/s.exec(url)?.[0] ?? '';
  return plainAddress(url) + fragment;
}
