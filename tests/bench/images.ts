/**
 * The images door. IN: a folder as for the article door. OUT: JSONL, a line a page: `id, resolvable, shown,
 * missing` (the addresses that have a picture in the page and none in the reader), `why` or `error`; the
 * last line is `{"total": …}` over all pages.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBenchChromium, quietPolicy } from '@/tests/bench/chromium';
import { progress } from '@/tests/bench/progress';

type Count = { resolvable: number; shown: number; missing: string[] };

export async function run(input: string, output: string): Promise<void> {
  const ids = readdirSync(input)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -5))
    .sort();
  const bar = progress(ids.length, 'images');
  const chromium = await openBenchChromium('tests/bench/images-in-page.ts');
  const lines: string[] = [];
  const total = { resolvable: 0, shown: 0 };
  try {
    for (const id of ids) {
      lines.push(JSON.stringify(await lineOf(id)));
      bar.step();
    }
  } finally {
    await chromium.close();
  }
  writeFileSync(output, [...lines, JSON.stringify({ total }), ''].join('\n'));

  async function lineOf(id: string) {
    try {
      const { url } = JSON.parse(readFileSync(join(input, `${id}.json`), 'utf8')) as {
        url: string;
      };
      const html = readFileSync(join(input, `${id}.html`), 'utf8');
      const count = await chromium.visit({ id, url, html, csp: quietPolicy }, (visit) =>
        visit.evaluate<Count | null>('leanread.countImages()'),
      );
      if (!count) return { id, why: 'no article' };
      total.resolvable += count.resolvable;
      total.shown += count.shown;
      return { id, ...count };
    } catch (error) {
      return { id, error: String(error).slice(0, 300) };
    }
  }
}
