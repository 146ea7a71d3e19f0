import type { PageKind } from '@/core/article/page-kind';
import { readEvidence } from '@/page/article/read-evidence';

/** Whether a page is an article, and what tells. Reads only; the person's own press always wins. */
export function readPageKind(document: Document): PageKind {
  const { data } = readEvidence(document);
  if (data.isArticle) return { kind: 'article', isArticle: true, because: 'structured-data' };
  return { kind: 'other', isArticle: true, because: 'nothing-else' };
}
