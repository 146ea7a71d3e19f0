import { i18n } from '@/components/ui/i18n';
import { prepareBody } from '@/components/reader/prepare-body';
import type { ReaderCallout } from '@/components/reader/reader-callout';
import type { Article, NoArticleReason, ReadingWay } from '@/core/article/article';
import type { PageKind } from '@/core/article/page-kind';
import { callouts } from '@/core/sources/callouts';
import { citedWorks, type CitedWork } from '@/core/sources/cited-works';
import { countSources } from '@/core/sources/count-sources';
import { findSources } from '@/core/sources/find-sources';
import type { SourceCount } from '@/core/sources/source';
import { cleanHtml } from '@/page/article/clean-html';
import { copyArticleInView } from '@/page/article/copy-article-in-view';
import { findArticleInView } from '@/page/article/find-article-in-view';
import { joinArticles } from '@/page/article/join-articles';
import type { JoinedPart } from '@/page/article/join-pages';
import { readArticle } from '@/page/article/read-article';
import { readPageKind } from '@/page/article/read-page-kind';
import { readIdentity } from '@/page/highlights/read-identity';
import { hiddenOnPage } from '@/page/sources/hidden-on-page';
import { readBlocks } from '@/page/sources/read-blocks';

/** A page of the article: its nodes in the body, and what its highlights are kept under. */
export type ReadPart = { body: HTMLElement; identities: string[]; url: string };

/** An article with everything the reader shows of it, sanitised; its ranges live in `body`. */
export type ReadPage =
  | { ok: false; why: NoArticleReason }
  | {
      ok: true;
      /** No two readings have the same. */
      id: number;
      /** More than one where pages were joined. */
      parts: ReadPart[];
      kind: PageKind;
      article: Article;
      body: HTMLElement;
      authorBox: DocumentFragment | null;
      references: DocumentFragment[];
      callouts: ReaderCallout[];
      /** What was published and is cited, in the text or in its list. */
      works: CitedWork[];
      count: SourceCount;
      supported: boolean;
    };

export type ReadyPage = ReadPage & { ok: true };

let lastId = 0;

type Wish = { selected?: AbstractRange | undefined; way?: ReadingWay };

/** Reads the page in front, or what is selected on it, into what the reader shows, without changing the page. */
export function readPage(document: Document, { selected, way = 'best' }: Wish = {}): ReadPage {
  const inView = selected ? null : findArticleInView(document);
  const reading = readArticle(inView ? copyArticleInView(document, inView) : document, {
    selected,
    way,
  });
  if (!reading.ok) return reading;
  return readyPage(reading.article, document);
}

/** The same for an article that has been read already. */
export function readyPage(article: Article, document: Document): ReadyPage {
  const body = prepareBody(cleanHtml(article.html, document), article.references.length);
  const { blocks, rangeOf, elementOf } = readBlocks(body, hiddenOnPage(document, body));
  const references = article.references.map(({ html }) => cleanHtml(html, document));
  const entries = article.references.map(({ text }, at) => ({
    text,
    url: references[at]?.querySelector('a')?.getAttribute('href') ?? null,
  }));
  const report = findSources(blocks, {
    lang: article.lang,
    title: article.title,
    byline: article.byline,
    references: entries,
  });
  const cited = callouts(report).map(({ source, attributions }) => ({
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
    id: (lastId += 1),
    parts: [{ body, identities: readIdentity(document), url: document.URL }],
    kind: readPageKind(document),
    article,
    body,
    authorBox: article.authorBox && cleanHtml(article.authorBox.html, document),
    references,
    works: citedWorks(cited, entries),
    callouts: cited,
    count: countSources(report),
    supported: report.supported,
  };
}

/** An article joined from several pages; each keeps its own highlights. */
export function joinedPage(joined: readonly JoinedPart[], document: Document): ReadyPage | null {
  const article = joinArticles(joined, document);
  if (!article) return null;
  const page = readyPage(article, document);
  const parts = [...page.body.querySelectorAll<HTMLElement>(':scope > section[title]')].flatMap(
    (section) => {
      const part = joined.find(({ number }) => String(number) === section.title);
      section.dataset['page'] = i18n.t('life.pages.page', [section.title]);
      section.removeAttribute('title');
      return part ? [{ body: section, identities: part.identities, url: part.url }] : [];
    },
  );
  return { ...page, parts };
}
