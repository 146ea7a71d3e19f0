import { isRecord } from '@/core/is-record';
import { clockAt, laterOf, parseClock, tick, type Clock } from '@/core/sync/clock';
import type { Highlight } from './highlight';
import { parseHighlight } from './parse-highlight';

/** When each part of a highlight was last changed, and when it was deleted; '' for never. */
export type Clocks = Record<HighlightPart | 'deleted', Clock>;
/** `mark` is the passage with its colour and source; the three are changed, and merged, apart. */
export const highlightParts = ['mark', 'note', 'tags'] as const;
export type HighlightPart = (typeof highlightParts)[number];

/** A highlight as devices tell each other of it. Without one it is the trace of a deleted one. */
export type SyncRecord = {
  id: string;
  /** Milliseconds since 1970; says in which month's file it travels. */
  created: number;
  clocks: Clocks;
  highlight: Highlight | null;
};

const never = { mark: '', note: '', tags: '', deleted: '' } satisfies Clocks;

/** A highlight that was saved before there were clocks is as old as its last change says. */
export function recordOf(highlight: Highlight, clocks: Clocks | null): SyncRecord {
  const moment = clockAt(highlight.modified, 0, '0');
  const assumed = { mark: moment, note: moment, tags: moment, deleted: '' };
  return { id: highlight.id, created: highlight.created, clocks: clocks ?? assumed, highlight };
}

export const lastEdit = ({ clocks }: SyncRecord): Clock =>
  laterOf(clocks.mark, laterOf(clocks.note, clocks.tags));

/** Deleted is what was deleted after its last change: a later change, elsewhere, brings it back. */
export const isDeleted = (record: SyncRecord): boolean =>
  record.highlight === null || record.clocks.deleted >= lastEdit(record);

/**
 * One record of two, each part from where it was changed last. It does not matter in which order, how often
 * or in which groups records are joined.
 */
export function joinRecords(one: SyncRecord, two: SyncRecord): SyncRecord {
  const created = Math.min(one.created, two.created);
  const deleted = laterOf(one.clocks.deleted, two.clocks.deleted);
  if (!one.highlight || !two.highlight) {
    const { clocks, highlight } = one.highlight ? one : two;
    const alive = highlight && { ...highlight, created };
    return { id: one.id, created, clocks: { ...clocks, deleted }, highlight: alive };
  }
  const later = (part: HighlightPart) => {
    if (one.clocks[part] !== two.clocks[part])
      return one.clocks[part] > two.clocks[part] ? one : two;
    // Only what knows no clock can differ here; the text decides, on every device alike.
    return textOf(one, part) >= textOf(two, part) ? one : two;
  };
  const [mark, note, tags] = [later('mark'), later('note'), later('tags')];
  return {
    id: one.id,
    created,
    clocks: { mark: mark.clocks.mark, note: note.clocks.note, tags: tags.clocks.tags, deleted },
    highlight: {
      ...(mark.highlight ?? one.highlight),
      note: note.highlight?.note ?? '',
      tags: tags.highlight?.tags ?? [],
      created,
      modified: Math.max(one.highlight.modified, two.highlight.modified),
    },
  };
}

/** A highlight as it is from now on, with the clocks of the parts that were changed. */
export function changeRecord(
  before: SyncRecord | null,
  after: Highlight,
  parts: readonly HighlightPart[],
  device: string,
  nowMs: number,
): SyncRecord {
  const record = before ?? recordOf(after, never);
  const clock = tick(nowMs, device, laterOf(lastEdit(record), record.clocks.deleted));
  const clocks = { ...record.clocks };
  for (const part of parts) clocks[part] = clock;
  // A change that brings back what was deleted brings back all of it.
  if (record.highlight === null) for (const part of highlightParts) clocks[part] = clock;
  return { id: after.id, created: after.created, clocks, highlight: after };
}

