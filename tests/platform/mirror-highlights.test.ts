import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HighlightDraft } from '@/core/highlights/highlight';
import type { SyncFile } from '@/core/highlights/sync-file';
import { countChange } from '@/platform/count-change';
import { openHighlightsStore, type HighlightsStore } from '@/platform/highlights-store';
import { mirrorHighlights, setSmallSync } from '@/platform/mirror-highlights';
import { packText, unpackText } from '@/platform/pack-text';
import { smallSync, smallSyncState } from '@/platform/storage';
import { knee, other, page } from '@/tests/core/highlights/odd-library';
import { until } from '@/tests/e2e/until';

const { sync } = fakeBrowser.storage;
const carried = async () => {
  const all: Record<string, unknown> = await sync.get(null);
  return Object.keys(all).filter((key) => key.startsWith('h:'));
};

let made = 0;
/** How many stores are at work. */
let busy = 0;
/** One device: a store and its mirror, over the sync that all of them share. */
async function device(name: string) {
  const opened = await openHighlightsStore(`small-${(made += 1)}`, () => Promise.resolve(name));
  const counted =
    <Given extends unknown[], Answer>(work: (...given: Given) => Promise<Answer>) =>
    async (...given: Given) => {
      busy += 1;
      return work(...given).finally(() => (busy -= 1));
    };
  const store = {
    ...opened,
    join: counted((told: SyncFile) => opened.join(told)),
    records: counted(() => opened.records()),
  };
  let stop: (() => Promise<void>) | undefined;
  return {
    store,
    /** Wakes its background, which takes and gives at once. */
    wake: () => (stop = mirrorHighlights(store)),
    sleep: async () => stop?.(),
  };
}

const draft = (
  words: string,
  on = page.url,
  skeleton = page.skeletons[knee.skeleton] ?? [],
): HighlightDraft => ({
  anchor: { ...knee.anchor, exact: words },
  skeleton,
  ...{ colour: 'yellow', note: '', tags: [], source: null, in: 'page' },
  page: { identities: [on], title: `Page of ${on}`, url: on },
});

const wordsIn = async (store: HighlightsStore) =>
  (await store.all()).flatMap(({ highlights }) => highlights.map(({ anchor }) => anchor.exact));

beforeEach(async () => {
  await smallSync.write({ isOn: true });
});

test('what is marked on one device is on the other, and what is deleted there goes here', async () => {
  const [one, two] = [await device('one'), await device('two')];
  const kept = await one.store.add(draft('Walk after dinner'));
  const gone = await one.store.add(draft('Sleep on it'));
  one.wake();
  await until(async () => (await carried()).length > 0, 'nothing was given');
  await one.sleep();

  two.wake();
  await until(async () => (await wordsIn(two.store)).length === 2, 'nothing was taken');
  await two.store.update(kept.id, { note: 'Ask Ruth' });
  await two.store.remove(gone.id);
  await two.sleep();
  two.wake();
  await until(async () => (await carried()).length === 2, 'the deletion was not given');
  await two.sleep();

  one.wake();
  await until(async () => (await wordsIn(one.store)).length === 1, 'it was not deleted');
  expect((await one.store.all())[0]?.highlights[0]).toMatchObject({
    id: kept.id,
    note: 'Ask Ruth',
  });
  await one.sleep();
});

