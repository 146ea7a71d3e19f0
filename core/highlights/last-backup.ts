import { isRecord } from '@/core/is-record';
import { latestMs } from './iso-date';

/** The last copy of all highlights that was saved to a file: when, and what had changed by then. */
export type LastBackup = { atMs: number; revision: number };

export function parseLastBackup(stored: unknown): LastBackup | null {
  if (!isRecord(stored)) return null;
  const { atMs, revision } = stored;
  return typeof atMs === 'number' && atMs > 0 && atMs <= latestMs && typeof revision === 'number'
    ? { atMs, revision }
    : null;
}
