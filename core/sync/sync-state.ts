import { isRecord } from '@/core/is-record';
import { syncProblems, type SyncProblem } from './sync-error';

/** What this device knows of the person's server. */
export type SyncState = {
  /** Of each month: the server's mark (ETag) and what stood there when we last met. */
  marks: Record<string, { mark: string; text: string }>;
  /** When everything was last the same, in ms since 1970; 0 for never. */
  lastMs: number;
  problem: SyncProblem | null;
  /** How many months of how many are done; null while nothing runs. */
  progress: { done: number; total: number } | null;
};

export const firstState: SyncState = { marks: {}, lastMs: 0, problem: null, progress: null };

export function parseSyncState(stored: unknown): SyncState {
  const from = isRecord(stored) ? stored : {};
  const marks = Object.entries(isRecord(from['marks']) ? from['marks'] : {});
  const progress = from['progress'];
  return {
    marks: Object.fromEntries(
      marks.flatMap(([month, seen]) =>
        isRecord(seen) && typeof seen['mark'] === 'string' && typeof seen['text'] === 'string'
          ? [[month, { mark: seen['mark'], text: seen['text'] }]]
          : [],
      ),
    ),
    lastMs: typeof from['lastMs'] === 'number' && from['lastMs'] > 0 ? from['lastMs'] : 0,
    problem: syncProblems.find((problem) => problem === from['problem']) ?? null,
    progress:
      isRecord(progress) &&
      typeof progress['done'] === 'number' &&
      typeof progress['total'] === 'number'
        ? { done: progress['done'], total: progress['total'] }
        : null,
  };
}
