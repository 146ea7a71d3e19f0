import { identifyPage } from '@/core/highlights/identify-page';
import type { ReadingPlace } from '@/core/reading/reading-place';

/** Whether an article that was not read to its end is of this site, by what pages are known by. */
export function isPlaceOf({ page }: ReadingPlace, host: string): boolean {
  const [site = ''] = identifyPage({ url: `https://${host}/` });
  return page.some((identity) => identity.startsWith(site));
}
