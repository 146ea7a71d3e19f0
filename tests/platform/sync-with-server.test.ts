import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DocumentStore } from '@/core/highlights/sync-highlights';
import { writeSyncFile, type SyncFile } from '@/core/highlights/sync-file';
import { changeRecord, recordOf } from '@/core/highlights/sync-record';
import { SyncError } from '@/core/sync/sync-error';
import { firstState } from '@/core/sync/sync-state';
import type { HighlightsStore } from '@/platform/highlights-store';
import { highlightsRevision, syncConflicts, syncServer, syncState } from '@/platform/storage';
import { openServer } from '@/platform/open-server';
import { leaveServer, syncWithServer } from '@/platform/sync-with-server';
import { knee, page } from '@/tests/core/highlights/odd-library';

vi.mock('@/platform/open-server', () => ({ openServer: vi.fn() }));

const server = { kind: 'webdav', url: 'https://a.org/', user: 'ann', password: 'walnut' } as const;
const kept = { ...server, isGuarded: true, isPaused: false };

/** A server in memory that gives no month away until it is let go. */
function place() {
  const files = new Map<string, string>();
  let letGo = () => undefined as void;
  const held = new Promise<void>((done) => (letGo = done));
  const store: DocumentStore = {
    async read(name) {
      if (name !== 'index.json') await held;
      const text = files.get(name);
      return text === undefined ? { is: 'missing' } : { is: 'found', text, mark: text };
    },
    write(name, text) {
      files.set(name, text);
      return Promise.resolve({ is: 'done', mark: text });
    },
  };
  return { files, letGo, store };
}

let here: SyncFile;
const join = vi.fn<HighlightsStore['join']>();
let there: ReturnType<typeof place>;
let sync: ReturnType<typeof syncWithServer>;
const told = () => [...there.files.values()].join();
const add = async (id: string) => {
  const record = recordOf({ ...knee, id }, null);
  here = { ...here, pages: [page], records: [...here.records, record] };
  await highlightsRevision.write((await highlightsRevision.read()) + 1);
};

beforeEach(() => {
  vi.useFakeTimers();
  const permissions = {
    contains: () => Promise.resolve(true),
    remove: () => Promise.resolve(true),
  };
  Object.assign(fakeBrowser, { permissions });
  here = { pages: [], records: [], strange: [] };
  there = place();
  const greet = () => Promise.resolve({ isGuarded: true });
  vi.mocked(openServer).mockImplementation(() => ({ ...there.store, greet }));
  join.mockReset().mockResolvedValue(0);
  const store = { records: () => Promise.resolve(here), join };
  sync = syncWithServer(store as unknown as HighlightsStore);
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

test('what is saved while the server is met is told right after', async () => {
  await syncServer.write(kept);
  await add('first');
  const first = sync.now();
  await vi.advanceTimersByTimeAsync(1_000);
  await add('second');
  // The rest after a change is over before the slow server has answered.
  await vi.advanceTimersByTimeAsync(30_000);
  there.letGo();
  await first;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told()).toContain('"second"');
});

test('a server that is left while it is met leaves nothing behind', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await syncServer.write(kept);
  await add('first');
  const first = sync.now();
  await vi.advanceTimersByTimeAsync(0);
  await leaveServer();
  there.letGo();
  await first;
  expect(await syncState.read()).toEqual(firstState);
});

test('another server is met once the one before has been', async () => {
  await syncServer.write(kept);
  await add('first');
  const first = sync.now();
  await vi.advanceTimersByTimeAsync(0);
  const old = there;
  there = place();
  there.letGo();
  expect(await sync.connect({ ...server, url: 'https://b.org/' })).toBeNull();
  old.letGo();
  await first;
  await vi.advanceTimersByTimeAsync(0);
  expect(told()).toContain(writeSyncFile(here));
  expect((await syncState.read()).lastMs).toBeGreaterThan(0);
});

test('a server that cannot be kept is answered for, and not thrown', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  expect(await sync.connect(server)).toBe('storage-failed');
  set.mockRestore();
});

