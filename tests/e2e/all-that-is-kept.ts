import type { Page } from 'puppeteer-core';

/** Everything that lies on this device for the extension, written out, seen from `own`, a page of its. */
export function allThatIsKept(own: Page): Promise<string> {
  return own.evaluate(async () => {
    const records: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name ?? '');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error(`${name} cannot be opened.`));
      });
      for (const store of database.objectStoreNames)
        records.push(
          await new Promise((resolve) => {
            const asked = database.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => resolve([name, store, asked.result]);
          }),
        );
      database.close();
    }
    const local = await chrome.storage.local.get(null);
    const sync = await chrome.storage.sync.get(null);
    return JSON.stringify([local, sync, { ...localStorage }, records]);
  });
}
