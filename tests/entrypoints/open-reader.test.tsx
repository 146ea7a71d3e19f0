// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ContentScriptContext } from '#imports';
import type { ReaderLife } from '@/components/reader/reader-life';
import { openReader } from '@/entrypoints/reader.content/open-reader';
import { say } from '@/entrypoints/page.content/say';
import type { ReadPage } from '@/entrypoints/reader.content/read-page';

const at = vi.hoisted(() => ({
  otherWayHosts: [] as string[],
  text: 'one',
  ways: [] as string[],
  shown: [] as unknown[],
  hasLeft: 0,
  isBroken: false,
}));
const read = (text: string, more = {}) =>
  ({
    ok: true,
    kind: { isArticle: true },
    article: { text, words: 900, isPart: false, ...more },
  }) as unknown as ReadPage;

vi.mock('@/entrypoints/page.content/say', () => ({ say: vi.fn() }));
vi.mock('@/page/article/wait-for-text', () => ({ waitForText: () => Promise.resolve() }));
vi.mock('@/page/fonts/drop-fonts', () => ({ dropFonts: () => undefined }));
vi.mock('@/entrypoints/reader.content/reader-page', () => ({ ReaderPage: () => null }));
vi.mock('@/entrypoints/reader.content/first-look', () => ({
  firstLook: () => Promise.resolve({ look: {}, settings: { otherWayHosts: at.otherWayHosts } }),
}));
vi.mock('@/entrypoints/reader.content/read-page', () => ({
  readPage(_document: Document, { way = 'best' } = {}) {
    at.ways.push(way);
    return read(way === 'best' ? at.text : `${at.text}\nand more`);
  },
}));
vi.mock('@/entrypoints/reader.content/stage', () => ({
  openStage: () => ({
    root: document.createElement('div'),
    frame: document.createElement('div'),
    show: (what: unknown) => at.shown.push(what),
    leave() {
      at.hasLeft += 1;
      if (at.isBroken) throw new Error('The page does not take it back.');
    },
  }),
}));

type Shown = { props: { read: ReadPage & { ok: true }; life: ReaderLife } };
const shown = () => (at.shown.at(-1) as Shown).props;
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const onClosed = vi.fn();
const open = async (take: () => ReadPage) => {
  const reader = openReader({} as ContentScriptContext, { take, isByItself: false, onClosed });
  await settle();
  return reader;
};

beforeEach(() => {
  Object.assign(at, { otherWayHosts: [], text: 'one', hasLeft: 0, isBroken: false });
  at.ways.length = 0;
  at.shown.length = 0;
  vi.mocked(say).mockClear();
  onClosed.mockClear();
});

describe('a reader that cannot open', () => {
  test('goes, and says so', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open(() => {
      throw new Error('This page cannot be read.');
    });
    expect([at.hasLeft, onClosed.mock.calls.length]).toEqual([1, 1]);
    expect(vi.mocked(say).mock.calls[0]?.[1]).toMatch(/could not be read.*try again/);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  test('can be opened again where the page could not be given back', async () => {
    const reader = await open(() => read('one'));
    at.isBroken = true;
    expect(() => reader.close()).toThrow();
    expect(onClosed).toHaveBeenCalledOnce();
  });
});

describe('a page that turns to another address', () => {
  test('is read on in the way its site is always read', async () => {
    at.otherWayHosts = [location.hostname];
    const reader = await open(() => read('never asked'));
    expect(shown().read.article.text).toBe('one\nand more');
    at.text = 'two';
    history.pushState(null, '', '/two');
    reader.follow();
    await settle();
    expect(at.ways).toEqual(['other', 'other']);
    expect(shown().read.article.text).toBe('two\nand more');
    expect(shown().life).toMatchObject({ news: 'other-article', way: { isOther: true } });
    reader.close();
  });

  test('leaves the selected part that is read, while it is a part of the same article', async () => {
    at.text = 'First line.\nSecond line.\nThird line.';
    const reader = await open(() => read('Second line.\nThird', { isPart: true }));
    history.replaceState(null, '', '?src=newsletter');
    reader.follow();
    await settle();
    expect(shown().life.news).toBeNull();
    expect(shown().read.article.text).toBe('Second line.\nThird');
    at.text = 'Another article.';
    history.pushState(null, '', '/another');
    reader.follow();
    await settle();
    expect(shown().life.news).toBe('other-article');
    expect(shown().read.article.text).toBe('Another article.');
    reader.close();
  });
});
