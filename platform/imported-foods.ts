import { openDB, type DBSchema } from 'idb';
import { browser } from '#imports';
import { isRecord } from '@/core/is-record';
import { importedFoods } from '@/platform/storage';

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

/** Answers whether it is kept: in a private window nothing is written. */
async function write(key: string, table: FoodTable | null): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return false;
  const db = await open();
  try {
    if (table) await db.put('tables', table, key);
    else await db.delete('tables', key);
    return true;
  } finally {
    db.close();
  }
}

export const readImportedFoods = () => read('imported');

/** Keeps these foods instead of those before, and notes that it did; false where the device has no room. */
export async function writeImportedFoods(table: FoodTable | null): Promise<boolean> {
  const isKept = await write('imported', table).catch(() => false);
  if (isKept) await importedFoods.write(table && { name: table.name, count: table.rows.length });
  return isKept;
}

export const readFactTable = (kind: 'foods' | 'activities') => read(`facts:${kind}`);
export const writeFactTable = (kind: 'foods' | 'activities', table: FoodTable | null) =>
  write(`facts:${kind}`, table);
