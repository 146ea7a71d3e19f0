/**
 * IN: an HTML file, served on loopback as one page; about 1,500 words are meant. Needs the e2e build.
 * OUT: JSON, `{ words, afterPopup, atOnce }`, each `{ ms, median, p95, longTasksMs }`: the time from the
 * press to the first frame with the article in it, with the popup having read the page before and
 * without, in turn; and every task over 50 ms within two seconds after that frame.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { driveBrowser, type Driven } from '@/tests/e2e/drive-browser';
import { readPageTab } from '@/tests/e2e/in-popup';
import { servePages } from '@/tests/e2e/serve-pages';
import { until } from '@/tests/e2e/until';
import { progress } from './progress';

const times = 20;
const settledMs = 2_000;

type Opening = { ms: number; longTasksMs: number[]; words: number };

export async function run(input: string, output: string): Promise<void> {
  const pages = await servePages({ '/article.html': readFileSync(input, 'utf8') });
  const driven = await driveBrowser('chromium');
  try {
    const afterPopup: Opening[] = [];
    const atOnce: Opening[] = [];
    const bar = progress(times, 'open');
    for (let time = 0; time < times; time += 1) {
      afterPopup.push(await openOnce(driven, `${pages.origin}/article.html`, pressInPopup));
      atOnce.push(await openOnce(driven, `${pages.origin}/article.html`, pressAtOnce));
      bar.step();
    }
    const result = {
      words: afterPopup[0]?.words,
      afterPopup: summary(afterPopup),
      atOnce: summary(atOnce),
    };
    writeFileSync(output, `${JSON.stringify(result, null, 2)}\n`);
  } finally {
    await driven.close();
    await pages.close();
  }
}

/** Answers when it was pressed, in ms since 1970. */
type Press = (driven: Driven, tab: Page) => Promise<() => Promise<number>>;

const pressInPopup: Press = async (driven, tab) => {
  const popup = await driven.openPopup(tab);
  await readPageTab(popup);
  const hasRead = () => popup.evaluate(() => !document.querySelector('[aria-busy=true]'));
  await until(hasRead, 'the popup did not read the page', 30_000);
  return () =>
    popup.evaluate(() => {
      document.querySelector<HTMLElement>('.reading .button')?.click();
      return Date.now();
    });
};

/** As a key does it: the script is put in, and the reader asked for. */
const pressAtOnce: Press = async (driven, tab) => {
  const own = await driven.openOwn('/options.html');
  const address = tab.url();
  return () =>
    own.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.findLast(({ url }) => url === wanted)?.id ?? 0;
      const pressed = Date.now();
      await chrome.scripting.executeScript({
        target: { tabId: id },
        files: ['/content-scripts/reader.js'],
      });
      await chrome.tabs.sendMessage(id, { name: 'toggleReader', args: [] }, { frameId: 0 });
      return pressed;
    }, address);
};

async function openOnce(driven: Driven, url: string, prepare: Press): Promise<Opening> {
  const tab = await driven.openTab(url);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const press = await prepare(driven, tab);
  await tab.bringToFront();
  await tab.evaluate(() => {
    const seen = { first: 0, words: 0, tasks: [] as { at: number; ms: number }[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push({ at: performance.timeOrigin + startTime, ms: Math.round(duration) });
    }).observe({ type: 'longtask' });
    const look = () => {
      const body = rootsOf('leanread-reader')?.querySelector<HTMLElement>('.body');
      if (!body) return void setTimeout(look, 2);
      requestAnimationFrame(() => {
        // The frame is done when the next task begins.
        setTimeout(() => {
          seen.first = Date.now();
          seen.words = (body.textContent ?? '').split(/\s+/).length;
        });
      });
    };
    look();
  });
  const pressed = await press();
  type Seen = { first: number; words: number; tasks: { at: number; ms: number }[] };
  const read = () => tab.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const { first, words } = await until(async () => {
    const seen = await read();
    return seen.first ? seen : null;
  }, 'the reader did not open');
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  const { tasks } = await read();
  for (const page of (await driven.browser.pages()).slice(1)) await page.close();
  return {
    ms: first - pressed,
    words,
    longTasksMs: tasks.filter(({ at }) => at >= first).map(({ ms }) => ms),
  };
}

function summary(openings: readonly Opening[]) {
  const ms = openings.map((opening) => opening.ms).sort((one, other) => one - other);
  return {
    ms,
    median: ms[Math.floor(ms.length / 2)],
    p95: ms[Math.ceil(ms.length * 0.95) - 1],
    longTasksMs: openings.flatMap((opening) => opening.longTasksMs),
  };
}
