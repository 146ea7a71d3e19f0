import { clockAt } from '@/core/sync/clock';
import { SyncError } from '@/core/sync/sync-error';
import type { SyncState } from '@/core/sync/sync-state';
import { textKey } from '@/core/sync/text-key';
import {
  emptyFile,
  joinSyncFiles,
  monthOf,
  readSyncFile,
  writeSyncFile,
  type SyncFile,
} from './sync-file';
import { conflictsOf, type SyncConflict } from './sync-record';
import { readSyncIndex, writeSyncIndex } from './sync-index';

/** A place for named texts that says when one was changed by somebody else: WebDAV, remoteStorage. */
export type DocumentStore = {
  /** `same` where it still is as it was under this mark. */
  read(
    name: string,
    mark?: string,
  ): Promise<{ is: 'same' | 'missing' } | { is: 'found'; text: string; mark: string | null }>;
  /**
   * Only over what carries the mark, or where nothing is for null; `changed` where that is not so. Over
   * whatever is there for undefined.
   */
  write(
    name: string,
    text: string,
    mark: string | null | undefined,
  ): Promise<{ is: 'changed' } | { is: 'done'; mark: string | null }>;
};

export type SyncWorld = {
  store: DocumentStore;
  /** Whether the place refuses to write over a change; where it does not, every write is read again. */
  isGuarded: boolean;
  load: () => Promise<SyncFile>;
  join: (told: SyncFile) => Promise<unknown>;
  nowMs: () => number;
  /** Between tries, so that two devices do not meet again at once. */
  rest: (attempt: number) => Promise<void>;
  /** What two devices changed without knowing of each other, before one of the two goes. */
  tell: (conflicts: SyncConflict[]) => Promise<unknown>;
  /** Before each month and after the last one; what is known of the months that are done holds. */
  onProgress?: (done: number, total: number, marks: SyncState['marks']) => void;
  /** Asked before each month; what is done until then stays done. */
  isPaused?: () => boolean;
};

/** Two devices that write at the same moment meet again a few times, not for ever. */
const mostTries = 8;
const nameOf = (month: string): string => `${month}.json`;

/**
 * Makes this device and the place know the same. What is here is joined before anything is written there,
 * so that no error in between loses anything. Answers what is known of the place now.
 */
export async function syncHighlights(
  { store, isGuarded, load, join, tell, nowMs, rest, onProgress, isPaused }: SyncWorld,
  before: SyncState,
): Promise<SyncState> {
  const started = nowMs();
  const since = clockAt(before.lastMs, 0, '');
  const index = await store.read('index.json');
  const known = index.is === 'found' ? readSyncIndex(index.text) : [];
  const local = splitByMonth(await load());
  const months = [...new Set([...known, ...local.keys()])].sort().reverse();
  const state: SyncState = { ...before, marks: { ...before.marks } };

  for (const [done, month] of months.entries()) {
    onProgress?.(done, months.length, { ...state.marks });
    await settle(month);
  }
  await tellIndex();
  onProgress?.(months.length, months.length, state.marks);
  return { ...state, lastMs: started };

  async function settle(month: string): Promise<void> {
    const name = nameOf(month);
    // Joined with nothing it is without what need not be remembered any more.
    let here = joinSyncFiles(local.get(month) ?? emptyFile(), emptyFile(), started);
    let hereText = writeSyncFile(here);
    const seen = state.marks[month];
    const isUntouched = seen?.text === textKey(hereText);
    for (let attempt = 1; ; attempt += 1) {
      if (isPaused?.()) throw new SyncError('paused');
      const there = await store.read(
        name,
        isGuarded && isUntouched && attempt === 1 ? seen.mark : undefined,
      );
      if (there.is === 'same') return;
      const theirs = there.is === 'found' ? parse(there.text) : emptyFile();
      const conflicts = attempt === 1 ? conflictsIn(here, theirs) : [];
      if (conflicts.length > 0) await tell(conflicts);
      const joined = joinSyncFiles(here, theirs, started);
      const text = writeSyncFile(joined);
      if (text !== hereText) await join(joined);
      [here, hereText] = [joined, text];
      let mark = there.is === 'found' ? there.mark : null;
      if (there.is !== 'found' || writeSyncFile(theirs) !== text) {
        const written = await store.write(name, text, conditionOf(there));
        if (written.is === 'changed' || !(await isThere(name, text))) {
          if (attempt >= mostTries) throw new SyncError('busy');
          await rest(attempt);
          continue;
        }
        mark = written.mark;
      }
      if (mark !== null) state.marks[month] = { mark, text: textKey(text) };
      else delete state.marks[month];
      return;
    }
  }

  /** A place that does not guard may send no marks, or weak ones, and refuses a write that names them. */
  function conditionOf(there: Awaited<ReturnType<DocumentStore['read']>>) {
    if (there.is !== 'found') return null;
    return isGuarded ? there.mark : undefined;
  }

  /** Asked only of a place that might have let another device write over it. */
  async function isThere(name: string, text: string): Promise<boolean> {
    if (isGuarded) return true;
    const again = await store.read(name);
    return again.is === 'found' && again.text === text;
  }

  function conflictsIn(here: SyncFile, theirs: SyncFile): SyncConflict[] {
    if (before.lastMs === 0) return [];
    const byId = new Map(theirs.records.map((record) => [record.id, record]));
    return here.records.flatMap((record) => {
      const other = byId.get(record.id);
      return other ? conflictsOf(record, other, since) : [];
    });
  }

  /** The list of months; a month that is on nobody's list is still found by those who have it themselves. */
  async function tellIndex(): Promise<void> {
    for (let attempt = 1; attempt <= mostTries; attempt += 1) {
      const there = await store.read('index.json');
      const listed = there.is === 'found' ? readSyncIndex(there.text) : [];
      const all = [...new Set([...listed, ...months])].sort();
      if (there.is === 'found' && all.length === listed.length) return;
      const written = await store.write('index.json', writeSyncIndex(all), conditionOf(there));
      if (written.is === 'done') return;
      await rest(attempt);
    }
    throw new SyncError('busy');
  }
}

function parse(text: string): SyncFile {
  const read = readSyncFile(text);
  if (!read.ok) throw new SyncError(read.why);
  return read.file;
}

/** Each month with its records and the pages these are on. */
export function splitByMonth({ pages, records }: SyncFile): Map<string, SyncFile> {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const months = new Map<string, SyncFile>();
  for (const record of records) {
    const month = monthOf(record);
    const file = months.get(month) ?? emptyFile();
    months.set(month, file);
    file.records.push(record);
    const page = record.highlight && byId.get(record.highlight.page);
    if (page && !file.pages.includes(page)) file.pages.push(page);
  }
  return months;
}
