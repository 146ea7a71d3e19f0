/**
 * `npm run bench -- cleaning`: what cleaning costs a page while it is used. Needs the e2e build of Chromium.
 * IN: nothing is read. OUT, if given: JSON, a list of { what, measured, asked, unit, holds }.
 *
 * A page of a thousand elements is opened from a listed host and from one that is not, in turn. On each, things
 * are put in one after the other, clutter and content mixed, with a pause after which the script looks: the
 * processor's time a batch is the difference of the medians, style and layout of what is hidden included.
 * Layout shift is Chromium's own count, from the first frame until the last batch, without and with us.
 */
import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { driveBrowser, type Driven } from '@/tests/e2e/drive-browser';
import { servePages } from '@/tests/e2e/serve-pages';
import { progress } from './progress';
import { countTasks, taskMs } from './task-ms';

const visits = 8;
const batches = 12;
/** Past the 50 ms for which the script waits for more, and the look over the window that follows. */
const pauseMs = 150;
/** The first looks at the whole page are done by then, ms. */
const settledMs = 2_500;

const sentence =
  'Whoever walks a little after a meal sleeps better, and the knees are none the worse for it.';
const section = (n: number) =>
  `<section><h2>Part ${n} of the walk</h2>${`<p>${sentence} <a href="/more">More of it</a> <em>and so on</em>.</p>`.repeat(8)}
   <ul>${'<li>Shoes that fit</li>'.repeat(5)}</ul></section>`;
const clutter = [
  '<div class="ad-slot"><span>Advertisement</span></div>',
  `<div><h3>Related articles</h3><ul>${'<li><a href="/other">Another thing to read on this site</a></li>'.repeat(5)}</ul></div>`,
  '<div><h3>Get our newsletter</h3><form><input type="email"><button>Sign up</button></form></div>',
];
/** About a thousand elements, an ad and a rail among them. */
const page = `<!doctype html><html lang="en"><head><title>A walk</title></head><body>
  <header><nav>${'<a href="/n">Topic</a>'.repeat(10)}</nav></header>
  <article id="article"><h1>A walk after a meal</h1>${Array.from({ length: 26 }, (_, n) => section(n) + (n % 9 === 4 ? clutter[n % 3] : '')).join('')}</article>
  <aside>${clutter[1]}</aside></body></html>`;

type Seen = { elements: number; batchMs: number[]; shift: number };

export async function run(_input: string, output: string): Promise<void> {
  const pages = await servePages({ '/walk.html': page });
  const driven = await driveBrowser('chromium');
  const seen: Record<'served' | 'plain', Seen[]> = { served: [], plain: [] };
  try {
    const bar = progress(visits, 'cleaning');
    const url = `${pages.origin}/walk.html`;
    for (let visit = -1; visit < visits; visit += 1) {
      const plain = await visitPage(driven, url.replace('127.0.0.1', 'localhost'));
      const served = await visitPage(driven, url);
      if (visit < 0) continue;
      seen.plain.push(plain);
      seen.served.push(served);
      bar.step();
    }
  } finally {
    await driven.close();
    await pages.close();
  }
  const batchMs = (of: Seen[]) => middle(of.flatMap((one) => one.batchMs));
  const shift = (of: Seen[]) => middle(of.map((one) => one.shift));
  const measures = [
    {
      what: `a batch of changes on a page of ${seen.plain[0]?.elements} elements, median`,
      measured: round(batchMs(seen.served) - batchMs(seen.plain)),
      asked: 4,
      unit: 'ms',
    },
    {
      what: 'layout shift caused, median',
      measured: round(shift(seen.served) - shift(seen.plain)),
      asked: 0.01,
      unit: '',
    },
  ].map((each) => ({ ...each, holds: each.measured <= each.asked }));
  for (const { what, measured, asked, unit, holds } of measures)
    console.log(
      `${what}: ${measured} ${unit}, asked ≤ ${asked} ${unit}${holds ? '' : '  ← not reached'}`,
    );
  if (output) writeFileSync(output, `${JSON.stringify(measures, null, 2)}\n`);
}

async function visitPage(driven: Driven, url: string): Promise<Seen> {
  const tab = await driven.openTab('about:blank');
  await tab.evaluateOnNewDocument(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        (globalThis as unknown as { shift: number }).shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.bringToFront();
  await tab.goto(url, { waitUntil: 'load' });
  await rest(settledMs);
  const cdp = await countTasks(tab);
  const batchMs: number[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const before = await taskMs(cdp);
    await insert(tab, batch % 2 ? `<p>${sentence}</p>` : (clutter[(batch / 2) % 3] ?? ''));
    await rest(pauseMs);
    batchMs.push((await taskMs(cdp)) - before);
  }
  const seen = await tab.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    shift: (globalThis as unknown as { shift: number }).shift,
  }));
  await tab.close();
  return { ...seen, batchMs };
}

/** Between two sections, as slots are filled late. */
const insert = (tab: Page, html: string): Promise<void> =>
  tab.evaluate((markup) => {
    document
      .querySelector('#article > section:nth-of-type(20)')
      ?.insertAdjacentHTML('afterend', markup);
  }, html);

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const middle = (values: number[]) =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
const round = (value: number) => Math.round(value * 1000) / 1000;
