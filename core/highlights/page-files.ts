import { laterOf, type Clock } from '@/core/sync/clock';
import { emptyFile, isRemembered, type SyncFile } from './sync-file';
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

/** Of what was deleted so many traces are told, about 20 kB packed. */
const mostTraces = 200;
/** So many of them are always the latest. */
const latestTraces = 100;
/** Before all pages: a deletion that is not told comes back from elsewhere. */
const beforeAll: Clock = '~';

/**
 * A file for each page with something on it, with only those skeletons that its highlights were read in.
 * `told` is all that was just read of others.
 */
export function pageFiles(
  { pages, records }: SyncFile,
  told: SyncFile = emptyFile(),
  nowMs = 0,
): PageFile[] {
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
  const chosen = chooseTraces(traces, told, nowMs);
  if (chosen.length === 0) return files;
  const file: SyncFile = { pages: [], records: chosen, strange: [] };
  return [{ page: '', title: '', file, latest: beforeAll }, ...files];
}

/**
 * What others still have is told before all else, whatever its number or age: they would give it again, and
 * we take it out again, for ever. Then the latest; then what is told there already, so that it stays until
 * they have read it, and that devices which know the same tell the same.
 */
function chooseTraces(traces: SyncRecord[], told: SyncFile, nowMs: number): SyncRecord[] {
  const isAlive = new Map(told.records.map(({ id, highlight }) => [id, highlight !== null]));
  const own = new Set(traces.map(({ id }) => id));
  // What came back here since, and had no room there: those who do not know it tell of its deletion.
  const backHere = told.records.filter(({ id, highlight }) => !highlight && !own.has(id));
  const all = [...traces, ...backHere].sort(
    (one, two) => compare(two.clocks.deleted, one.clocks.deleted) || compare(one.id, two.id),
  );
  const alive = all.filter(({ id }) => isAlive.get(id) === true);
  const known = all.filter(({ id }) => isAlive.get(id) === false);
  const young = all.filter((trace) => own.has(trace.id) && isRemembered(trace, nowMs));
  const chosen = new Set([...alive, ...young.slice(0, latestTraces), ...known, ...young]);
  return [...chosen].slice(0, Math.max(mostTraces, alive.length));
}

const compare = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);
