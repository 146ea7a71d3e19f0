import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HighlightDraft } from '@/core/highlights/highlight';
import { countChange } from '@/platform/count-change';
import { openHighlightsStore, type HighlightsStore } from '@/platform/highlights-store';
import { mirrorHighlights, setSmallSync } from '@/platform/mirror-highlights';
import { packText, unpackText } from '@/platform/pack-text';
import { smallSync, smallSyncState } from '@/platform/storage';
import { knee, page } from '@/tests/core/highlights/odd-library';
import { until } from '@/tests/e2e/until';

const { sync } = fakeBrowser.storage;
const carried = async () => {
  const all: Record<string, unknown> = await sync.get(null);
  return Object.keys(all).filter((key) => key.startsWith('h:'));
};

let made = 0;
/** One device: a store and its mirror, over the sync that all of them share. */
async function device(name: string) {
  const store = await openHighlightsStore(`small-${(made += 1)}`, () => Promise.resolve(name));
  let stop: (() => Promise<void>) | undefined;
  return {
    store,
    /** Wakes its background, which takes and gives at once. */
    wake: () => (stop = mirrorHighlights(store)),
    sleep: () => stop?.(),
  };
}

const draft = (words: string, on = page.url): HighlightDraft => ({
  anchor: { ...knee.anchor, exact: words },
  skeleton: page.skeletons[knee.skeleton] ?? [],
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

test('a sync that lost its keys is filled again from here, and loses nothing here', async () => {
  const one = await device('one');
  await one.store.add(draft('Walk after dinner'));
  one.wake();
  const before = await until(async () => {
    const keys = await carried();
    return keys.length > 0 && keys;
  }, 'nothing was given');
  // As a first sync does it: what only this browser had is removed.
  await sync.remove(before);
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
