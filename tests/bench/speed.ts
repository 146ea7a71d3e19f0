/**
 * The speed door. IN: a folder as for `article`. OUT: JSONL, a line a page: `id`, and for each extractor the
 * processor's milliseconds of the page's main thread, `first` (nothing compiled yet: a page of its own) and
 * `again` (the median of further runs, all extractors in one page in changing order). Prints both as ratios
 * with Readability = 1. Defuddle runs along where it is installed. `LIMIT=60` takes every n-th page.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBenchChromium, quietPolicy, type Visit } from '@/tests/bench/chromium';
import { progress } from '@/tests/bench/progress';

const runsPerPage = 5;
const defuddle = resolve('node_modules/defuddle/dist/index.js');

type Times = Record<string, number>;
type Row = { id: string; first: Times; again: Times };

export async function run(input: string, output: string): Promise<void> {
  const all = readdirSync(input)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -5))
    .sort();
  const step = Math.max(1, Math.floor(all.length / Number(process.env['LIMIT'] ?? Infinity)));
  const ids = all.filter((_, at) => at % step === 0);
  const names = ['readability', 'ours', ...(existsSync(defuddle) ? ['defuddle'] : [])];
  const bar = progress(ids.length, 'speed');
  const chromium = await openBenchChromium('tests/bench/speed-in-page.ts');
  const rows: Row[] = [];
  try {
    for (const [turn, id] of ids.entries()) {
      try {
        rows.push(await rowOf(id, turn));
      } catch (error) {
        // A page that is not done in a minute says more about the machine than about anybody's code.
        console.error(`${id} is left out: ${String(error).slice(0, 120)}`);
      }
      bar.step();
    }
  } finally {
    await chromium.close();
  }
  writeFileSync(output, rows.map((row) => JSON.stringify(row)).join('\n') + '\n');
  console.log(tableOf(rows, names));

  async function rowOf(id: string, turn: number): Promise<Row> {
    const { url } = JSON.parse(readFileSync(join(input, `${id}.json`), 'utf8')) as { url: string };
    const html = readFileSync(join(input, `${id}.html`), 'utf8');
    const page = { id, url, html, csp: quietPolicy };
    const row: Row = { id, first: {}, again: {} };
    for (const name of turned(names, turn))
      row.first[name] = await chromium.visit(page, async (visit) =>
        (await clockOf(visit, names))(name),
      );
    await chromium.visit(page, async (visit) => {
      const time = await clockOf(visit, names);
      const runs = new Map<string, number[]>(names.map((name) => [name, []]));
      for (let at = 0; at < runsPerPage; at += 1)
        for (const name of turned(names, turn + at)) runs.get(name)?.push(await time(name));
      for (const [name, times] of runs) row.again[name] = quantile(times, 0.5);
    });
    return row;
  }
}

/** Times one run by the main thread's own clock: what else the machine does at the time does not count. */
async function clockOf(visit: Visit, names: readonly string[]) {
  const cdp = await visit.page.context().newCDPSession(visit.page);
  await cdp.send('Performance.enable');
  if (names.includes('defuddle')) await visit.evaluate(`${readFileSync(defuddle, 'utf8')};0`);
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN);
  };
  return async (name: string): Promise<number> => {
    const before = await spent();
    await visit.evaluate(`leanread.race(${JSON.stringify(name)})`);
    return (await spent()) - before;
  };
}

const turned = <T>(list: readonly T[], by: number): T[] => [
  ...list.slice(by % list.length),
  ...list.slice(0, by % list.length),
];

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function tableOf(rows: readonly Row[], names: readonly string[]): string {
  const lines = [
    `${rows.length} pages, milliseconds of the processor; ratios are to Readability`,
    'run    extractor     median     p95   ratio of medians   of p95   ratio a page: median    p95',
  ];
  for (const run of ['first', 'again'] as const)
    for (const name of names) {
      const times = rows.map((row) => row[run][name] ?? NaN);
      const base = rows.map((row) => row[run]['readability'] ?? NaN);
      const ratios = times.map((time, at) => time / (base[at] ?? NaN));
      const [median, high] = [quantile(times, 0.5), quantile(times, 0.95)];
      lines.push(
        [
          run.padEnd(6),
          name.padEnd(12),
          median.toFixed(1).padStart(8),
          high.toFixed(1).padStart(8),
          (median / quantile(base, 0.5)).toFixed(2).padStart(18),
          (high / quantile(base, 0.95)).toFixed(2).padStart(8),
          quantile(ratios, 0.5).toFixed(2).padStart(22),
          quantile(ratios, 0.95).toFixed(2).padStart(7),
        ].join(' '),
      );
    }
  return lines.join('\n');
}