test('two devices that know the same write nothing, in turns or at all', async () => {
  const [one, two] = [await device('one'), await device('two')];
  await one.store.add(draft('Walk after dinner'));
  one.wake();
  await until(async () => (await carried()).length > 0, 'nothing was given');
  two.wake();
  await until(async () => (await wordsIn(two.store)).length === 1, 'nothing was taken');
  const set = vi.spyOn(sync, 'set');
  for (let turn = 0; turn < 3; turn += 1)
    for (const each of [one, two]) {
      await each.sleep();
      each.wake();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  expect(set).not.toHaveBeenCalled();
  for (const each of [one, two]) await each.sleep();
});

describe('two devices that are awake come to rest', { timeout: 60_000 }, () => {
  const minutesMs = 180_000;
  const days = (count: number) => count * 86_400_000;
  type Device = Awaited<ReturnType<typeof device>>;

  /** What all of them write in the first of three minutes, and in the two that must be silent. */
  async function quarrel(...devices: Device[]) {
    const after = globalThis.setTimeout;
    const aMoment = () => new Promise((resolve) => void after(resolve, 15));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const writes = [vi.spyOn(sync, 'set'), vi.spyOn(sync, 'remove')];
    for (const each of devices) each.wake();
    const pass = async (ms: number) => {
      for (let passed = 0; passed < ms; passed += 5_000) {
        await vi.advanceTimersByTimeAsync(5_000);
        // The store and the packing take time of their own.
        do await aMoment();
        while (busy > 0);
      }
    };
    const count = () => writes.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    await pass(minutesMs / 3);
    const early = count();
    await pass((minutesMs * 2) / 3);
    const late = count() - early;
    const asleep = devices.map((each) => each.sleep());
    await pass(1_000);
    await Promise.all(asleep);
    vi.useRealTimers();
    for (const write of writes) write.mockRestore();
    return { early, late };
  }
  /** Both know what the first one knows. */
  const tell = async (one: Device, two: Device) => two.store.join(await one.store.records());
  afterEach(() => void vi.useRealTimers());

  test('after an undo of what had travelled', async () => {
    const [one, two] = [await device('one'), await device('two')];
    const first = await one.store.add(draft('Walk'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await one.store.update(first.id, { colour: 'pink' });
    await tell(one, two);
    await one.store.restore(first);
    const { early, late } = await quarrel(one, two);
    expect(early).toBeLessThan(10);
    expect(late).toBe(0);
    expect(await two.store.all()).toEqual(await one.store.all());
  });

  test('when each of them marked the same page in a text of its own', async () => {
    const [one, two] = [await device('one'), await device('two')];
    await one.store.add(draft('Walk', page.url, [1, 2, 3]));
    await two.store.add(draft('Sleep', page.url, [4, 5, 6]));
    const { early, late } = await quarrel(one, two);
    expect(early).toBeLessThan(10);
    expect(late).toBe(0);
    expect((await wordsIn(one.store)).sort()).toEqual(['Sleep', 'Walk']);
  });

  test('after more deletions than are remembered in the sync, and each of them arrives', async () => {
    const [one, two] = [await device('one'), await device('two')];
    const added = Array.from({ length: 205 }, (_, i) => other(`h${i}`, {}, `Walk ${i}`));
    await one.store.take({ pages: [page], added, changed: [], same: 0 });
    await tell(one, two);
    for (const { id } of added) await one.store.remove(id);
    const { early, late } = await quarrel(one, two);
    expect(await wordsIn(two.store)).toEqual([]);
    expect(early).toBeLessThan(12);
    expect(late).toBe(0);
  });

  test('when one of them slept for longer than deletions are remembered', async () => {
    const [one, two] = [await device('one'), await device('two')];
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now - days(200));
    const gone = await one.store.add(draft('Walk'));
    await tell(one, two);
    vi.spyOn(Date, 'now').mockReturnValue(now - days(190));
    await one.store.remove(gone.id);
    vi.mocked(Date.now).mockRestore();
    const { early, late } = await quarrel(one, two);
    expect(await wordsIn(two.store)).toEqual([]);
    expect(early).toBeLessThan(10);
    expect(late).toBe(0);
  });

  test('of what others give all is taken at once, and nothing given before it has rested', async () => {
    const [one, two] = [await device('one'), await device('two')];
    await one.store.add(draft('Walk'));
    one.wake();
    await until(async () => (await carried()).length > 0, 'nothing was given');
    await tell(one, two);
    await one.store.add(draft('Run', 'https://example.org/run'));
    await two.store.add(draft('Sleep'));
    const set = vi.spyOn(sync, 'set');
    two.wake();
    await until(async () => (await wordsIn(one.store)).includes('Sleep'), 'it was not taken');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(set).toHaveBeenCalledTimes(1);
    for (const each of [one, two]) await each.sleep();
    set.mockRestore();
  });
});

test('a sync that lost its keys is filled again from here, and loses nothing here', async () => {
  const one = await device('one');
  await one.store.add(draft('Walk after dinner'));
  one.wake();
  const before = await until(async () => {
    const keys = await carried();
    return keys.length > 0 && keys;
  }, 'nothing was given');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // As a first sync does it: what only this browser had is removed.
  await sync.remove(before);
  await vi.advanceTimersByTimeAsync(11_000);
  vi.useRealTimers();
  await until(async () => (await carried()).length > 0, 'it was not given again');
  expect(await wordsIn(one.store)).toEqual(['Walk after dinner']);
  await one.sleep();
});

test('the pages changed last travel, and the others are named', async () => {
  const one = await device('one');
  // Letters that do not deflate.
  const noise = (seed: number) => {
    let at = seed;
    return Array.from({ length: 9_000 }, () => {
      at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
      return String.fromCharCode(0x4e00 + (at % 20_000));
    }).join('');
  };
  for (let i = 0; i < 6; i += 1)
    await one.store.add({ ...draft('Walk', `https://example.org/${i}`), note: noise(i + 1) });
  one.wake();
  const left = await until(async () => {
    const state = await smallSyncState.read();
    return state.left.length > 0 && state.left;
  }, 'nothing is named');
  expect(left).toContain('Page of https://example.org/0');
  expect(left).not.toContain('Page of https://example.org/5');
  expect((await smallSyncState.read()).isRefused).toBe(false);
  await one.sleep();
});

test('a refusal is said, and tried again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const set = vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  const one = await device('one');
  await one.store.add(draft('Walk after dinner'));
  one.wake();
  await until(async () => (await smallSyncState.read()).isRefused, 'it is not said');
  expect(await carried()).toEqual([]);
  await one.sleep();
  one.wake();
  await until(async () => !(await smallSyncState.read()).isRefused, 'it is still said');
  expect(await carried()).toHaveLength(1);
  await one.sleep();
  set.mockRestore();
});

test('off, nothing is given, and what was given is taken out', async () => {
  const one = await device('one');
  await one.store.add(draft('Walk after dinner'));
  one.wake();
  await until(async () => (await carried()).length > 0, 'nothing was given');
  await setSmallSync(false);
  expect(await carried()).toEqual([]);
  await countChange();
  await one.sleep();
  one.wake();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await carried()).toEqual([]);
  await one.sleep();
});

