/**
 * `npm run bench -- budgets`: prints every budget of tests/budgets.ts beside what is reached. Needs the release
 * build (`npm run build`) for bytes and the e2e build of Chromium for the rest, on the sample article.
 * IN: nothing is read. OUT, if given: JSON, a list of { what, measured, asked, unit, holds }.
 *
 * Main-thread time: the processor’s time of all tasks of the page, as Chromium counts it, with the page script
 * and without (the same page from a host that is not listed), ten loads each in turn, the difference of the
 * medians: compiling, style and layout that the script causes included. Memory: used heap after collecting
 * garbage, in the background and in one page, after few readers opened and closed and after many.
 */
import { existsSync, writeFileSync } from 'node:fs';
import type { CDPSession } from 'puppeteer-core';
import {
  byteBudgets,
  cleaningAloneKb,
  memoryKeptMb,
  memoryPages,
  pageScriptMs,
} from '@/tests/budgets';
import { driveBrowser, type Driven } from '@/tests/e2e/drive-browser';
import { leaveReader, openReader } from '@/tests/e2e/open-reader';
import { servePages } from '@/tests/e2e/serve-pages';
import { weighCleaning } from '@/tests/release/weigh-cleaning';
import { weighFiles } from '@/tests/release/weigh-files';
import { progress } from './progress';
import { countTasks, taskMs } from './task-ms';

const release = '.output/chrome-mv3';
const loads = 10;
/** What the page script does of itself is done by then, ms. */
const settledMs = 2_500;
const bytesInMb = 1_000_000;

type Measure = { what: string; measured: number; asked: number; unit: string };

export async function run(_input: string, output: string): Promise<void> {
  if (!existsSync(release)) throw new Error(`There is no build at ${release}: npm run build.`);
  const measures = byteBudgets.map(({ entry, when, files, asked }): Measure => ({
    what: `${entry}, ${when}`,
    measured: weighFiles(release, files),
    asked,
    unit: 'kB',
  }));
  measures.push({
    what: 'cleaning alone, as a script of its own',
    measured: await weighCleaning(),
    asked: cleaningAloneKb,
    unit: 'kB',
  });
  const pages = await servePages('sample');
  const driven = await driveBrowser('chromium');
  try {
    const bar = progress(loads + memoryPages.many * 2, 'budgets');
    const article = `${pages.origin}/article.html`;
    measures.push(...(await timePageScript(driven, article, () => bar.step())));
    measures.push(...(await keepOpening(driven, article, () => bar.step())));
  } finally {
    await driven.close();
    await pages.close();
  }
  const judged = measures.map((each) => ({ ...each, holds: each.measured <= each.asked }));
  for (const { what, measured, asked, unit, holds } of judged)
    console.log(
      `${what}: ${measured} ${unit}, asked ≤ ${asked} ${unit}${holds ? '' : '  ← not reached'}`,
    );
  if (output) writeFileSync(output, `${JSON.stringify(judged, null, 2)}\n`);
}

async function timePageScript(driven: Driven, url: string, step: () => void): Promise<Measure[]> {
  const unlisted = url.replace('127.0.0.1', 'localhost');
  const served: number[] = [];
  const plain: number[] = [];
  for (let load = -1; load < loads; load += 1) {
    const without = await loadMs(driven, unlisted);
    const within = await loadMs(driven, url);
    // The first load warms the disk; it is what somebody pays once after starting the browser.
    if (load < 0) continue;
    plain.push(without);
    served.push(within);
    step();
  }
  const middle = (ms: number[]) =>
    ms.sort((one, other) => one - other)[Math.floor(ms.length / 2)] ?? NaN;
  return [
    {
      what: 'page script, main thread, median of ten loads',
      measured: round(middle(served) - middle(plain)),
      asked: pageScriptMs,
      unit: 'ms',
    },
  ];
}

/** Processor time of the page's main thread from its navigation until it has settled, ms. */
async function loadMs(driven: Driven, url: string): Promise<number> {
  const page = await driven.openTab(new URL('/evening-walk.svg', url).href);
  const cdp = await countTasks(page);
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  const ms = await taskMs(cdp);
  await page.close();
  return ms;
}

/** Tabs opened, read in the reader and closed; and one tab whose reader is opened and closed as often. */
async function keepOpening(driven: Driven, url: string, step: () => void): Promise<Measure[]> {
  const own = await driven.openOwn('/options.html');
  const background = await driven.browser
    .targets()
    .find((target) => target.url().endsWith('/background.js'))
    ?.createCDPSession();
  if (!background) throw new Error('The background is not there.');

  const tabs = await growth(background, async () => {
    const tab = await driven.openTab(url);
    await openReader(tab, own);
    await tab.close();
    step();
  });
  const tab = await driven.openTab(url);
  const inTab = await growth(await tab.createCDPSession(), async () => {
    await openReader(tab, own);
    await leaveReader(tab);
    step();
  });
  await tab.close();
  const { few, many } = memoryPages;
  const kept = (where: string, measured: number): Measure => ({
    what: `memory kept ${where} after ${many} beyond ${few}`,
    measured,
    asked: memoryKeptMb,
    unit: 'MB',
  });
  return [
    kept('by the background, pages opened and closed,', tabs),
    kept('by one page, its reader opened and closed,', inTab),
  ];
}

async function growth(where: CDPSession, once: () => Promise<void>): Promise<number> {
  const heap = async () => {
    // Twice: what finalizers let go of is only then to be collected.
    await where.send('HeapProfiler.collectGarbage');
    await where.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await where.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize;
  };
  let afterFew = NaN;
  for (let turn = 1; turn <= memoryPages.many; turn += 1) {
    await once();
    if (turn === memoryPages.few) afterFew = await heap();
  }
  return round(((await heap()) - afterFew) / bytesInMb);
}

const round = (value: number) => Math.round(value * 100) / 100;
