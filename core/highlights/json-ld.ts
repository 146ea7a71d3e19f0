import { isRecord } from '@/core/is-record';
import { parseJson } from '@/core/parse-json';
import type { Highlight, PageRecord, SavedPage } from './highlight';
import { isoDate } from './iso-date';
import { parseHighlight, parsePageRecord } from './parse-highlight';
import type { BadRecord, Import } from './backup';

/** Our own fields travel under this one key, so that nothing is lost and no other program is misled. */
const own = 'https://leanread.example.org/ns#record';

/** Highlights as W3C Web Annotations (w3.org/TR/annotation-model). */
export function writeJsonLd(pages: readonly SavedPage[]): string {
  const items = pages.flatMap(({ page, highlights }) =>
    highlights.map((highlight) => annotationOf(highlight, page)),
  );
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
    [own]: { pages: pages.map(({ page }) => page) },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function annotationOf(highlight: Highlight, page: PageRecord) {
  const { id, anchor, colour, note, tags, created, modified } = highlight;
  const textual = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value,
  });
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: isoDate(created),
    modified: isoDate(modified),
    body: [
      ...(note ? [textual('commenting', note)] : []),
      ...tags.map((tag) => textual('tagging', tag)),
    ],
    target: {
      source: page.url,
      styleClass: colour,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: anchor.exact,
          prefix: anchor.prefix,
          suffix: anchor.suffix,
        },
        { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
      ],
    },
    [own]: highlight,
  };
}

/** Reads what `writeJsonLd` wrote. Annotations of other programs are named as not ours. */
export function readJsonLd(file: string): Import {
  const value = parseJson(file);
  if (value === undefined) return { ok: false, why: 'not-json' };
  const first: unknown = isRecord(value) ? value['first'] : undefined;
  const record: unknown = isRecord(value) ? value[own] : undefined;
  if (!isRecord(first) || !Array.isArray(first['items']) || !isRecord(record))
    return { ok: false, why: 'other-format' };

  const bad: BadRecord[] = [];
  const pages = new Map<string, SavedPage>();
  const listed: unknown[] = Array.isArray(record['pages']) ? record['pages'] : [];
  listed.forEach((stored, i) => {
    const page = parsePageRecord(stored);
    if (page) pages.set(page.id, { page, highlights: [] });
    else bad.push({ where: `pages[${i}]`, why: 'not-a-page' });
  });
  (first['items'] as unknown[]).forEach((item, i) => {
    const highlight = parseHighlight(isRecord(item) ? item[own] : undefined);
    const saved = highlight && pages.get(highlight.page);
    if (saved) saved.highlights.push(highlight);
    else bad.push({ where: `items[${i}]`, why: highlight ? 'other-page' : 'not-a-highlight' });
  });
  return { ok: true, pages: [...pages.values()], bad };
}
