import {
  parsePlace,
  placeFor,
  withoutPlace,
  withPlace,
  type ReadingPlace,
} from '@/core/reading/reading-place';
import { inTurn } from './in-turn';
import { readingPlaces } from './storage';

/** One change at a time: two tabs that read and write at once would lose one place. */
export const changePlaces = (next: (places: ReadingPlace[]) => ReadingPlace[]): Promise<void> =>
  inTurn('places', async () => readingPlaces.write(next(await readingPlaces.read())));

/** Where the reader stood on the page known by any of these. */
export async function placeOf(identities: readonly string[]): Promise<ReadingPlace | null> {
  return placeFor(await readingPlaces.read(), identities);
}

/** Keeps a place that a page sent; what is none is not kept. */
export async function keepPlace(sent: unknown): Promise<void> {
  const place = parsePlace(sent);
  if (place) await changePlaces((places) => withPlace(places, place));
}

export async function forgetPlace(identities: readonly string[]): Promise<void> {
  if (placeFor(await readingPlaces.read(), identities))
    await changePlaces((places) => withoutPlace(places, identities));
}
