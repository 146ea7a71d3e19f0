import { skeletonKey } from '@/core/anchors/skeleton';
import type { Highlight, HighlightDraft, PageRecord, Undoable } from '@/core/highlights/highlight';
import { isSamePassage } from '@/core/highlights/is-same-passage';
import { joinWords } from '@/core/highlights/join-words';
import { mergePageRecords } from '@/core/highlights/merge';
import { parseDraft, parseHighlight, parsePageRecord } from '@/core/highlights/parse-highlight';
import type { ImportPlan } from '@/core/highlights/plan-import';
import type { SyncFile } from '@/core/highlights/sync-file';
import {
  changeRecord,
  deleteRecord,
  forget,
  highlightParts,
  isSameRecord,
  joinRecords,
  recordOf,
  type HighlightPart,
  type SyncRecord,
} from '@/core/highlights/sync-record';
import { writing, type Database } from './highlights-database';
import type { HighlightChanges } from './highlights-store';

/** The pages known by any of these. */
export async function pagesOf(
  index: { getAll(identity: string): Promise<unknown[]> },
  identities: readonly string[],
): Promise<PageRecord[]> {
  const lists = await Promise.all(identities.map((identity) => index.getAll(identity)));
  const pages = lists.flat().map(parsePageRecord);
  return [...new Map(pages.flatMap((page) => (page ? [[page.id, page]] : []))).values()];
}

export async function add(device: string, db: Database, sent: HighlightDraft): Promise<Highlight> {
  const draft = parseDraft(sent);
  if (!draft) throw new Error('This is no highlight.');
  const { change, pages, highlights, read, put } = writing(db);
  const identities = draft.page.identities.length ? draft.page.identities : [draft.page.url];
  const ofPage = await pagesOf(pages.index('identity'), identities);
  const lists = await Promise.all(ofPage.map(({ id }) => highlights.index('page').getAll(id)));
  const saved = lists.flat().map(parseHighlight);
  const key = skeletonKey(draft.skeleton);
  const marked = { anchor: draft.anchor, skeleton: key, colour: draft.colour };
  // Whoever sends it sees what stands there; without that, what was saved must tell the place.
  const same =
    saved.find((each) => each?.id === draft.same && each?.anchor.exact === draft.anchor.exact) ??
    saved.find((each) => each && isSamePassage(each, marked));
  const known = ofPage.find(({ id }) => id === same?.page) ?? ofPage[0];
  const page: PageRecord = {
    version: 1,
    id: known?.id ?? identities[0] ?? draft.page.url,
    identities: [...new Set([...(known?.identities ?? []), ...identities])],
    title: draft.page.title || known?.title || '',
    url: draft.page.url || known?.url || '',
    skeletons: { ...known?.skeletons, [key]: draft.skeleton },
  };
  const now = Date.now();
  // The same words marked again are the same highlight in a new colour: its note and tags stay.
  const highlight: Highlight = same
    ? { ...joinWords(same, draft), ...marked, modified: now, source: same.source ?? draft.source }
    : {
        version: 1,
        id: crypto.randomUUID(),
        page: page.id,
        ...marked,
        modified: now,
        note: draft.note,
        tags: draft.tags,
        source: draft.source,
        created: now,
      };
  const before = same ? await read(same.id) : null;
  // Marked again, it is meant to stay, whatever elsewhere was done to it until now.
  const parts = [...new Set([...partsChanged(same, highlight), 'mark' as const])];
  await pages.put(page);
  await put(changeRecord(before, highlight, parts, device, now));
  await change.done;
  return highlight;
}

export async function update(device: string, db: Database, id: string, changes: HighlightChanges) {
  const { change, pages, read, put } = writing(db);
  const { place, ...rest } = changes;
  const moved = place && { anchor: place.anchor, skeleton: skeletonKey(place.skeleton) };
  const before = await read(id);
  const page =
    before?.highlight && moved && parsePageRecord(await pages.get(before.highlight.page));
  if (page && moved)
    await pages.put({
      ...page,
      skeletons: { ...page.skeletons, [moved.skeleton]: place.skeleton },
    });
  // Parsed again: the changes come from a form.
  const after =
    before?.highlight &&
    parseHighlight({ ...before.highlight, ...rest, ...moved, id, modified: Date.now() });
  if (after) {
    const parts = partsChanged(before.highlight, after);
    await put(changeRecord(before, after, parts, device, Date.now()));
  }
  await change.done;
  return after ?? null;
}

