import { Readability } from '@mozilla/readability';
import { readArticle } from '@/page/article/read-article';

type Defuddle = new (document: Document, options: { url: string }) => { parse(): unknown };

/** What is raced. Each gets the page as it stands, and copies it itself where it would change it. */
const runners: Record<string, () => unknown> = {
  ours: () => readArticle(document),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => {
    const { Defuddle } = globalThis as { Defuddle?: Defuddle };
    if (!Defuddle) throw new Error('defuddle was not put into this page.');
    return new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse();
  },
};

/** One run of one extractor in this page, in milliseconds of the clock. */
export function race(name: string): number {
  const run = runners[name];
  if (!run) throw new Error(`Nobody here is called ${name}.`);
  const start = performance.now();
  run();
  return performance.now() - start;
}
