import { isRecord } from '@/core/is-record';
import { syncedBytes } from '@/core/sync/synced-bytes';

/** What is kept, as the person would divide it, in the order in which it is told. */
export const storedParts = [
  'highlights',
  'options',
  'rules',
  'places',
  'figures',
  'foods',
  'imported',
  'server',
  'upkeep',
  'copy',
] as const;
export type StoredPart = (typeof storedParts)[number];

/** How much of one part there is; `count` is null where only the size says anything. */
export type StoredSize = { part: StoredPart; count: number | null; bytes: number };

const partOf: Record<string, StoredPart> = {
  'o:own-rules': 'rules',
  'reading:places': 'places',
  'calories:profile': 'figures',
  'foods:favourites': 'foods',
  'foods:own': 'foods',
  'foods:plate': 'foods',
  'foods:draft': 'foods',
  'foods:imported': 'imported',
  'sync:server': 'server',
  'sync:asked': 'server',
  'sync:state': 'server',
  'sync:conflicts': 'server',
  'o:settings': 'options',
  'o:look': 'options',
  'o:site-looks': 'options',
  'o:marking': 'options',
  'sync:agreed': 'options',
  'sync:highlights': 'options',
  'calories:choices': 'options',
  'reader:listening': 'options',
  'popup:tab': 'options',
};

/** Parts that are made of things one can count. */
const counted: readonly StoredPart[] = ['rules', 'places', 'foods'];

/** What an area of the browser's storage holds, by part. No key is left out: what nobody names is upkeep. */
export function measureArea(area: Record<string, unknown>): StoredSize[] {
  const sizes = new Map<StoredPart, StoredSize>();
  for (const [key, value] of Object.entries(area)) {
    // What could not be understood is kept beside what it was, and is of the same kind.
    const part = partOf[key.replace(/^kept:/, '')] ?? 'upkeep';
    const before = sizes.get(part) ?? { part, count: counted.includes(part) ? 0 : null, bytes: 0 };
    const data = isRecord(value) ? value['d'] : null;
    sizes.set(part, {
      part,
      count: before.count === null ? null : before.count + (Array.isArray(data) ? data.length : 0),
      bytes: before.bytes + syncedBytes(key, value),
    });
  }
  return [...sizes.values()];
}
