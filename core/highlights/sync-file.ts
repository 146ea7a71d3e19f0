import { asList } from '@/core/as-list';
import { isRecord } from '@/core/is-record';
import { parseJson } from '@/core/parse-json';
import { msOf } from '@/core/sync/clock';
import type { PageRecord } from './highlight';
import { mergePages } from './merge';
import { parsePageRecord } from './parse-highlight';
import { forget, isDeleted, joinRecords, parseSyncRecord, type SyncRecord } from './sync-record';

/** What devices tell each other in one file, or under one key. */
export type SyncFile = {
  pages: PageRecord[];
  records: SyncRecord[];
  /** What a newer version wrote there: handed on as it stands. */
  strange: unknown[];
};

const format = 'leanread-sync';
export const emptyFile = (): SyncFile => ({ pages: [], records: [], strange: [] });

export type ReadSyncFile =
  { ok: true; file: SyncFile } | { ok: false; why: 'not-ours' | 'newer-version' };

export function readSyncFile(text: string): ReadSyncFile {
  const value = parseJson(text);
  // A log-in page of a hotel, or half a file: whatever it is, it is not written over.
  if (!isRecord(value) || value['format'] !== format) return { ok: false, why: 'not-ours' };
  if (value['version'] !== 1) return { ok: false, why: 'newer-version' };
  const file: SyncFile = { pages: [], records: [], strange: [] };
  for (const item of asList(value['pages'])) {
    const page = parsePageRecord(item);
    if (page) file.pages.push(page);
    else file.strange.push(item);
  }
  for (const item of [...asList(value['records']), ...asList(value['strange'])]) {
    const record = parseSyncRecord(item);
    if (record) file.records.push(record);
    else file.strange.push(item);
  }
  return { ok: true, file };
}

/** The same content is the same text on every device. */
export function writeSyncFile({ pages, records, strange }: SyncFile): string {
  return JSON.stringify({
    format,
    version: 1,
    pages: [...pages].sort((one, two) => compare(one.id, two.id)),
    records: [...records].sort((one, two) => compare(one.id, two.id)),
    strange,
  });
}

/** For how long a deleted highlight is remembered as such, in days: devices that slept longer may bring it back. */
const rememberedDays = 180;
const dayMs = 86_400_000;

/** Whether something was deleted so lately that others are told of it. */
export const isRemembered = ({ clocks }: SyncRecord, nowMs: number): boolean =>
  msOf(clocks.deleted) > nowMs - rememberedDays * dayMs;

/** Everything either file knows, what was deleted without its words, pages only where something is on them. */
export function joinSyncFiles(one: SyncFile, two: SyncFile, nowMs: number): SyncFile {
  const records = new Map<string, SyncRecord>();
  for (const record of [...one.records, ...two.records]) {
    const known = records.get(record.id);
    records.set(record.id, known ? joinRecords(known, record) : record);
  }
  const kept = [...records.values()]
    .map(forget)
    .filter((record) => !isDeleted(record) || isRemembered(record, nowMs));
  const used = new Set(kept.map(({ highlight }) => highlight?.page));
  const pages = mergePages(
    one.pages.map((page) => ({ page, highlights: [] })),
    two.pages.map((page) => ({ page, highlights: [] })),
  ).flatMap(({ page }) => (used.has(page.id) ? [page] : []));
  const strange = new Map(
    [...one.strange, ...two.strange].map((item) => [JSON.stringify(item), item]),
  );
  return { pages, records: kept, strange: [...strange.values()] };
}

/** The last moment of a year of four digits. */
const latestMs = 253_402_300_799_999;

/** The month a record travels in, as `2026-11`; of what has no date, the first. */
export const monthOf = ({ created }: Pick<SyncRecord, 'created'>): string =>
  new Date(Math.min(Math.max(created, 0), latestMs)).toISOString().slice(0, 7);

const compare = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);
