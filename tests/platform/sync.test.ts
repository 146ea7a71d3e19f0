import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HighlightDraft } from '@/core/highlights/highlight';
import { syncHighlights } from '@/core/highlights/sync-highlights';
import type { SyncConflict } from '@/core/highlights/sync-record';
import { SyncError } from '@/core/sync/sync-error';
import { firstState } from '@/core/sync/sync-state';
import { openHighlightsStore, type HighlightsStore } from '@/platform/highlights-store';
import { openServer } from '@/platform/open-server';
import { knee } from '@/tests/core/highlights/odd-library';
import { serverKinds, startServer, type RealServer } from './real-servers';

let made = 0;
let server: RealServer;

const draft = (note: string): HighlightDraft => ({
  // Words of its own: the same words marked twice are one highlight.
  anchor: { ...knee.anchor, exact: `${knee.anchor.exact} ${note}`.trim() },
  skeleton: [1, 2, 3],
  colour: 'yellow',
  note,
  tags: [],
  source: null,
  in: 'page',
  page: { identities: ['https://example.org/a'], title: 'A', url: 'https://example.org/a' },
});

/** A browser of its own, as far as highlights go. */
async function openDevice(name: string) {
  const store = await openHighlightsStore(`device-${(made += 1)}`, () => Promise.resolve(name));
  let state = firstState;
  let isGuarded: boolean | undefined;
  return {
    store,
    get isGuarded() {
      return isGuarded;
    },
    async sync(access = server.access(), isPaused?: () => boolean) {
      const place = openServer(access);
      isGuarded ??= (await place.greet()).isGuarded;
      const conflicts: SyncConflict[] = [];
      state = await syncHighlights(
        {
          store: place,
          isGuarded,
          load: () => store.records(),
          join: (told) => store.join(told),
          tell: (told) => Promise.resolve(conflicts.push(...told)),
          nowMs: () => Date.now(),
          rest: (attempt) =>
            new Promise((resolve) => setTimeout(resolve, 5 * attempt * Math.random())),
          ...(isPaused && { isPaused }),
        },
        state,
      );
      return conflicts;
    },
  };
}

const notesOf = async (store: HighlightsStore) =>
  (await store.all()).flatMap(({ highlights }) => highlights.map(({ note }) => note)).sort();
/** Clocks tell what came first by whole milliseconds. */
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

const whyOf = (failing: Promise<unknown>) =>
  failing.then(
    () => 'nothing',
    (error: unknown) => (error instanceof SyncError ? error.why : String(error)),
  );

afterEach(() => server?.close());

describe.each(serverKinds)('over %s', (kind) => {
  beforeEach(async () => {
    server = await startServer(kind);
  });

  test('whether it guards against lost changes is found out on connecting, and nothing is left of the question', async () => {
    const device = await openDevice('a');
    await device.sync();
    expect(device.isGuarded).toBe(kind !== 'webdav-server');
    const asked = server.requests.filter((request) => request.includes('probe'));
    expect(asked.at(-1)).toMatch(/^DELETE/);
  });

  test('three devices come to know the same, deletions and all', async () => {
    const [a, b, c] = [await openDevice('a'), await openDevice('b'), await openDevice('c')];
    const one = await a.store.add(draft('one'));
    await b.store.add(draft('two'));
    for (const each of [a, b, c, a]) await each.sync();
    for (const each of [a, b, c]) expect(await notesOf(each.store)).toEqual(['one', 'two']);
    await c.store.update(one.id, { note: 'One, again' });
    await later();
    await b.store.remove(one.id);
    await c.sync();
    await b.sync();
    for (const each of [a, c, b, a]) await each.sync();
    for (const each of [a, b, c]) expect(await notesOf(each.store)).toEqual(['two']);
  });

  test('devices that write at the same moment lose nothing', async () => {
    const devices = await Promise.all(['a', 'b', 'c'].map(openDevice));
    for (const device of devices) await device.sync();
    await Promise.all(devices.map(({ store }, i) => store.add(draft(`from ${i}`))));
    await Promise.all(devices.map((device) => device.sync()));
    for (const device of devices) await device.sync();
    for (const device of devices) await device.sync();
    for (const { store } of devices)
      expect(await notesOf(store)).toEqual(['from 0', 'from 1', 'from 2']);
  });

  test('a note and a colour given on two devices are both kept, two notes are told as a conflict', async () => {
    const [a, b] = [await openDevice('a'), await openDevice('b')];
    const { id } = await a.store.add(draft(''));
    await a.sync();
    await b.sync();
    await later();
    await a.store.update(id, { note: 'Mine' });
    await b.store.update(id, { note: 'Theirs', colour: 'pink' });
    await a.sync();
    expect(await b.sync()).toEqual([{ id, part: 'note', kept: 'Theirs', left: 'Mine' }]);
    await a.sync();
    const [saved] = await a.store.all();
    expect(saved?.highlights[0]).toMatchObject({ note: 'Theirs', colour: 'pink' });
  });

  test('what is already the same is not written again', async () => {
    const a = await openDevice('a');
    await a.store.add(draft('one'));
    await a.sync();
    server.requests.length = 0;
    await a.sync();
    expect(server.requests.filter((request) => request.startsWith('PUT'))).toEqual([]);
  });

  test('a changed password, or a leave taken back, is said; what is here stays and is told once let in again', async () => {
    const a = await openDevice('a');
    await a.store.add(draft('one'));
    await a.sync();
    const before = server.access();
    await server.lockOut();
    await a.store.add(draft('two'));
    const why = await whyOf(a.sync(before));
    expect(why).toBe(kind === 'armadietto' ? 'leave-ended' : 'refused');
    expect(await notesOf(a.store)).toEqual(['one', 'two']);
    await a.sync();
    const b = await openDevice('b');
    await b.sync();
    expect(await notesOf(b.store)).toEqual(['one', 'two']);
  });

  test('paused, it stops before the next month and goes on later', async () => {
    const a = await openDevice('a');
    await a.store.add(draft('one'));
    expect(await whyOf(a.sync(server.access(), () => true))).toBe('paused');
    await a.sync();
    const b = await openDevice('b');
    await b.sync();
    expect(await notesOf(b.store)).toEqual(['one']);
  });
});

