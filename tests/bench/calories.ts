/**
 * `npm run bench -- calories`: prints every measure beside what is asked. Needs the e2e build.
 * IN: nothing is read. OUT, if given: JSON, a list of { what, measured, asked, unit, holds }.
 *
 * From the press to the form: the popup’s page is opened in real Chromium, warm, twenty times, and the
 * time counted from the start of its navigation to the first frame after the form stands ready to type.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { planEnergy, goalForecast } from '@/core/calories/plan-energy';
import { emptyProfile, type Profile } from '@/core/calories/profile';
import { driveBrowser, type Driven } from '@/tests/e2e/drive-browser';
import { until } from '@/tests/e2e/until';
import { progress } from './progress';

const built = '.output/chrome-mv3-e2e';
const openings = 20;
const coldSearches = 7;
const words = [
  'brown rice',
  'porridge',
  'chicken breast',
  'courgete',
  'greek yoghurt',
  'semi skimmed milk',
];

type Measure = { what: string; measured: number; asked: number; unit: string };

export async function run(_input: string, output: string): Promise<void> {
  const measures: Measure[] = [...calculate(), ...weigh()];
  const driven = await driveBrowser('chromium');
  try {
    await prepare(driven);
    measures.push(...(await openPopups(driven)), ...(await searchFoods(driven)));
  } finally {
    await driven.close();
  }
  const judged = measures.map((each) => ({ ...each, holds: each.measured <= each.asked }));
  for (const { what, measured, asked, unit, holds } of judged)
    console.log(
      `${what}: ${measured} ${unit}, asked ≤ ${asked} ${unit}${holds ? '' : '  ← not reached'}`,
    );
  if (output) writeFileSync(output, `${JSON.stringify(judged, null, 2)}\n`);
}

const person: Profile = {
  ...emptyProfile,
  sex: 'female',
  ageYears: 40,
  heightCm: 165.1,
  weightKg: 79.83,
  goalLbPerWeek: -1,
};

/** In this process: the same functions, the same engine as in Chromium. */
function calculate(): Measure[] {
  const times = (doing: (turn: number) => void, many: number) => {
    const ms = Array.from({ length: many }, (_, turn) => {
      const start = performance.now();
      doing(turn);
      return performance.now() - start;
    });
    return middle(ms);
  };
  const planOf = (turn: number) => planEnergy({ ...person, weightKg: 60 + turn / 10 });
  const recalculation = times(planOf, 400);
  const forecasts = times((turn) => {
    const plan = planOf(turn);
    if (plan.state === 'ready') plan.goals.forEach((goal) => goalForecast(plan, goal));
  }, 60);
  return [
    { what: 'recalculation, median', measured: round(recalculation), asked: 4, unit: 'ms' },
    { what: 'nine one-year forecasts, median', measured: round(forecasts), asked: 20, unit: 'ms' },
  ];
}

/** Everything the popup’s page loads before anybody searches, and what it loads for that. */
function weigh(): Measure[] {
  const gz = (path: string) =>
    gzipSync(readFileSync(join(built, path)), { level: 9 }).length / 1000;
  const page = readFileSync(join(built, 'popup.html'), 'utf8');
  const loaded = new Set<string>();
  const follow = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    if (!path.endsWith('.js')) return;
    // Written as `import()` a file is brought later, and is none of these.
    for (const [, name = ''] of readFileSync(join(built, path), 'utf8').matchAll(
      /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
    ))
      follow(`chunks/${name}`);
  };
  for (const [, path = ''] of page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) follow(path);
  const start = ['popup.html', ...loaded].reduce((sum, path) => sum + gz(path), 0);
  const foods = readdirSync(join(built, 'chunks'))
    .filter((name) => /^(foods|food-tab|search-foods)-.*\.js$/.test(name))
    .reduce((sum, name) => sum + gz(`chunks/${name}`), 0);
  return [
    { what: 'popup without foods, gzipped', measured: round(start), asked: 45, unit: 'kB' },
    { what: 'foods with their search, gzipped', measured: round(foods), asked: 190, unit: 'kB' },
  ];
}

