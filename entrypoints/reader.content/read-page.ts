import { prepareBody } from '@/components/reader/prepare-body';
import type { ReaderCallout } from '@/components/reader/reader-callout';
import type { Article, NoArticleReason } from '@/core/article/article';
import type { PageKind } from '@/core/article/page-kind';
import { callouts } from '@/core/sources/callouts';
import { countSources } from '@/core/sources/count-sources';
import { findSources } from '@/core/sources/find-sources';
import type { SourceCount } from '@/core/sources/source';
import { cleanHtml } from '@/page/article/clean-html';
import { readArticle } from '@/page/article/read-article';
import { readPageKind } from '@/page/article/read-page-kind';
import { readBlocks } from '@/page/sources/read-blocks';

/** An article with everything the reader shows of it, sanitised; its ranges live in `body`. */
export type ReadPage =
  | { ok: false; why: NoArticleReason }
  | {
      ok: true;
      kind: PageKind;
      article: Article;
      body: HTMLElement;
      authorBox: DocumentFragment | null;
      references: DocumentFragment[];
      callouts: ReaderCallout[];
      count: SourceCount;
      supported: boolean;
    };

/** Reads the page in front, or what is selected on it, into what the reader shows, without changing the page. */
export function readPage(document: Document, selected?: AbstractRange): ReadPage {
  const reading = readArticle(document, { selected });
  if (!reading.ok) return reading;
  const { article } = reading;
  const body = prepareBody(cleanHtml(article.html, document), article.references.length);
  const { blocks, rangeOf, elementOf } = readBlocks(body);
  const references = article.references.map(({ html }) => cleanHtml(html, document));
  const report = findSources(blocks, {
    lang: article.lang,
    title: article.title,
    byline: article.byline,
    references: article.references.map(({ text }, at) => ({
      text,
      url: references[at]?.querySelector('a')?.getAttribute('href') ?? null,
    })),
  });
  const cards = callouts(report)
    // Unnamed sources are counted in the strip; a card would say nothing.
    .filter(({ source }) => source.kind !== 'unnamed')
    .map(({ source, attributions }) => ({
      id: source.id,
      source,
      attributions: attributions.map((attribution) => {
        const [first = attribution.mention, ...others] = attribution.claim;
        return {
          ...attribution,
          range: rangeOf(first),
          element: elementOf(first.block),
          rest: others.flatMap((span) => rangeOf(span) ?? []),
        };
      }),
    }));

  return {
    ok: true,
    kind: readPageKind(document),
    article,
    body,
    authorBox: article.authorBox && cleanHtml(article.authorBox.html, document),
    references,
    callouts: cards,
    count: countSources(report),
    supported: report.supported,
  };
}
