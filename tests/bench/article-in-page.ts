import { readArticle } from '@/page/article/read-article';
import { readPageKind } from '@/page/article/read-page-kind';
import { cleanHtml } from '@/page/article/clean-html';

/** What the article door asks of a page, timed inside it. */
export function readHere() {
  const start = performance.now();
  const reading = readArticle(document);
  const ms = performance.now() - start;
  const kind = readPageKind(document);
  if (!reading.ok) return { ms, kind, why: reading.why };
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(cleanHtml(reading.article.html, holder.ownerDocument));
  return { ms, kind, article: reading.article, html: holder.innerHTML };
}