test('turned off while the sync is read, nothing of it is written here', async () => {
  const [one, two] = [await device('one'), await device('two')];
  await one.store.add(draft('Walk after dinner'));
  one.wake();
  await until(async () => (await carried()).length > 0, 'nothing was given');
  await one.sleep();
  const read = sync.get.bind(sync);
  const slowly = async (keys: string[]) => {
    const found = await read(keys);
    await smallSync.write({ isOn: false });
    return found;
  };
  const get: unknown = vi.spyOn(sync, 'get');
  // Its types know the form with a callback, too.
  (get as Mock<typeof slowly>).mockImplementationOnce(slowly);
  two.wake();
  await until(async () => !(await smallSync.read()).isOn, 'it was not read');
  await two.sleep();
  expect(await wordsIn(two.store)).toEqual([]);
});

test('what a newer version gave stays as it stands, and what is broken is minded by nobody', async () => {
  const newer = `1.${await packText('{"format":"leanread-sync","version":2}')}`;
  await sync.set({ 'h:newer': newer, 'h:broken': '1.%%%', 'h:half': '2.abc', 'o:other': 'x' });
  const one = await device('one');
  await one.store.add(draft('Walk after dinner'));
  one.wake();
  await until(async () => (await carried()).some((key) => key.length > 20), 'nothing was given');
  expect(await sync.get(null)).toMatchObject({
    'h:newer': newer,
    'h:half': '2.abc',
    'o:other': 'x',
  });
  await one.sleep();
});

test('packing gives back the very text, and says so where it is none', async () => {
  const text = 'Ruhe — 休息 😴 '.repeat(900);
  const packed = await packText(text);
  expect(packed.length).toBeLessThan(text.length / 10);
  expect(await unpackText(packed)).toBe(text);
  for (const odd of ['', '%', packed.slice(0, 20)]) expect(await unpackText(odd)).toBeNull();
});
