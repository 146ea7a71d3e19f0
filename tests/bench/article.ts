/**
 * The article door. IN: a folder of `<id>.html` (UTF-8) with `<id>.json` `{"url"}`. OUT: JSONL, a line a page:
 * `id, ms, title, byline, authorBio, published, lang, text, references, html, isArticle`, and besides
 * `kind`, `because`, `removals`, `subtitle`, `reviewer`, `updated`; `why` where there is no article; `error` where the page failed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/core/article/article';
import type { PageKind } from '@/core/article/page-kind';
import { openBenchChromium, quietPolicy } from '@/tests/bench/chromium';
import { progress } from '@/tests/bench/progress';

type Seen = { ms: number; kind: PageKind; article?: Article; html?: string; why?: string };

export async function run(input: string, output: string): Promise<void> {
  const ids = readdirSync(input)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -5))
    .sort();
  const bar = progress(ids.length, 'article');
  const chromium = await openBenchChromium('tests/bench/article-in-page.ts');
  const lines: string[] = [];
  try {
    for (const id of ids) {
      lines.push(JSON.stringify(await lineOf(id)));
      bar.step();
    }
  } finally {
    await chromium.close();
  }
  writeFileSync(output, lines.join('\n') + '\n');

  async function lineOf(id: string) {
    try {
      const { url } = JSON.parse(readFileSync(join(input, `${id}.json`), 'utf8')) as {
        url: string;
      };
      const html = readFileSync(join(input, `${id}.html`), 'utf8');
      return await chromium.visit({ id, url, html, csp: quietPolicy }, async (visit) =>
        recordOf(id, await visit.evaluate<Seen>('leanread.readHere()')),
      );
    } catch (error) {
      return { ...recordOf(id, null), error: String(error).slice(0, 300) };
    }
  }
}

function recordOf(id: string, seen: Seen | null) {
  const article = seen?.article;
  const captioned = article?.leadImage?.caption;
  return {
    id,
    ms: seen?.ms ?? null,
    title: article?.title ?? null,
    byline: article?.byline ?? null,
    authorBio: article?.authorBox?.text ?? null,
    published: article?.published ?? null,
    lang: article?.lang ?? null,
    text: [article?.subtitle, captioned, article?.text].filter(Boolean).join('\n'),
    references: article?.references.map((reference) => reference.text) ?? [],
    html: seen?.html ?? null,
    isArticle: seen?.kind.isArticle ?? false,
    kind: seen?.kind.kind,
    because: seen?.kind.because,
    updated: article?.updated,
    reviewer: article?.reviewer,
    removals: article?.removals.map(({ id, reason, rule, text }) => ({ id, reason, rule, text })),
    ...(seen?.why && { why: seen.why }),
  };
}