describe.each(['nephele', 'armadietto'] as const)('a server that (%s)', (kind) => {
  beforeEach(async () => {
    server = await startServer(kind);
  });
  const month = () => new RegExp(`leanread/${new Date().toISOString().slice(0, 7)}`, 'i');
  /** Answers requests of one method for a month's file in the server's stead. */
  const instead = (method: string, status: number, body = '', times = Infinity) => {
    let left = times;
    server.before = (request, response) => {
      if (request.method !== method || !month().test(request.url ?? '') || left <= 0) return false;
      left -= 1;
      response.statusCode = status;
      response.end(body);
      return true;
    };
  };
  const fill = async () => {
    const a = await openDevice('a');
    await a.store.add(draft('one'));
    await a.sync();
    await a.store.add(draft('two'));
    return a;
  };

  test.each([
    ['is full', 'PUT', 507, '', 'full'],
    ['finds it too large', 'PUT', 413, '', 'full'],
    ['has broken down', 'GET', 503, '', 'server'],
    ['asks to wait', 'GET', 429, '', 'server'],
    ['sends elsewhere', 'GET', 302, '', 'redirected'],
    ['shows a log-in page', 'GET', 200, '<!doctype html><title>Log in</title>', 'not-ours'],
    ['gives half a file', 'GET', 200, '{"format":"leanread-sync","version":1,"pa', 'not-ours'],
    [
      'holds a newer version’s file',
      'GET',
      200,
      '{"format":"leanread-sync","version":2}',
      'newer-version',
    ],
    ['always says that it changed', 'PUT', 412, '', 'busy'],
  ] as const)(
    '%s is named as such, writes nothing over, and is right the next time',
    async (_case, method, status, body, why) => {
      const a = await fill();
      instead(method, status, body);
      server.requests.length = 0;
      expect(await whyOf(a.sync())).toBe(why);
      if (method === 'GET')
        expect(server.requests.filter((request) => request.startsWith('PUT'))).toEqual([]);
      expect(await notesOf(a.store)).toEqual(['one', 'two']);
      server.before = null;
      await a.sync();
      const b = await openDevice('b');
      await b.sync();
      expect(await notesOf(b.store)).toEqual(['one', 'two']);
    },
  );

  test('says once that it changed is asked again', async () => {
    const a = await fill();
    instead('PUT', 412, '', 1);
    expect(await whyOf(a.sync())).toBe('nothing');
  });

  test('does not answer is given up on, and one that is not there is offline', async () => {
    const a = await fill();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), 200);
      return controller.signal;
    });
    server.before = () => true;
    expect(await whyOf(a.sync())).toBe('slow');
    timeout.mockRestore();
    server.before = (request) => {
      request.socket.destroy();
      return true;
    };
    expect(await whyOf(a.sync())).toBe('offline');
    server.before = null;
    expect(await whyOf(a.sync())).toBe('nothing');
  });
});

describe('a server whose marks mean nothing because it', () => {
  beforeEach(async () => {
    server = await startServer('nephele');
  });

  test.each([
    ['sends marks that it does not know again itself', 'W/"weak"'],
    ['sends no marks, but looks whether something is there', null],
  ])('%s is written to all the same', async (_case, mark) => {
    server.before = (request, response) => {
      const set = response.setHeader.bind(response);
      response.setHeader = (name: string, value: string | number | readonly string[]) =>
        name.toLowerCase() !== 'etag' ? set(name, value) : mark ? set(name, mark) : response;
      if (request.method !== 'PUT' || request.headers['if-match'] === undefined) return false;
      response.statusCode = 412;
      response.end();
      return true;
    };
    const a = await openDevice('a');
    await a.store.add(draft('one'));
    await a.sync();
    expect(a.isGuarded).toBe(false);
    await a.store.add(draft('two'));
    await a.sync();
    const b = await openDevice('b');
    await b.sync();
    expect(await notesOf(b.store)).toEqual(['one', 'two']);
  });

  test('sends the same mark for every text is not trusted', async () => {
    server.before = (_request, response) => {
      const set = response.setHeader.bind(response);
      response.setHeader = (name: string, value: string | number | readonly string[]) =>
        set(name, name.toLowerCase() === 'etag' ? '"same"' : value);
      return false;
    };
    const a = await openDevice('a');
    await a.store.add(draft('one'));
    await a.sync();
    expect(a.isGuarded).toBe(false);
    const b = await openDevice('b');
    await b.sync();
    expect(await notesOf(b.store)).toEqual(['one']);
  });
});

test.each(['webdav', 'remotestorage'])(
  'the adapter for %s is at most 4 kB, packed',
  async (kind) => {
    const made = await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '@': process.cwd() } },
      build: {
        write: false,
        minify: true,
        lib: { entry: `platform/sync-${kind}.ts`, formats: ['es'] },
      },
    });
    const [first] = Array.isArray(made) ? made : [made];
    const code = first && 'output' in first ? first.output[0].code : '';
    expect(code).toContain('if-match');
    expect(gzipSync(code).length).toBeLessThanOrEqual(4_000);
  },
);
