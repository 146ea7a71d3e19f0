import { openDB, type DBSchema } from 'idb';
import { browser } from '#imports';
import { isRecord } from '@/core/is-record';

/** Foods of a file the person chose, as lines; and the tables the background looks facts up in. */
export type FoodTable = { rows: string[]; name: string };

interface Schema extends DBSchema {
  tables: { key: string; value: unknown };
}

// Apart from the highlights: a table of some megabytes must never be in their way.
const open = () =>
  openDB<Schema>('foods', 1, { upgrade: (db) => void db.createObjectStore('tables') });

async function read(key: string): Promise<FoodTable | null> {
  const db = await open();
  try {
    const found = await db.get('tables', key);
    if (!isRecord(found) || !Array.isArray(found['rows'])) return null;
    const rows = found['rows'].filter((row): row is string => typeof row === 'string');
    return { rows, name: String(found['name']) };
  } finally {
    db.close();
  }
}

async function write(key: string, table: FoodTable | null): Promise<void> {
  // In a private window nothing is written.
  if (browser.extension?.inIncognitoContext) return;
  const db = await open();
  try {
    if (table) await db.put('tables', table, key);
    else await db.delete('tables', key);
  } finally {
    db.close();
  }
}

export const readImportedFoods = () => read('imported');
export const writeImportedFoods = (table: FoodTable | null) => write('imported', table);

export const readFactTable = (kind: 'foods' | 'activities') => read(`facts:${kind}`);
export const writeFactTable = (kind: 'foods' | 'activities', table: FoodTable | null) =>
  write(`facts:${kind}`, table);
