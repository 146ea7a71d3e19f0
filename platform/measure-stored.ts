import { browser } from '#imports';
import { measureArea, storedParts, type StoredSize } from '@/core/settings/stored-part';
import { syncedBytes } from '@/core/sync/synced-bytes';
import type { HighlightsStore } from './highlights-store';
import { readFactTable, readImportedFoods } from './imported-foods';

/** Everything that is kept, by what it is. Sizes are those of the text it would be in a file. */
export async function measureStored(store: HighlightsStore): Promise<StoredSize[]> {
  const [local, sync, pages, ...tables] = await Promise.all([
    browser.storage.local.get<Record<string, unknown>>(null),
    browser.storage.sync.get<Record<string, unknown>>(null),
    store.all(),
    readImportedFoods(),
    readFactTable('foods'),
    readFactTable('activities'),
  ]);
  const found = measureArea(local);
  const bytesOf = (value: unknown) => syncedBytes('', value);
  const add = (size: StoredSize) => {
    const known = found.find(({ part }) => part === size.part);
    if (known) Object.assign(known, { count: size.count, bytes: known.bytes + size.bytes });
    else found.push(size);
  };
  if (pages.length > 0)
    add({
      part: 'highlights',
      count: pages.reduce((sum, { highlights }) => sum + highlights.length, 0),
      bytes: bytesOf(pages),
    });
  const rows = tables.flatMap((table) => table?.rows ?? []);
  if (rows.length > 0) add({ part: 'imported', count: rows.length, bytes: bytesOf(rows) });
  const copied = Object.values(measureArea(sync)).reduce((sum, { bytes }) => sum + bytes, 0);
  if (copied > 0) add({ part: 'copy', count: null, bytes: copied });
  return found.sort(
    (one, other) => storedParts.indexOf(one.part) - storedParts.indexOf(other.part),
  );
}
