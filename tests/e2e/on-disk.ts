import type { Page } from 'puppeteer-core';
import { parseHighlight, parsePageRecord } from '@/core/highlights/parse-highlight';

type Raw = { highlights: unknown[]; pages: unknown[]; edits: { id: string }[] };

/** The highlights as they lie on the disk, seen from `own`, a page of the extension. */
const readRaw = (own: Page): Promise<Raw> =>
  own.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('highlights');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('The highlights cannot be opened.'));
    });
    const read = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        if (!database.objectStoreNames.contains(store)) return resolve([]);
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error(`${store} cannot be read.`));
      });
    const [highlights, pages, edits] = await Promise.all(
      ['highlights', 'pages', 'edits'].map(read),
    );
    database.close();
    return { highlights, pages, edits } as Raw;
  });

/** The words of the highlights that are there whole, and how many records are not. */
export async function lookOnDisk(own: Page): Promise<{ whole: string[]; corrupt: number }> {
  const { highlights, pages, edits } = await readRaw(own);
  const known = new Map(
    pages.map(parsePageRecord).flatMap((page) => (page ? [[page.id, page]] : [])),
  );
  const edited = new Set(edits.map(({ id }) => id));
  const whole: string[] = [];
  let corrupt = pages.length - known.size;
  for (const each of highlights.map(parseHighlight)) {
    const isWhole =
      each && known.get(each.page)?.skeletons[each.skeleton]?.length && edited.has(each.id);
    if (isWhole) whole.push(each.anchor.exact);
    else corrupt += 1;
  }
  return { whole, corrupt };
}
