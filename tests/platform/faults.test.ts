import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/core/settings/settings';
import { laterOf } from '@/core/sync/clock';
import { readEnvelope } from '@/core/sync/settle-option';
import { planImport } from '@/core/highlights/plan-import';
import { tellChange } from '@/platform/count-change';
import { openHighlightsStore } from '@/platform/highlights-store';
import { highlightsRevision, settings } from '@/platform/storage';
import { knee, page } from '@/tests/core/highlights/odd-library';

/*
 * Faults of the machine. In real browsers: tests/e2e/faults.test.ts (the background stopped, an update, two
 * windows), tests/e2e/kills.test.ts (the browser killed), tests/e2e/data.test.ts and kept.test.ts.
 */

let made = 0;
const nameAnew = () => `faults-${(made += 1)}`;
const open = (name: string, device = 'here') =>
  openHighlightsStore(name, () => Promise.resolve(device));
const filled = async (name = nameAnew()) => {
  const store = await open(name);
  await store.take(planImport([], [{ page, highlights: [knee] }]));
  return { name, store };
};
const kneeIn = async (store: Awaited<ReturnType<typeof open>>) =>
  (await store.all()).flatMap(({ highlights }) => highlights).find(({ id }) => id === knee.id);

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a full disk', () => {
  test('leaves nothing half done of a change to a highlight, and the next one is kept', async () => {
    const { name, store } = await filled();
    // The first part is written, the second refused.
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the store as `this` below
    const original = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['put']>
    ) {
      puts += 1;
      if (puts === 2) throw new DOMException('No room.', 'QuotaExceededError');
      return original.apply(this, given);
    });
    await expect(store.update(knee.id, { note: 'Never kept' })).rejects.toThrow('No room.');
    vi.restoreAllMocks();
    const again = await open(name);
    expect(await kneeIn(again)).toEqual(await kneeIn(store));
    expect((await kneeIn(again))?.note).toBe(knee.note);
    const edits = await openDB(name);
    expect(JSON.stringify(await edits.getAll('edits'))).not.toContain('Never kept');
    edits.close();
    await store.update(knee.id, { note: 'Kept' });
    expect((await kneeIn(again))?.note).toBe('Kept');
  });

  test('does not make a saved highlight one that is not saved, because nobody could be told of it', async () => {
    const before = await highlightsRevision.read();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('No room.'));
    await expect(tellChange()).resolves.toBeUndefined();
    expect(await highlightsRevision.read()).toBe(before);
    await tellChange();
    expect(await highlightsRevision.read()).toBe(before + 1);
  });

  test('leaves an option as it was, says so to whoever set it, and takes the next one', async () => {
    await settings.write({ ...defaultSettings, showBadge: true });
    const seen: boolean[] = [];
    const stop = settings.watch(({ showBadge }) => seen.push(showBadge));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('No room.'));
    await expect(settings.write({ ...defaultSettings, showBadge: false })).rejects.toThrow(
      'No room.',
    );
    expect((await settings.read()).showBadge).toBe(true);
    await settings.write({ ...defaultSettings, showBadge: false });
    expect((await settings.read()).showBadge).toBe(false);
    expect(seen.at(-1)).toBe(false);
    stop();
  });
});

describe('two windows at once', () => {
  test('change two things of one highlight, and both changes are there', async () => {
    const { name, store } = await filled();
    const other = await open(name);
    await Promise.all([
      store.update(knee.id, { note: 'From the one' }),
      other.update(knee.id, { colour: 'pink' }),
      store.update(knee.id, { tags: ['both'] }),
    ]);
    const expected = { note: 'From the one', colour: 'pink', tags: ['both'] };
    expect(await kneeIn(store)).toMatchObject(expected);
    expect(await kneeIn(other)).toMatchObject(expected);
  });

  test('one deletes a highlight that the other changes: it is gone for both, or there for both', async () => {
    const { name, store } = await filled();
    const other = await open(name);
    const [, changed] = await Promise.all([
      store.remove(knee.id),
      other.update(knee.id, { note: 'Too late?' }),
    ]);
    expect(await kneeIn(store)).toEqual(await kneeIn(other));
    // Whoever was told that it is changed had it before it went, whoever was not finds nothing.
    expect(await kneeIn(store)).toBeUndefined();
    expect(changed === null || changed.note === 'Too late?').toBe(true);
  });
});

describe('a computer’s clock that jumps', () => {
  const moments = [
    [
      'forth and back',
      [2_000_000_000_000, 5_000_000_000_000, 1_000_000_000_000, 2_000_000_100_000],
    ],
    ['back to 1970 and on', [2_000_000_000_000, 0, 1, 2_000_000_000_001]],
  ] as const;

  test.each(moments)(
    '%s: of an option the last choice counts, here and elsewhere',
    async (_, all) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      let latest = '';
      for (const [at, now] of all.entries()) {
        vi.setSystemTime(now);
        await settings.write({ ...defaultSettings, showBadge: at % 2 === 0 });
        const { 'o:settings': stored } = await fakeBrowser.storage.local.get('o:settings');
        const clock = readEnvelope(stored)?.u ?? '';
        expect(clock > latest && laterOf(latest, clock) === clock).toBe(true);
        latest = clock;
        expect((await settings.read()).showBadge).toBe(at % 2 === 0);
      }
    },
  );

  test.each(moments)(
    '%s: of a highlight the last change counts, and no device undoes it',
    async (_, all) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      vi.setSystemTime(all[0]);
      const { store } = await filled();
      const elsewhere = await open(nameAnew(), 'elsewhere');
      await elsewhere.join(await store.records());
      for (const [at, now] of all.entries()) {
        vi.setSystemTime(now);
        const before = await store.records();
        await store.update(knee.id, { note: `Note ${at}` });
        // What this device said before, told back to it, changes nothing.
        await store.join(before);
        expect((await kneeIn(store))?.note).toBe(`Note ${at}`);
        await elsewhere.join(await store.records());
        expect((await kneeIn(elsewhere))?.note).toBe(`Note ${at}`);
      }
    },
  );
});
