// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Highlight, SavedPage } from '@/core/highlights/highlight';
import { skeletonKey } from '@/core/anchors/skeleton';
import { describeRange } from '@/page/anchors/describe-range';
import { rangeOf, textOf } from '@/page/anchors/text-of';
import { keepPainted } from '@/page/highlights/keep-painted';
import { createPainter, type Painter } from '@/page/highlights/paint-highlights';

// jsdom has no CSS highlights; in the browsers the journeys of tests/e2e prove them.
class FakeHighlight extends Set<AbstractRange> {}
const registry = new Map<string, FakeHighlight>();

beforeEach(() => {
  vi.useFakeTimers();
  registry.clear();
  Object.assign(window, { Highlight: FakeHighlight, CSS: { highlights: registry } });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** jsdom tells of mutations in a microtask. */
const settle = async (ms: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};

const paintedWords = () =>
  [...registry].flatMap(([name, ranges]) =>
    [...ranges].map((range) => `${name}: ${(range as Range).toString()}`),
  );

function saved(html: string, ...quotes: string[]): SavedPage {
  document.body.innerHTML = html;
  const text = textOf(document.body);
  const skeletons: SavedPage['page']['skeletons'] = {};
  const highlights = quotes.map((quote, i): Highlight => {
    const start = text.text.indexOf(quote);
    const range = rangeOf(text, start, start + quote.length);
    const description = range && describeRange(range, text);
    if (!description?.ok) throw new Error(`“${quote}” cannot be saved.`);
    const key = skeletonKey(description.skeleton);
    skeletons[key] = description.skeleton;
    const rest = { note: '', tags: [], source: null, created: 0, modified: 0, page: 'p' };
    const colour = i % 2 ? 'green' : 'yellow';
    return { version: 1, id: quote, anchor: description.anchor, skeleton: key, colour, ...rest };
  });
  const page = { version: 1 as const, id: 'p', identities: ['p'], title: '', url: '', skeletons };
  return { page, highlights };
}

function keep(painter: Painter = createPainter(document)) {
  const passes = vi.fn();
  const keeping = keepPainted(document, { root: () => document.body, painter, onFound: passes });
  return { ...keeping, passes };
}

test('each colour is one Highlight object, and the document stays as it was', () => {
  const page = saved('<p>Walk every day.</p><p>Rest at night.</p>', 'every day', 'Rest', 'night');
  const before = document.documentElement.outerHTML;
  const { show, stop } = keep();
  show(page);
  expect(paintedWords()).toEqual([
    'leanread-yellow: every day',
    'leanread-yellow: night',
    'leanread-green: Rest',
  ]);
  expect(document.documentElement.outerHTML).toBe(before);
  stop();
  expect(registry.size).toBe(0);
});

test('a passage that arrives late is painted once the page rests', async () => {
  const page = saved('<p>Walk every day.</p>', 'every day');
  document.body.innerHTML = '<p>Loading</p>';
  const { show, stop } = keep();
  show(page);
  expect(paintedWords()).toEqual([]);
  document.body.innerHTML = '<h1>Title</h1><p>Walk every day.</p>';
  await settle(200);
  expect(paintedWords()).toEqual([]);
  await settle(200);
  expect(paintedWords()).toEqual(['leanread-yellow: every day']);
  stop();
});

describe('what was painted before its own place arrived', () => {
  const nav = '<nav><p>Home and health and food and more of it</p></nav>';
  const quote = 'Walking for half an hour after dinner lowers blood sugar in most adults.';
  const article = `<h1>Walking after dinner</h1><article>
    <p>Nobody knew for long why some people sleep better than others do in winter.</p>
    <p>The trial took two years and was paid for by the state of Norway alone.</p>
    <p>Its authors say one thing above all. ${quote} It costs nothing and needs no device.</p>
    <p>Others doubt it and ask for more trials with older people in them.</p></article>`;
  const parentOf = (found: ReturnType<typeof keep>['found']) =>
    found()[0]?.range?.startContainer.parentElement?.parentElement?.localName;

  test('stands in the article, and no longer in the teaser that says the same', async () => {
    const page = saved(nav + article, quote);
    document.body.innerHTML = `${nav}<main></main><aside><h2>Most read</h2><p>${quote}</p></aside>`;
    const { show, found, stop } = keep();
    show(page);
    expect(parentOf(found)).toBe('aside');
    document.querySelector('main')!.innerHTML = article;
    await settle(400);
    expect(parentOf(found)).toBe('article');
    stop();
  });

  test('stands in the article that takes the place of another, however long that was', async () => {
    const more = Array.from({ length: 60 }, (_, n) => `<p>Trial ${n} had walker${n} in it.</p>`);
    const long = article + more.join('');
    const page = saved(nav + long, `${quote} It costs nothing and needs no device.`);
    const other = 'Something else that was said at length of other things. '.repeat(50);
    const teaser = `<p>Its authors say one thing above all. ${quote} It costs nothing and needs no device.</p>`;
    document.body.innerHTML = `<main><p>${other}</p></main><aside><h2>Most read</h2>${teaser}</aside>`;
    const { show, found, stop } = keep();
    show(page);
    expect(parentOf(found)).toBe('aside');
    document.querySelector('main')!.innerHTML = long;
    await settle(400);
    expect(parentOf(found)).toBe('article');
    stop();
  });

  test('is no longer said to have changed once its own words are there', async () => {
    const dose = 'Adults should take 10 mg of the drug each day with food and plenty of water.';
    const lines = (words: string) =>
      `<article><p>Nobody knew for long why some people sleep better than others.</p>
       <p>Its authors say one thing above all.</p>${words}<p>It costs nothing at home.</p></article>`;
    const page = saved(lines(`<p>${dose}</p>`), dose);
    document.body.innerHTML = lines(`<p>${dose.replace('10', '20')}</p>`);
    const { show, found, stop } = keep();
    show(page);
    expect(found()[0]?.match.state).toBe('changed');
    document.querySelectorAll('p')[1]?.insertAdjacentHTML('afterend', `<p>${dose}</p>`);
    await settle(400);
    expect(found()[0]).toMatchObject({ match: { state: 'exact' }, now: dose });
    stop();
  });
});

test('a full re-render brings every highlight back', async () => {
  const html = '<p>Walk every day.</p><p>Rest at night.</p>';
  const { show, stop } = keep();
  show(saved(html, 'every day', 'Rest'));
  document.body.innerHTML = html;
  await settle(400);
  expect(paintedWords()).toEqual(['leanread-yellow: every day', 'leanread-green: Rest']);
  stop();
});

test('changes elsewhere do not cost a reading while everything stands', async () => {
  const { show, stop, passes } = keep();
  show(saved('<p>Walk every day.</p><aside></aside>', 'every day'));
  passes.mockClear();
  document.querySelector('aside')?.append('An advertisement');
  await settle(5_000);
  expect(passes).not.toHaveBeenCalled();
  stop();
});

test('a page that never rests is read twenty times a minute at most', async () => {
  const page = saved('<p>Walk every day.</p><aside></aside>', 'every day');
  document.querySelector('p')?.remove();
  const { show, stop, passes } = keep();
  show(page);
  passes.mockClear();
  for (let tick = 0; tick < 550; tick++) {
    document.querySelector('aside')?.replaceChildren(String(tick));
    await settle(100);
  }
  expect(passes.mock.calls.length).toBeGreaterThan(1);
  expect(passes.mock.calls.length).toBeLessThanOrEqual(20);
  stop();
});

test('a registry the page has emptied is filled again', async () => {
  const { show, stop } = keep();
  show(saved('<p>Walk every day.</p>', 'every day'));
  registry.clear();
  await settle(2_100);
  expect(paintedWords()).toEqual(['leanread-yellow: every day']);
  stop();
});

test('nothing runs on after the end', async () => {
  const page = saved('<p>Walk every day.</p>', 'every day');
  const { show, stop, passes } = keep();
  show(page);
  stop();
  passes.mockClear();
  document.body.innerHTML = '<p>Walk every day.</p>';
  await settle(10_000);
  expect(passes).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
