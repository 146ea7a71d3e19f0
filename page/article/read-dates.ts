import { parseDate } from '@/core/article/parse-date';
import { textOf } from '@/page/article/box';
import type { Measures } from '@/page/article/measure';
import type { Evidence } from '@/page/article/read-evidence';

export type Dates = { published: string | null; updated: string | null; elements: Element[] };

const publishedKeys = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'originalpublicationdate',
];
const updatedKeys = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
  'article.updated',
];
const lineNames = new Set('time p span div li small em'.split(' '));
const marked =
  '[itemprop=datePublished],[itemprop=dateModified],[class*=date i],[class*=publish i],[class*=updated i],[class*=time i],[class*=meta i],[class*=byline i]';
const saysUpdated = /\b(updated|modified|revised|reviewed|edited)\b/i;

/** Published and updated are told apart; a date that does not say which counts as published. */
export function readDates(
  body: Element,
  title: Element | null,
  evidence: Evidence,
  measures: Measures,
): Dates {
  const fromMeta = (keys: string[]) =>
    keys.map((key) => parseDate(evidence.meta.get(key) ?? '')).find((date) => date !== null) ??
    null;
  let published =
    (evidence.data.published && parseDate(evidence.data.published)) ?? fromMeta(publishedKeys);
  let updated =
    (evidence.data.modified && parseDate(evidence.data.modified)) ?? fromMeta(updatedKeys);

  const elements: Element[] = [];
  let seenPublished: string | null = null;
  let seenUpdated: string | null = null;
  const lines = title
    ? measures.near(title, { before: 300, after: 1500 }, null, { most: 120 })
    : measures.list(null, { most: 120 }, body);
  for (const element of lines) {
    if (!lineNames.has(element.localName) && !element.matches(marked)) continue;
    const text = textOf(element);
    const date =
      parseDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '') ??
      parseDate(text);
    if (!date || !isDateLine(element, text)) continue;
    if (element.closest('nav, footer, aside, [class*=related i], [class*=comment i], table'))
      continue;
    elements.push(element);
    const label = `${text} ${element.parentElement && (measures.get(element.parentElement)?.characters ?? 999) < 120 ? textOf(element.parentElement) : ''}`;
    const isUpdate =
      saysUpdated.test(text) ||
      (saysUpdated.test(label) && !/publish|posted/i.test(label)) ||
      element.getAttribute('itemprop') === 'dateModified';
    if (isUpdate) seenUpdated ??= date;
    else seenPublished ??= date;
  }
  published ??= seenPublished;
  updated ??= seenUpdated;
  // What was updated before it was published was not: one of the two is a slip of the page's.
  const isSlip =
    published !== null && updated !== null && updated.slice(0, 10) < published.slice(0, 10);
  return {
    published: published ?? updated,
    updated: updated === published || isSlip ? null : updated,
    elements,
  };
}

/** A line that is a date and little else. */
function isDateLine(element: Element, text: string): boolean {
  if (element.localName === 'time' || element.hasAttribute('itemprop')) return true;
  return (
    text
      .replace(
        /\b(published|updated|posted|last|on|by|reviewed|modified|date|page|at|am|pm|est|pst|min|read|minutes?)\b|[\d.,:/|·–—-]/gi,
        '',
      )
      .trim()
      .split(/\s+/).length <= 5
  );
}
