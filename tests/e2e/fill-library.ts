import type { Page } from 'puppeteer-core';

const count = 10_000;
const pageCount = 1_000;

/** Lays ten thousand passages into the store, as the extension itself would. */
export function fillLibrary(page: Page): Promise<void> {
  return page.evaluate(
    async (all, onPages) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('highlights');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error('It did not open.'));
      });
      const change = db.transaction(['pages', 'highlights'], 'readwrite');
      const skeleton = Array.from({ length: 1_500 }, (_, i) => (i * 7919) % 1_048_576);
      const colours = ['yellow', 'green', 'blue', 'pink', 'purple'];
      for (let i = 0; i < onPages; i++) {
        const url = `https://example.org/article-${i}`;
        change.objectStore('pages').put({
          ...{ version: 1, id: url, identities: [url], title: `Article ${i}`, url },
          skeletons: { s: skeleton },
        });
      }
      for (let i = 0; i < all; i++) {
        const exact = `Passage ${i} speaks of ${['sleep', 'walking', 'bread'][i % 3]} and of resting, and goes on for a good line or two so that it is about as long as what people mark.`;
        change.objectStore('highlights').put({
          version: 1,
          id: `h-${i}`,
          page: `https://example.org/article-${i % onPages}`,
          anchor: {
            ...{ exact, prefix: '', suffix: '', start: i, end: i + exact.length, docLength: 1e5 },
            ...{ occurrence: 0, occurrences: 1, segment: 0, segmentEnd: 0, segmentOffset: 0 },
          },
          ...{ skeleton: 's', colour: colours[i % 5], note: i % 4 ? '' : `Note ${i}` },
          ...{ tags: i % 10 ? [] : ['later'], source: null },
          ...{ created: 1_700_000_000_000 + i, modified: 1_700_000_000_000 + i },
        });
      }
      await new Promise<void>((resolve, reject) => {
        change.oncomplete = () => resolve();
        change.onabort = () => reject(change.error ?? new Error('It was not written.'));
      });
      db.close();
    },
    count,
    pageCount,
  );
}
