import type { ToldConflict } from '@/core/highlights/parse-conflicts';
import { syncHighlights, type DocumentStore } from '@/core/highlights/sync-highlights';
import type { SyncConflict } from '@/core/highlights/sync-record';
import { SyncError, type SyncProblem } from '@/core/sync/sync-error';
import { firstState, type SyncState } from '@/core/sync/sync-state';
import { isSamePlace, readServerAddress, type ServerAccess } from '@/core/sync/sync-server';
import type { HighlightsStore } from './highlights-store';
import { countChange } from './count-change';
import { openServer } from './open-server';
import { giveBackAsked, isAllowed, noteAsked, patternOf } from './server-hosts';
import { highlightsRevision, syncConflicts, syncServer, syncState } from './storage';

/** A change rests this long, so that a note typed in several goes is sent once. */
const restMs = 20_000;
/** What other devices changed is looked for this often, while the background is awake. */
const everyMs = 15 * 60_000;
/** A bar that moves more often than this only costs. */
const progressMs = 300;

export type ServerSync = {
  /** Tries the server and keeps it; answers why not, or null. */
  connect(access: ServerAccess): Promise<SyncProblem | null>;
  /** Meets the server now, unless it is paused or already at it. */
  now(): Promise<void>;
  /** Answers when nothing is under way. */
  settled(): Promise<void>;
};

/** Keeps the highlights of this device and of the person's server the same. One a device: the background's. */
export function syncWithServer(store: HighlightsStore): ServerSync {
  let running: Promise<void> | null = null;
  let isPaused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const now = (): Promise<void> => (running ??= run().finally(() => (running = null)));
  /** What is changed while it runs is not in what it tells: then it runs once more. */
  const again = (): Promise<void> => (running ?? Promise.resolve()).then(now, now);
  const plan = (afterMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void again(), afterMs);
  };
  syncServer.watch((server) => {
    isPaused = server?.isPaused ?? true;
  });
  highlightsRevision.watch(() => plan(restMs));
  setInterval(() => void now(), everyMs);
  void syncState.read().then(({ lastMs }) => {
    if (Date.now() - lastMs > everyMs) plan(restMs / 4);
  });

  async function run(): Promise<void> {
    const server = await syncServer.read();
    if (!server || server.isPaused) return;
    isPaused = false;
    const before = await syncState.read();
    /** What is known of the server so far, also where a later month fails. */
    let known = before;
    let shownMs = 0;
    let joined = 0;
    let written = Promise.resolve();
    const isStill = async () => {
      const still = await syncServer.read();
      return still !== null && isSamePlace(still, server);
    };
    /** One after the other, and nothing of a server that the person has left or changed meanwhile. */
    const keep = (state: SyncState, conflicts: readonly ToldConflict[] = []): Promise<void> => {
      const write = async () => {
        if (!(await isStill())) return;
        await syncState.write(state);
        if (conflicts.length === 0) return;
        const told = await syncConflicts.read();
        const news = conflicts.filter((each) => !told.some((one) => isSameConflict(one, each)));
        await syncConflicts.write([...news, ...told]);
      };
      return (written = written.then(write, write));
    };
    const place = openServer(server);
    const documents: DocumentStore = {
      // An answer may take half a minute. By then everything may be deleted, or the server left.
      async read(...asked) {
        const found = await place.read(...asked);
        if (!(await isStill())) throw new SyncError('paused');
        return found;
      },
      write: (...given) => place.write(...given),
    };
    const world = {
      store: documents,
      isGuarded: server.isGuarded,
      load: () => store.records(),
      join: async (told: Parameters<HighlightsStore['join']>[0]) =>
        (joined += await store.join(told)),
      tell: (conflicts: readonly SyncConflict[]) =>
        keep(
          known,
          conflicts.map((conflict) => ({ ...conflict, atMs: Date.now() })),
        ),
      nowMs: () => Date.now(),
      rest: (attempt: number) =>
        new Promise<void>((done) => setTimeout(done, 200 * attempt * (1 + Math.random()))),
      isPaused: () => isPaused,
      onProgress: (done: number, total: number, marks: SyncState['marks']) => {
        known = { ...before, marks, progress: { done, total } };
        if (Date.now() - shownMs < progressMs) return;
        shownMs = Date.now();
        void keep(known);
      },
    };
    try {
      if (!(await isAllowed(server.url))) throw new SyncError('no-permission');
      const state = await syncHighlights(world, before);
      await keep({ ...state, problem: null, progress: null });
    } catch (error) {
      const why = error instanceof SyncError ? error.why : 'storage-failed';
      console.warn('LeanRead could not meet the server; it is tried again.', error);
      await keep({ ...known, problem: why === 'paused' ? null : why, progress: null });
    }
    if (joined > 0) await countChange();
  }

  return {
    now,
    settled: () => running ?? Promise.resolve(),
    async connect(given) {
      const address = readServerAddress(given.url);
      if (!address.ok) return address.why === 'insecure' ? 'insecure' : 'no-folder';
      const access = { ...given, url: address.url };
      if (!(await isAllowed(access.url))) return 'no-permission';
      try {
        const { isGuarded } = await openServer(access).greet();
        const before = await syncServer.read();
        // With a new password or token it is still the same place, and what is known of it holds.
        const isNew = !before || !isSamePlace(before, access);
        await syncState.write(isNew ? firstState : { ...(await syncState.read()), problem: null });
        if (before) await noteAsked(...patternOf(before.url));
        await syncServer.write({ ...access, isGuarded, isPaused: false });
        await giveBackAsked();
      } catch (error) {
        if (error instanceof SyncError) return error.why;
        console.error('LeanRead could not keep the server.', error);
        return 'storage-failed';
      }
      void again();
      return null;
    },
  };
}

const isSameConflict = (one: SyncConflict, two: SyncConflict): boolean =>
  one.id === two.id && one.part === two.part && one.kept === two.kept && one.left === two.left;

/** Forgets the server and gives its permission back. What is on it stays there, as does what is here. */
export async function leaveServer(): Promise<void> {
  const server = await syncServer.read();
  if (server) await noteAsked(...patternOf(server.url));
  await syncServer.write(null);
  await syncState.write(firstState);
  await syncConflicts.write([]);
  await giveBackAsked();
}
