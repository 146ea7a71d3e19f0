import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPlace } from '@/core/sync/leave';
import { askLeave } from '@/platform/ask-leave';

const page = 'https://login.example/oauth';
type Updated = (id: number, change: object, tab: { url?: string; pendingUrl?: string }) => void;
let updated: Set<Updated>;
let removed: Set<(id: number) => void>;
let opened: string;
const close = vi.fn<(id: number) => Promise<void>>();

beforeEach(() => {
  updated = new Set();
  removed = new Set();
  close.mockReset();
  close.mockResolvedValue();
  const tabs = {
    create: ({ url }: { url: string }) => {
      opened = url;
      return Promise.resolve({ id: 7 });
    },
    remove: close,
    onUpdated: {
      addListener: (one: Updated) => updated.add(one),
      removeListener: (one: Updated) => updated.delete(one),
    },
    onRemoved: {
      addListener: (one: (id: number) => void) => removed.add(one),
      removeListener: (one: (id: number) => void) => removed.delete(one),
    },
  };
  vi.spyOn(fakeBrowser, 'tabs', 'get').mockReturnValue(tabs as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  // Whatever came of it, nobody looks at tabs any more.
  expect([updated.size, removed.size]).toEqual([0, 0]);
});

const begin = async () => {
  const leave = askLeave(page);
  await new Promise((resolve) => setTimeout(resolve));
  const state = new URL(opened).searchParams.get('state') ?? '';
  return { leave, answer: (fields: string) => `${answerPlace}#${fields}&state=${state}` };
};
const goes = (id: number, url: string, as: 'url' | 'pendingUrl' = 'url') => {
  for (const look of updated) look(id, {}, { [as]: url });
};
/** That it still waits. */
const waits = async (leave: Promise<unknown>) => {
  const later = new Promise((resolve) => setTimeout(() => resolve('waits'), 20));
  expect(await Promise.race([leave, later])).toBe('waits');
};

test.each(['url', 'pendingUrl'] as const)(
  'the answer is read from the tab’s %s, and the tab goes',
  async (as) => {
    const { leave, answer } = await begin();
    goes(7, 'https://login.example/oauth?step=2');
    await waits(leave);
    goes(7, answer('access_token=t'), as);
    expect(await leave).toEqual({ ok: true, token: 't' });
    expect(close).toHaveBeenCalledWith(7);
  },
);

test('an answer without what only we know is not taken, and that is said', async () => {
  const { leave } = await begin();
  goes(7, `${answerPlace}#access_token=theirs&state=guessed`);
  expect(await leave).toEqual({ ok: false, why: 'strange-answer' });
});

test('a page of somebody else’s cannot answer in our stead, nor end the asking', async () => {
  const { leave, answer } = await begin();
  goes(9, `${answerPlace}#access_token=theirs&state=guessed`);
  goes(9, `${answerPlace}#error=access_denied`);
  for (const look of removed) look(9);
  await waits(leave);
  // But a log-in may end in a tab of its own.
  goes(9, answer('access_token=t'));
  expect(await leave).toEqual({ ok: true, token: 't' });
});

test('each question has a state of its own', async () => {
  const one = await begin();
  const first = opened;
  for (const look of removed) look(7);
  expect(await one.leave).toEqual({ ok: false, why: 'page-closed' });
  const two = await begin();
  expect(opened).not.toBe(first);
  for (const look of removed) look(7);
  await two.leave;
});