export function deleteRecord(record: SyncRecord, device: string, nowMs: number): SyncRecord {
  const deleted = tick(nowMs, device, laterOf(lastEdit(record), record.clocks.deleted));
  return forget({ ...record, clocks: { ...record.clocks, deleted } });
}

/** What stays of a deleted highlight: that it was deleted, and nothing it said. */
export function forget(record: SyncRecord): SyncRecord {
  if (!isDeleted(record)) return record;
  const { id, created, clocks } = record;
  return { id, created, clocks: { ...never, deleted: clocks.deleted }, highlight: null };
}

function textOf({ highlight }: SyncRecord, part: HighlightPart): string {
  if (!highlight) return '';
  if (part === 'note') return highlight.note;
  if (part === 'tags') return JSON.stringify(highlight.tags);
  const { anchor, skeleton, colour, source, page } = highlight;
  return JSON.stringify([anchor, skeleton, colour, source, page]);
}

/**
 * Whether two records say the same of each part, and of when it was: two devices that differ in anything at
 * all write other texts, and would take turns.
 */
export const isSameRecord = (one: SyncRecord, two: SyncRecord): boolean =>
  JSON.stringify(one.clocks) === JSON.stringify(two.clocks) &&
  one.created === two.created &&
  one.highlight?.modified === two.highlight?.modified &&
  highlightParts.every((part) => textOf(one, part) === textOf(two, part));

/** Null where it is none, or one of a newer version: then it is left as it stands. */
export function parseSyncRecord(value: unknown): SyncRecord | null {
  if (!isRecord(value) || typeof value['id'] !== 'string' || value['id'] === '') return null;
  const clocks = parseClocks(value['clocks']);
  const created = typeof value['created'] === 'number' ? value['created'] : 0;
  if (value['highlight'] === null)
    return clocks.deleted
      ? { id: value['id'], created, clocks: { ...never, deleted: clocks.deleted }, highlight: null }
      : null;
  const highlight = parseHighlight(value['highlight']);
  return highlight?.id === value['id'] ? { id: highlight.id, created, clocks, highlight } : null;
}

export function parseClocks(value: unknown): Clocks {
  const from = isRecord(value) ? value : {};
  return {
    mark: parseClock(from['mark']),
    note: parseClock(from['note']),
    tags: parseClock(from['tags']),
    deleted: parseClock(from['deleted']),
  };
}

/** A part of a highlight that was changed here and elsewhere, each without knowing of the other. */
export type SyncConflict = {
  id: string;
  part: HighlightPart | 'deleted';
  kept: string;
  left: string;
};

/** What of two records could not both be kept, of what was changed since the two last met. */
export function conflictsOf(here: SyncRecord, there: SyncRecord, since: Clock): SyncConflict[] {
  const { id } = here;
  const [one, two] = [isDeleted(here), isDeleted(there)];
  if (one !== two) {
    const [gone, kept] = one ? [here, there] : [there, here];
    if (gone.clocks.deleted <= since || lastEdit(kept) <= since || !kept.highlight) return [];
    const isKept = lastEdit(kept) > gone.clocks.deleted;
    const quote = kept.highlight.anchor.exact;
    return [{ id, part: 'deleted', kept: isKept ? quote : '', left: isKept ? '' : quote }];
  }
  if (one) return [];
  return highlightParts.flatMap((part) => {
    const [mine, theirs] = [here.clocks[part], there.clocks[part]];
    if (mine <= since || theirs <= since || mine === theirs) return [];
    const [kept, left] = mine > theirs ? [here, there] : [there, here];
    const [keptText, leftText] = [shownOf(kept, part), shownOf(left, part)];
    return keptText === leftText ? [] : [{ id, part, kept: keptText, left: leftText }];
  });
}

function shownOf({ highlight }: SyncRecord, part: HighlightPart): string {
  if (part === 'note') return highlight?.note ?? '';
  return (part === 'tags' ? highlight?.tags.join(', ') : highlight?.colour) ?? '';
}
