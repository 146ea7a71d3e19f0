import { asList } from '@/core/as-list';
import { asText, asTexts } from '@/core/as-text';
import { isRecord } from '@/core/is-record';
import type { BadRecord, Import } from './backup';
import { createGathering } from './gather-strange';

/**
 * Obsidian Web Clipper's own export of highlights (1.7): a list of pages, each with what was marked on it.
 * Parts of one marking that runs over several blocks share a group. `textOf` takes markup to its text.
 */
export function readClipper(
  value: unknown,
  now: number,
  newId: () => string,
  textOf: (html: string) => string,
): Import {
  const isClipper =
    Array.isArray(value) &&
    value.every((item) => isRecord(item) && typeof item['url'] === 'string') &&
    value.some((item: Record<string, unknown>) => 'data' in item || 'highlights' in item);
  if (!isClipper) return { ok: false, why: 'other-format' };
  const bad: BadRecord[] = [];
  const gathering = createGathering(now, newId);
  (value as Record<string, unknown>[]).forEach((page, i) => {
    for (const marking of markingsOf(page, textOf)) {
      const { where, ...passage } = marking;
      const isAdded = gathering.add({
        ...passage,
        url: String(page['url']),
        title: asText(page['title']),
        tags: [],
      });
      if (!isAdded) bad.push({ where: `[${i}].${where}`, why: 'no-passage' });
    }
  });
  return { ok: true, pages: gathering.pages(), bad };
}

type Marking = {
  where: string;
  exact: string;
  prefix: string;
  suffix: string;
  note: string;
  created: number | undefined;
};

function markingsOf(page: Record<string, unknown>, textOf: (html: string) => string): Marking[] {
  const data = asList(page['data']);
  // Older files have no data, only the short list.
  if (data.length === 0) return asList(page['highlights']).map((item, i) => shortOf(item, i));
  const groups = new Map<string, Marking>();
  data.forEach((item, i) => {
    const record = isRecord(item) ? item : {};
    const quote = isRecord(record['textQuote']) ? record['textQuote'] : {};
    const name = asText(record['groupId']) || `#${i}`;
    // Its quote is the page's own text; the markup is a copy.
    const exact = asText(quote['exact']) || textOf(asText(record['content']));
    const known = groups.get(name);
    if (known) {
      known.exact += `\n${exact}`;
      known.suffix = asText(quote['suffix']);
      known.note = known.note || notesOf(record);
    } else
      groups.set(name, {
        where: `data[${i}]`,
        exact,
        prefix: asText(quote['prefix']),
        suffix: asText(quote['suffix']),
        note: notesOf(record),
        // Its ids are the moment of the marking.
        created: momentOf(record['id']),
      });
  });
  return [...groups.values()];
}

function shortOf(item: unknown, i: number): Marking {
  const record = isRecord(item) ? item : {};
  return {
    where: `highlights[${i}]`,
    exact: asText(record['text']),
    prefix: '',
    suffix: '',
    note: notesOf(record),
    created: momentOf(record['timestamp']),
  };
}

const notesOf = (record: Record<string, unknown>): string => asTexts(record['notes']).join('\n');

/** A date, or milliseconds since 2001 or later; anything else says nothing. */
function momentOf(value: unknown): number | undefined {
  const digits = typeof value === 'string' && /^\d{12,14}$/.test(value) ? Number(value) : value;
  const ms = typeof digits === 'number' ? digits : Date.parse(asText(digits));
  return Number.isSafeInteger(ms) && ms >= 978_307_200_000 && ms < 4e12 ? ms : undefined;
}
