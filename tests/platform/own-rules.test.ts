import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeOwnRules, replaceOwnRules } from '@/platform/own-rules';
import { ownRules } from '@/platform/storage';
import shipped from '@/tests/fixtures/stored/own-rules/v1.json';

test('what the first version kept is still understood', async () => {
  await fakeBrowser.storage.sync.set({ 'o:own-rules': shipped });
  expect(await ownRules.read()).toEqual(shipped.d);
});

describe('changing them', () => {
  test('one after the other loses none', async () => {
    await Promise.all(
      ['##.a', '##.b', '##.c'].map((line) => changeOwnRules({ add: [line], remove: [] })),
    );
    expect(await ownRules.read()).toEqual(['##.a', '##.b', '##.c']);
    await changeOwnRules({ add: ['#@#.a'], remove: ['##.c'] });
    expect(await ownRules.read()).toEqual(['##.b', '#@#.a']);
  });

  test('says so where there is no room, and leaves what was there', async () => {
    await ownRules.write(['##.a']);
    const many = Array.from({ length: 900 }, (_, n) => `##.box-${n}`);
    expect(await replaceOwnRules(['##.a'], many)).toEqual({ saved: false, why: 'no-room' });
    expect(await ownRules.read()).toEqual(['##.a']);
  });

  test('says so where the browser refuses, and the next change is tried all the same', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const change = { add: ['##.d'], remove: [] };
    expect(await changeOwnRules(change)).toEqual({ saved: false, why: 'storage-failed' });
    expect(await changeOwnRules(change)).toEqual({ saved: true });
    set.mockRestore();
  });

  test('says so where they cannot be read, and the next change is tried all the same', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
    const change = { add: ['##.e'], remove: [] };
    const [first, second] = [changeOwnRules(change), changeOwnRules(change)];
    expect(await first).toEqual({ saved: false, why: 'storage-failed' });
    expect(await second).toEqual({ saved: true });
    get.mockRestore();
  });
  test('of the whole list keeps what another window made of it meanwhile', async () => {
    await ownRules.write(['##.a', '##.b']);
    await replaceOwnRules(['##.a', '##.b'], ['##.b', '##.a']);
    expect(await ownRules.read()).toEqual(['##.b', '##.a']);
    await changeOwnRules({ add: ['##.c'], remove: [] });
    await replaceOwnRules(['##.b', '##.a'], ['##.b', '##.d']);
    expect(await ownRules.read()).toEqual(['##.b', '##.c', '##.d']);
  });
});

test('a rule made on a page while the options change another is not lost, though each window has its own memory', async () => {
  // As the browser lends it to all windows of ours.
  const turns = new Map<string, Promise<unknown>>();
  const request = (name: string, act: () => Promise<unknown>) => {
    const done = (turns.get(name) ?? Promise.resolve()).then(act);
    turns.set(name, done);
    return done;
  };
  vi.stubGlobal('navigator', { ...globalThis.navigator, locks: { request } });
  await ownRules.write(['a.example##.old']);
  vi.resetModules();
  const elsewhere = await import('@/platform/own-rules');
  await Promise.all([
    changeOwnRules({ add: ['a.example##.here'], remove: [] }),
    elsewhere.changeOwnRules({ add: ['a.example##.there'], remove: [] }),
  ]);
  expect(await ownRules.read()).toEqual([
    'a.example##.old',
    'a.example##.here',
    'a.example##.there',
  ]);
  vi.unstubAllGlobals();
});
