import {
  parsePlace,
  placeFor,
  withoutPlace,
  withPlace,
  type ReadingPlace,
} from '@/core/reading/reading-place';
import { readingPlaces } from './storage';

/** One change at a time: two tabs that read and write at once would lose one place. */
let last: Promise<unknown> = Promise.resolve();

function change(next: (places: ReadingPlace[]) => ReadingPlace[]): Promise<void> {
  const done = last.then(async () => readingPlaces.write(next(await readingPlaces.read())));
  // Whoever asked hears of a failure; the next in line goes on all the same.
  last = done.catch(() => undefined);
  return done;
}

/** Where the reader stood on the page known by any of these. */
export async function placeOf(identities: readonly string[]): Promise<ReadingPlace | null> {
  return placeFor(await readingPlaces.read(), identities);
}

/** Keeps a place that a page sent; what is none is not kept. */
export async function keepPlace(sent: unknown): Promise<void> {
  const place = parsePlace(sent);
  if (place) await change((places) => withPlace(places, place));
}

export async function forgetPlace(identities: readonly string[]): Promise<void> {
  if (placeFor(await readingPlaces.read(), identities))
    await change((places) => withoutPlace(places, identities));
}
