import type { Anchor } from '@/core/anchors/quote';
import { parseAnchor } from '@/core/highlights/parse-highlight';
import { isRecord } from '@/core/is-record';

/** Where somebody stopped reading an article. */
export type ReadingPlace = {
  /** Everything the page is known by, as highlights know it. */
  page: string[];
  /** The beginning of the paragraph at the top of the window. */
  anchor: Anchor;
};

/** About a year of reading for most; more would be a diary. */
export const mostPlaces = 200;

/** The places as stored, the latest first. What cannot be read as one is left out. */
export function parsePlaces(stored: unknown): ReadingPlace[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each) => parsePlace(each) ?? []).slice(0, mostPlaces);
}

export function parsePlace(value: unknown): ReadingPlace | null {
  if (!isRecord(value) || !Array.isArray(value['page'])) return null;
  const page = value['page'].filter((id): id is string => typeof id === 'string' && id !== '');
  const anchor = parseAnchor(value['anchor']);
  return page.length > 0 && anchor ? { page, anchor } : null;
}

export function placeFor(
  places: readonly ReadingPlace[],
  identities: readonly string[],
): ReadingPlace | null {
  return places.find(({ page }) => page.some((id) => identities.includes(id))) ?? null;
}

export function withoutPlace(
  places: readonly ReadingPlace[],
  identities: readonly string[],
): ReadingPlace[] {
  return places.filter(({ page }) => !page.some((id) => identities.includes(id)));
}

/** With the place in front of all others; the oldest goes where there are too many. */
export function withPlace(places: readonly ReadingPlace[], place: ReadingPlace): ReadingPlace[] {
  return [place, ...withoutPlace(places, place.page)].slice(0, mostPlaces);
}