const marks = ['anchor', 'skeleton', 'colour', 'source', 'page'] as const;
const isEqual = (one: unknown, two: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(two);

/** What is as it was must not pass for the later word on a device that changed it meanwhile. */
const partsChanged = (before: Highlight | null | undefined, after: Highlight): HighlightPart[] =>
  highlightParts.filter(
    (part) =>
      !before ||
      (part === 'mark'
        ? marks.some((field) => !isEqual(before[field], after[field]))
        : !isEqual(before[part], after[part])),
  );

export async function undo(device: string, db: Database, sent: Highlight, made: Undoable) {
  const then = parseHighlight(sent);
  if (!then) throw new Error('This is no highlight.');
  const { change, read, put } = writing(db);
  const record = await read(then.id);
  const now = record?.highlight;
  const after = now && { ...now, modified: Date.now() };
  if (after) {
    // What somebody made of it since is the later word, and stays.
    if (made.place) Object.assign(after, { anchor: then.anchor, skeleton: then.skeleton });
    for (const field of ['colour', 'note', 'tags'] as const)
      if (field in made && isEqual(now[field], made[field]))
        Object.assign(after, { [field]: then[field] });
    await put(changeRecord(record, after, partsChanged(now, after), device, Date.now()));
  }
  await change.done;
  return after ?? null;
}

/** The page record stays, for the undo; of the highlight, only that it was deleted. */
export async function remove(device: string, db: Database, id: string) {
  const { change, read, put } = writing(db);
  const record = await read(id);
  if (record?.highlight) await put(deleteRecord(record, device, Date.now()));
  await change.done;
  return record?.highlight ?? null;
}

export async function restore(device: string, db: Database, removed: Highlight) {
  const highlight = parseHighlight(removed);
  if (!highlight) throw new Error('This is no highlight.');
  const { change, pages, read, put } = writing(db);
  const record = await read(highlight.id);
  // Changed elsewhere after it was deleted here, it is there again, as it should be.
  const there = record?.highlight ?? null;
  const isHome = (await pages.get(highlight.page)) !== undefined;
  if (!there && isHome)
    await put(changeRecord(record, highlight, highlightParts, device, Date.now()));
  await change.done;
  return there ?? (isHome ? highlight : null);
}

/** Whether a highlight is as a plan left it: what somebody did to it since is the later word, and stays. */
const isStill = (record: SyncRecord | null, planned: Highlight): record is SyncRecord =>
  record?.highlight != null &&
  isSameRecord(recordOf(record.highlight, null), recordOf(planned, null));

export async function take(device: string, db: Database, plan: ImportPlan): Promise<void> {
  const { change, pages, read, put } = writing(db);
  for (const page of plan.pages) await putJoined(pages, page);
  for (const highlight of plan.added)
    await put(
      changeRecord(await read(highlight.id), highlight, highlightParts, device, Date.now()),
    );
  for (const { before, after } of plan.changed) {
    const record = await read(after.id);
    if (isStill(record, before))
      await put(changeRecord(record, after, partsChanged(before, after), device, Date.now()));
  }
  await change.done;
}

export async function giveBack(device: string, db: Database, plan: ImportPlan): Promise<void> {
  const { change, read, put } = writing(db);
  for (const added of plan.added) {
    const record = await read(added.id);
    if (isStill(record, added)) await put(deleteRecord(record, device, Date.now()));
  }
  for (const { before, after } of plan.changed) {
    const record = await read(before.id);
    if (isStill(record, after))
      await put(changeRecord(record, before, partsChanged(after, before), device, Date.now()));
  }
  await change.done;
}

export async function join(db: Database, told: SyncFile): Promise<number> {
  const { change, pages, read, put } = writing(db);
  let changed = 0;
  for (const page of told.pages) await putJoined(pages, page);
  for (const record of told.records) {
    const here = await read(record.id);
    const joined = forget(here ? joinRecords(here, record) : record);
    if (here && isSameRecord(here, joined)) continue;
    const isPut = await put(joined);
    if (isPut && (here?.highlight || joined.highlight)) changed += 1;
  }
  await change.done;
  return changed;
}

type Pages = ReturnType<typeof writing>['pages'];

/** Everything either record knows of a page. */
async function putJoined(pages: Pages, page: PageRecord): Promise<void> {
  const stored = await pages.get(page.id);
  const known = parsePageRecord(stored);
  // Of a newer version, it knows more than we do.
  if (stored !== undefined && !known) return;
  const joined = mergePageRecords(known ?? page, page);
  if (JSON.stringify(joined) !== JSON.stringify(known)) await pages.put(joined);
}