test('connected again with another password, what is known of the place holds; of another place nothing does', async () => {
  const known = { ...firstState, marks: { '2026-10': { mark: '"1"', text: 'x' } }, lastMs: 7 };
  await syncServer.write({ ...kept, isPaused: true });
  await syncState.write({ ...known, problem: 'refused' });
  there.letGo();
  const written: unknown[] = [];
  syncState.watch((state) => written.push(state));
  expect(await sync.connect({ ...server, password: 'another' })).toBeNull();
  expect(written[0]).toEqual({ ...known, problem: null });
  expect(await syncServer.read()).toMatchObject({ password: 'another', isPaused: false });
  await vi.advanceTimersByTimeAsync(0);
  written.length = 0;
  expect(await sync.connect({ ...server, user: 'ben' })).toBeNull();
  expect(written[0]).toEqual(firstState);
});

test('a server that refuses the new password leaves the old one and all that is known', async () => {
  const known = { ...firstState, lastMs: 7, problem: 'refused' as const };
  await syncServer.write(kept);
  await syncState.write(known);
  const greet = () => Promise.reject(new SyncError('refused'));
  vi.mocked(openServer).mockImplementation(() => ({ ...there.store, greet }));
  expect(await sync.connect({ ...server, password: 'wrong' })).toBe('refused');
  expect(await syncServer.read()).toEqual(kept);
  expect(await syncState.read()).toEqual(known);
});

test('what is answered after everything was deleted is not written here', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await syncServer.write(kept);
  await add('here');
  const theirs = { ...here, records: [recordOf({ ...knee, id: 'there' }, null)] };
  there.files.set(
    `${new Date(knee.created).toISOString().slice(0, 7)}.json`,
    writeSyncFile(theirs),
  );
  const met = sync.now();
  await vi.advanceTimersByTimeAsync(0);
  await syncServer.write(null);
  let isSettled = false;
  void sync.settled().then(() => (isSettled = true));
  await vi.advanceTimersByTimeAsync(0);
  expect(isSettled).toBe(false);
  there.letGo();
  await met;
  await vi.advanceTimersByTimeAsync(0);
  expect(isSettled).toBe(true);
  expect(join).not.toHaveBeenCalled();
  expect(told()).not.toContain('"here"');
});

describe('what two devices changed against each other in one month, where a later one fails,', () => {
  const madeMs = Date.parse('2026-03-05');
  const march = { ...knee, id: 'm', created: madeMs, modified: madeMs };
  const february = recordOf({ ...knee, id: 'f', created: Date.parse('2026-02-05') }, null);
  const noted = (note: string, device: string, atMs: number) =>
    changeRecord(recordOf(march, null), { ...march, note }, ['note'], device, atMs);
  const isDown = { now: true };

  beforeEach(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    isDown.now = true;
    const read: DocumentStore['read'] = (name) =>
      isDown.now && name === '2026-02.json'
        ? Promise.reject(new SyncError('offline'))
        : there.store.read(name);
    const greet = () => Promise.resolve({ isGuarded: true });
    vi.mocked(openServer).mockImplementation(() => ({ ...there.store, read, greet }));
    const records = [noted('mine', 'a', madeMs + 10_000), february];
    here = { pages: [page], records, strange: [] };
    const theirs = { ...here, records: [noted('theirs', 'b', madeMs + 20_000)] };
    there.files.set('2026-03.json', writeSyncFile(theirs));
    there.letGo();
    join.mockImplementation(({ records: joined }) => {
      const rest = here.records.filter(({ id }) => joined.every((each) => each.id !== id));
      here = { ...here, records: [...rest, ...joined] };
      return Promise.resolve(1);
    });
    await syncServer.write(kept);
    await syncState.write({ ...firstState, lastMs: madeMs + 1_000 });
  });

  test('is told at once, and once', async () => {
    await sync.now();
    expect((await syncState.read()).problem).toBe('offline');
    const conflict = { id: 'm', part: 'note', kept: 'theirs', left: 'mine' };
    expect(await syncConflicts.read()).toEqual([expect.objectContaining(conflict)]);
    isDown.now = false;
    await sync.now();
    expect((await syncState.read()).problem).toBe(null);
    expect(await syncConflicts.read()).toHaveLength(1);
  });

  test('is told before it is joined, and not twice where the disk refused that', async () => {
    join.mockRejectedValueOnce(new Error('full'));
    await sync.now();
    expect(await syncConflicts.read()).toHaveLength(1);
    await sync.now();
    expect(await syncConflicts.read()).toHaveLength(1);
  });

  test('is not read again: the marks of what is done are kept', async () => {
    await sync.now();
    expect(Object.keys((await syncState.read()).marks)).toEqual(['2026-03']);
  });
});
