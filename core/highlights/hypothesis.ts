import { asText, asTexts } from '@/core/as-text';
import { isRecord } from '@/core/is-record';
import type { BadRecord, Import } from './backup';
import { createGathering } from './gather-strange';
import type { SavedPage } from './highlight';
import { isoDate } from './iso-date';

/** The file Hypothesis' own export writes and its import reads (hypothes.is, client 1.1600). */
export function writeHypothesis(pages: readonly SavedPage[], now: Date): string {
  const annotations = pages.flatMap(({ page, highlights }) =>
    highlights.map(({ id, anchor, note, tags, created, modified }) => ({
      id,
      created: isoDate(created),
      updated: isoDate(modified),
      uri: page.url,
      text: note,
      tags,
      document: { title: [page.title] },
      target: [
        {
          source: page.url,
          selector: [
            { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
            {
              type: 'TextQuoteSelector',
              exact: anchor.exact,
              prefix: anchor.prefix,
              suffix: anchor.suffix,
            },
          ],
        },
      ],
    })),
  );
  const file = {
    export_date: now.toISOString(),
    export_userid: '',
    client_version: '',
    annotations,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Notes on a whole page and answers to others mark no passage; they are named and left out. */
export function readHypothesis(value: unknown, now: number, newId: () => string): Import {
  if (!isRecord(value) || !Array.isArray(value['annotations']))
    return { ok: false, why: 'other-format' };
  const bad: BadRecord[] = [];
  const gathering = createGathering(now, newId);
  (value['annotations'] as unknown[]).forEach((annotation, i) => {
    const quote = selectorOf(annotation, 'TextQuoteSelector');
    const place = selectorOf(annotation, 'TextPositionSelector');
    const isAdded =
      isRecord(annotation) &&
      gathering.add({
        exact: asText(quote['exact']),
        prefix: asText(quote['prefix']),
        suffix: asText(quote['suffix']),
        ...(typeof place['start'] === 'number' && { start: place['start'] }),
        ...(typeof place['end'] === 'number' && { end: place['end'] }),
        url: asText(annotation['uri']),
        title: titleOf(annotation['document']),
        note: asText(annotation['text']),
        tags: asTexts(annotation['tags']),
        created: msOf(annotation['created']),
        modified: msOf(annotation['updated']),
      });
    if (!isAdded) bad.push({ where: `annotations[${i}]`, why: 'no-passage' });
  });
  return { ok: true, pages: gathering.pages(), bad };
}

function selectorOf(annotation: unknown, type: string): Record<string, unknown> {
  const targets: unknown = isRecord(annotation) ? annotation['target'] : undefined;
  const target: unknown = Array.isArray(targets) ? targets[0] : undefined;
  const selectors: unknown = isRecord(target) ? target['selector'] : undefined;
  const found: unknown = Array.isArray(selectors)
    ? selectors.find((selector) => isRecord(selector) && selector['type'] === type)
    : undefined;
  return isRecord(found) ? found : {};
}

function titleOf(document: unknown): string {
  const title: unknown = isRecord(document) ? document['title'] : undefined;
  return Array.isArray(title) ? asText(title[0]) : asText(title);
}

function msOf(value: unknown): number | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}
