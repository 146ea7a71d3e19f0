import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '@/tests/core/highlights/random';
import { askPage } from './ask-page';
import { driveBrowser, type Driven } from './drive-browser';
import { paintedTexts } from './in-reader';
import { selectWords } from './in-root';
import { lookOnDisk } from './on-disk';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';

/** A few always; `npm run kills -- 200` for more, with a seed of one's own in KILLS_SEED. */
const count = Number(process.env['KILLS'] ?? 3);
const seed = Number(process.env['KILLS_SEED'] ?? 9);
/** From the first save on, ms: some ten saves take that long. */
const latestKillMs = 1_500;
const mostSaves = 60;

const pathOf = (round: number) => `/round-${round}.html`;
const passage = (round: number, at: number) =>
  `passage ${at} of letter ${round} says that beans were watered ${at * 7 + round} times`;
const letter = (round: number) =>
  `<!doctype html><html lang="en"><head><title>Letter ${round}</title></head><body><article><h1>Letter ${round}</h1>${Array.from(
    { length: mostSaves },
    (_, at) => `<p>The gardener’s ${passage(round, at)}, and that nobody counted the snails.</p>`,
  ).join('')}</article></body></html>`;

let profile: string;
let pages: Pages;
let driven: Driven | null = null;
const served: Record<string, string> = {};

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'leanread-kills-'));
  pages = await servePages(served);
});
afterAll(async () => {
  await driven?.close();
  await pages?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

async function start() {
  driven = await driveBrowser('chromium', { profile });
  return { driven, own: await driven.openOwn('/options.html') };
}

/** Ends the browser with all its processes, as a fall of the power would. */
async function kill({ browser }: Driven) {
  const child = browser.process();
  const { pid } = child ?? {};
  if (!child || pid === undefined) throw new Error('The browser has no process of ours.');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // The driver starts it as the first of a group of its own; Windows knows no such groups.
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  await ended;
  driven = null;
}

/** Saves one passage after the other until the browser is gone; answers those that were said to be saved. */
async function saveUntilGone(own: Page, tab: Page, round: number, onFirst: () => void) {
  const said: string[] = [];
  try {
    for (let at = 0; at < mostSaves; at += 1) {
      await selectWords(tab, passage(round, at));
      if (at === 0) onFirst();
      const answer = await askPage(own, tab, 'saveSelection', [null]);
      if (answer.saved) said.push(passage(round, at));
    }
  } catch {
    // Whatever was under way when the browser went away was not said to be saved.
  }
  return said;
}

test(
  `${count} times the browser is killed while highlights are saved: none that was said to be saved is lost, none is half there`,
  { timeout: 60_000 + count * 40_000 },
  async () => {
    const random = randomFrom(seed);
    const said = new Set<string>();
    const lost = new Set<string>();
    let corrupt = 0;
    for (let round = 1; ; round += 1) {
      const { driven: running, own } = await start();
      const seen = await lookOnDisk(own);
      for (const each of said) if (!seen.whole.includes(each)) lost.add(each);
      corrupt = Math.max(corrupt, seen.corrupt);
      const kills = round - 1;
      if (kills > 0 && (kills % 10 === 0 || kills === count))
        console.log(
          `kills ${kills}, said to be saved ${said.size}, lost ${lost.size}, corrupt ${corrupt}`,
        );
      if (kills === count) {
        await untilPainted(running, count, seen.whole);
        break;
      }
      served[pathOf(round)] = letter(round);
      const tab = await running.openTab(pages.origin + pathOf(round));
      await tab.bringToFront();
      await askPage(own, tab, 'describePage', []);
      const killed = new Promise<string[]>((resolve, reject) => {
        const saving = saveUntilGone(own, tab, round, () => {
          const wait = random.below(latestKillMs);
          setTimeout(() => void kill(running).then(() => resolve(saving), reject), wait);
        });
      });
      for (const each of await killed) said.add(each);
    }
    expect(said.size).toBeGreaterThan(0);
    expect({ lost: [...lost], corrupt }).toEqual({ lost: [], corrupt: 0 });
  },
);

/** And the person sees them: what is on the disk for the last page is painted on it. */
async function untilPainted(running: Driven, round: number, whole: string[]) {
  const wanted = whole.filter((each) => each.includes(`of letter ${round} `)).sort();
  const tab = await running.openTab(pages.origin + pathOf(round));
  await tab.bringToFront();
  await until(
    async () => {
      const painted = (await paintedTexts(tab, 'page')).sort();
      return painted.join('\n') === wanted.join('\n');
    },
    'what is saved is not painted',
    30_000,
  );
}
