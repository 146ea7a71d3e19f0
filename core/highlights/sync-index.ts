import { isRecord } from '@/core/is-record';
import { parseJson } from '@/core/parse-json';
import { SyncError } from '@/core/sync/sync-error';

const format = 'leanread-sync-index';

/** The months there is a file of. */
export function readSyncIndex(text: string): string[] {
  const value = parseJson(text);
  // A log-in page of a hotel, or another program's file: it is not written over.
  if (!isRecord(value) || value['format'] !== format) throw new SyncError('not-ours');
  if (value['version'] !== 1) throw new SyncError('newer-version');
  const months: unknown[] = Array.isArray(value['months']) ? value['months'] : [];
  return months.filter(
    (month): month is string => typeof month === 'string' && /^\d{4}-\d\d$/.test(month),
  );
}

export const writeSyncIndex = (months: readonly string[]): string =>
  JSON.stringify({ format, version: 1, months });
