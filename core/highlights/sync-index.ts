import { isRecord } from '@/core/is-record';
import { SyncError } from '@/core/sync/sync-error';

const format = 'leanread-sync-index';

/** The months there is a file of. */
export function readSyncIndex(text: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A log-in page of a hotel, or another program's file: it is not written over.
    throw new SyncError('not-ours');
  }
  if (!isRecord(value) || value['format'] !== format) throw new SyncError('not-ours');
  if (value['version'] !== 1) throw new SyncError('newer-version');
  const months: unknown[] = Array.isArray(value['months']) ? value['months'] : [];
  return months.filter(
    (month): month is string => typeof month === 'string' && /^\d{4}-\d\d$/.test(month),
  );
}

export const writeSyncIndex = (months: readonly string[]): string =>
  JSON.stringify({ format, version: 1, months });
