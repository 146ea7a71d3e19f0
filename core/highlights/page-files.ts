import { laterOf, type Clock } from '@/core/sync/clock';
import type { SyncFile } from './sync-file';
import { lastEdit, type SyncRecord } from './sync-record';

/** What devices tell each other of one page. */
export type PageFile = {
  /** The page's id; '' for the traces of what was deleted, of which no page is known any more. */
  page: string;
  title: string;
  file: SyncFile;
  /** When anything of it was changed last. */
  latest: Clock;
};

/** Deleted things are remembered in the order in which they were deleted; so many, about 20 kB packed. */
const mostTraces = 200;
/** Before all pages: a deletion that is not told comes back from elsewhere. */
const beforeAll: Clock = '~';

/** A file for each page with something on it, with only those skeletons that its highlights were read in. */
export function pageFiles({ pages, records }: SyncFile): PageFile[] {
  const byPage = new Map<string, SyncRecord[]>();
  const traces: SyncRecord[] = [];
  for (const record of records) {
    const page = record.highlight?.page;
    if (page === undefined) traces.push(record);
    else byPage.set(page, [...(byPage.get(page) ?? []), record]);
  }
  const files = pages.flatMap((page): PageFile[] => {
    const own = byPage.get(page.id);
    if (!own) return [];
    const used = new Set(own.map(({ highlight }) => highlight?.skeleton));
    const skeletons = Object.fromEntries(
      Object.entries(page.skeletons).filter(([key]) => used.has(key)),
    );
    const latest = own.map(lastEdit).reduce(laterOf, '');
    const file: SyncFile = { pages: [{ ...page, skeletons }], records: own, strange: [] };
    return [{ page: page.id, title: page.title || page.url, file, latest }];
  });
  if (traces.length === 0) return files;
  const newest = traces
    .sort((one, two) => (one.clocks.deleted < two.clocks.deleted ? 1 : -1))
    .slice(0, mostTraces);
  const file: SyncFile = { pages: [], records: newest, strange: [] };
  return [{ page: '', title: '', file, latest: beforeAll }, ...files];
}