async function prepare(driven: Driven) {
  const own = await driven.openOwn('/welcome.html');
  await own.evaluate(async (profile) => {
    await chrome.storage.local.set({
      'calories:profile': { v: 1, d: profile },
      'popup:tab': { v: 1, d: 'calories' },
    });
  }, person);
  await own.close();
}

async function openPopups(driven: Driven): Promise<Measure[]> {
  const ms: number[] = [];
  const bar = progress(openings, 'calories');
  const page = await driven.browser.newPage();
  const address = (await driven.openOwn('/popup.html')).url();
  // The first opening warms the disk, as a browser that has been running is.
  for (let turn = -1; turn < openings; turn += 1) {
    await page.goto('about:blank');
    await page.evaluateOnNewDocument(() => {
      if (location.pathname !== '/popup.html') return;
      const look = () => {
        const isReady =
          document.activeElement?.matches('#panel-calories input') &&
          /\d/.test(document.querySelector('#panel-calories output.kcal')?.textContent ?? '');
        if (!isReady || 'readyAt' in window) return;
        // The frame is done when the task after it begins.
        requestAnimationFrame(() => {
          setTimeout(() => Object.assign(window, { readyAt: performance.now() }));
        });
      };
      addEventListener('focusin', look);
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    await page.bringToFront();
    await page.goto(address);
    const readyAt = await until(() => read(page, 'readyAt'), 'the form was never ready', 20_000);
    if (turn >= 0) ms.push(readyAt);
    if (turn >= 0) bar.step();
  }
  await page.close();
  return [
    { what: 'press to form ready, median', measured: round(middle(ms)), asked: 100, unit: 'ms' },
    { what: 'press to form ready, p95', measured: round(late(ms)), asked: 150, unit: 'ms' },
  ];
}

const read = (page: Page, name: string) =>
  page.evaluate((field) => (window as unknown as Record<string, number>)[field] ?? null, name);

/** From a key to the list that answers it, by the page’s own clock. */
async function searchFoods(driven: Driven): Promise<Measure[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let turn = 0; turn < coldSearches; turn += 1) {
    // The tab before this one was remembered.
    await prepare(driven);
    const page = await driven.openOwn('/popup.html');
    await page.bringToFront();
    cold.push(await coldTimeOf(page, words[turn % words.length] ?? 'rice'));
    for (const word of words)
      for (let length = 1; length <= word.length; length += 1)
        warm.push(await timeOf(page, word.slice(0, length)));
    await page.close();
  }
  return [
    {
      what: 'first food result, cold, from the press on its tab, median',
      measured: round(middle(cold)),
      asked: 300,
      unit: 'ms',
    },
    { what: 'each keystroke, warm, p95', measured: round(late(warm)), asked: 16, unit: 'ms' },
  ];
}

const timeOf = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (typed) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('#panel-foods input')!;
        const list = document.querySelector('#panel-foods [role="listbox"]')!;
        // Emptied first, so that the list that comes is the answer to these words.
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => {
          const start = performance.now();
          const seen = new MutationObserver(() => {
            if (list.children.length === 0) return;
            seen.disconnect();
            resolve(performance.now() - start);
          });
          seen.observe(list, { childList: true, attributes: true });
          field.value = typed;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, 30);
      }),
    text,
  );

/** Pressed and typed as soon as there is a field: nothing of the foods is loaded when this begins. */
const coldTimeOf = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (typed) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error('no food came')), 20_000);
        const start = performance.now();
        let isTyped = false;
        const seen = new MutationObserver(() => {
          const field = document.querySelector<HTMLInputElement>('#panel-foods input');
          if (!field) return;
          if (!isTyped) {
            isTyped = true;
            field.value = typed;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          }
          if (!document.querySelector('#panel-foods [role="option"]')) return;
          seen.disconnect();
          resolve(performance.now() - start);
        });
        seen.observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLElement>('#tab-foods')?.click();
      }),
    text,
  );

const sorted = (ms: readonly number[]) => [...ms].sort((one, other) => one - other);
const middle = (ms: readonly number[]) => sorted(ms)[Math.floor(ms.length / 2)] ?? NaN;
const late = (ms: readonly number[]) => sorted(ms)[Math.ceil(ms.length * 0.95) - 1] ?? NaN;
const round = (value: number) => Math.round(value * 100) / 100;
