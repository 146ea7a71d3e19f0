import { judgePageKind } from '@/core/article/judge-page-kind';
import type { PageKind } from '@/core/article/page-kind';
import { bodyOf } from '@/page/article/own-members';
import { readPageSignals } from '@/page/article/read-page-signals';

/** Whether a page is an article, and what tells. Reads only; the person's own press always wins. */
export function readPageKind(document: Document): PageKind {
  const body = bodyOf(document);
  if (!body) return { kind: 'other', isArticle: false, because: 'little-text' };
  return judgePageKind(readPageSignals(document, body));
}
