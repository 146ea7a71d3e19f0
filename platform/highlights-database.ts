import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { browser } from '#imports';
import { isNewer, parseHighlight } from '@/core/highlights/parse-highlight';
import { parseClocks, recordOf, type SyncRecord } from '@/core/highlights/sync-record';
import { isRecord } from '@/core/is-record';

// Values are unknown until parsed: an older or newer version of us may have written them.
interface Schema extends DBSchema {
  pages: { key: string; value: unknown; indexes: { identity: string } };
  highlights: { key: string; value: unknown; indexes: { page: string; modified: number } };
  /** When the parts of each highlight were changed, and what is left of deleted ones: `StoredEdits`. */
  edits: { key: string; value: unknown };
}
export type Database = IDBPDatabase<Schema>;
type StoredEdits = { version: 1 } & Omit<SyncRecord, 'highlight'>;

export function connect(name: string, onLost: () => void): Promise<Database> {
  return openDB<Schema>(name, 3, {
    upgrade(db, before, _after, change) {
      if (before < 1) {
        db.createObjectStore('pages', { keyPath: 'id' }).createIndex('identity', 'identities', {
          multiEntry: true,
        });
        db.createObjectStore('highlights', { keyPath: 'id' }).createIndex('page', 'page');
      }
      if (before < 2) db.createObjectStore('edits', { keyPath: 'id' });
      if (before < 3) change.objectStore('highlights').createIndex('modified', 'modified');
    },
    blocking(_current, _blocked, event) {
      // A newer version of us wants to upgrade: step aside.
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

/**
 * All stores in one transaction: a highlight without its page, or half of one, cannot come to be, and what
 * has been answered for is on the disk.
 */
export function writing(db: Database) {
  if (browser.extension?.inIncognitoContext)
    throw new Error('In a private window no highlight is written.');
  const change = db.transaction(['pages', 'highlights', 'edits'], 'readwrite', {
    durability: 'strict',
  });
  const [pages, highlights, edits] = [
    change.objectStore('pages'),
    change.objectStore('highlights'),
    change.objectStore('edits'),
  ];

  const read = async (id: string): Promise<SyncRecord | null> => {
    const [stored, edited] = await Promise.all([highlights.get(id), edits.get(id)]);
    return readRecord(stored, edited);
  };

  /** False where a newer version of us wrote what stands there: that is not ours to write over. */
  const put = async (record: SyncRecord): Promise<boolean> => {
    const { highlight, ...rest } = record;
    const stored = await highlights.get(record.id);
    if (isNewer(stored)) return false;
    const edited: StoredEdits = { version: 1, ...rest };
    await edits.put(edited);
    // Over what stood there: a field that only a newer version knows stays.
    if (highlight) await highlights.put({ ...(isRecord(stored) ? stored : {}), ...highlight });
    // One that cannot be read is not ours to delete.
    else if (parseHighlight(stored)) await highlights.delete(record.id);
    return true;
  };

  return { change, pages, highlights, read, put };
}

export function readRecord(stored: unknown, editedAt: unknown): SyncRecord | null {
  const highlight = parseHighlight(stored);
  const known = isRecord(editedAt) && editedAt['version'] === 1 ? editedAt : null;
  if (highlight) return recordOf(highlight, known && parseClocks(known['clocks']));
  if (!known || typeof known['id'] !== 'string') return null;
  const created = typeof known['created'] === 'number' ? known['created'] : 0;
  return { id: known['id'], created, clocks: parseClocks(known['clocks']), highlight: null };
}
