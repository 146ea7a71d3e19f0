import { isRecord } from '@/core/is-record';
import { highlightParts, type SyncConflict } from './sync-record';

/** A conflict as it is kept until the person has seen it, the latest first. */
export type ToldConflict = SyncConflict & { atMs: number };

/** More than anybody looks through; older ones go. */
const mostConflicts = 100;

export function parseConflicts(stored: unknown): ToldConflict[] {
  const parts = [...highlightParts, 'deleted'] as const;
  return (Array.isArray(stored) ? (stored as unknown[]) : [])
    .flatMap((item): ToldConflict[] => {
      if (!isRecord(item)) return [];
      const { id, kept, left, atMs } = item;
      const part = parts.find((each) => each === item['part']);
      return part &&
        typeof id === 'string' &&
        typeof kept === 'string' &&
        typeof left === 'string' &&
        typeof atMs === 'number'
        ? [{ id, part, kept, left, atMs }]
        : [];
    })
    .slice(0, mostConflicts);
}
