/**
 * IN is a folder of <id>.html with <id>.json {"url", "settleMs", "csp"}. OUT gets one line a page:
 * {"id", "ms": main-thread time, "before": visible text without cleaning, "after": with it,
 *  "hidden": [{"reason", "rule", "text"}], "hiddenLabels": data-label-id of the nodes that cannot be seen,
 *  "restored": whether undo gives the same document as a load without cleaning, "scrollable"},
 * or {"id", "error"} for a page that could not be done.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchPage, openBenchChromium } from '@/tests/bench/chromium';
import { progress } from '@/tests/bench/progress';

type PageSettings = { url: string; settleMs: number; csp: string };
type Before = { text: string; html: string };

export async function run(input: string, output: string): Promise<void> {
  const ids = readdirSync(input)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  const chromium = await openBenchChromium('tests/bench/clutter-page.ts');
  const bar = progress(ids.length, 'clutter');
  const rows: string[] = [];
  const queue = [...ids];
  try {
    // Pages mostly wait to settle, so several are open at once.
    await Promise.all(Array.from({ length: 4 }, work));
  } finally {
    await chromium.close();
  }
  writeFileSync(output, rows.sort().join('\n') + '\n');

  async function work() {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      rows.push(JSON.stringify({ id, ...(await look(id)) }));
      bar.step();
    }
  }

  async function look(id: string): Promise<object> {
    try {
      const settings = JSON.parse(readFileSync(join(input, `${id}.json`), 'utf8')) as PageSettings;
      const { url, csp, settleMs } = settings;
      const page: BenchPage = {
        id,
        url,
        csp,
        html: readFileSync(join(input, `${id}.html`), 'utf8'),
      };
      const before = await chromium.visit(page, async (visit) => {
        await visit.page.waitForTimeout(settleMs);
        return visit.evaluate<Before>('leanread.readUncleaned()');
      });
      return await chromium.visit({ ...page, url: withMark(url) }, async (visit) => {
        await visit.page.waitForTimeout(settleMs);
        const after = await visit.evaluate<{ html: string }>('leanread.readCleaned()');
        const { html, ...row } = after;
        return { ...row, before: before.text, restored: html === before.html };
      });
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** The fragment tells the page-side entry to clean; it changes neither request nor document. */
const withMark = (url: string) => `${url.replace(/#.*$/s, '')}#leanread-clean`;
