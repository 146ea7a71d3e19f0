import type { Anchor, Skeleton } from '@/core/anchors/quote';
import type {
  Highlight,
  HighlightDraft,
  PageRecord,
  SavedPage,
  Undoable,
} from '@/core/highlights/highlight';
import { parseHighlight, parsePageRecord } from '@/core/highlights/parse-highlight';
import type { ImportPlan } from '@/core/highlights/plan-import';
import type { SyncFile } from '@/core/highlights/sync-file';
import { deviceName } from './device-name';
import { connect, readRecord, type Database } from './highlights-database';
import {
  add,
  giveBack,
  join,
  pagesOf,
  remove,
  restore,
  take,
  undo,
  update,
} from './highlights-writes';

/** What the person may change of a saved highlight. */
export type HighlightChanges = Partial<Pick<Highlight, 'colour' | 'note' | 'tags'>> & {
  /** Where it stands from now on, and the text that was read there. */
  place?: { anchor: Anchor; skeleton: Skeleton };
};

/** The one truth about highlights: IndexedDB in the extension's own origin. Every promise resolves after the disk has it. */
export type HighlightsStore = {
  add(draft: HighlightDraft): Promise<Highlight>;
  /** The highlight as it is now, or null if it is gone. */
  update(id: string, changes: HighlightChanges): Promise<Highlight | null>;
  /** What was removed, to be handed to `restore`, which is null where its page is gone as well. */
  remove(id: string): Promise<Highlight | null>;
  restore(removed: Highlight): Promise<Highlight | null>;
  /** Takes one change back, but for what was changed again since; null where the highlight is gone. */
  undo(before: Highlight, change: Undoable): Promise<Highlight | null>;
  /** What is saved for a page known by any of these. */
  onPage(identities: string[]): Promise<SavedPage | null>;
  all(): Promise<SavedPage[]>;
  /**
   * The pages on which something was saved or changed last, the latest first, whole, until they hold `most`
   * highlights; and how many highlights there are. Ten thousand take a second to read, these a few frames.
   */
  latest(most: number): Promise<{ pages: SavedPage[]; total: number }>;
  /** Makes what was planned true, in one transaction; what was changed since the plan stays as it is. */
  take(plan: ImportPlan): Promise<void>;
  /** And takes it back: what was added goes, what was changed is as it was, but for what was changed since. */
  giveBack(plan: ImportPlan): Promise<void>;
  /** Everything as other devices are told it, what was deleted included. */
  records(): Promise<SyncFile>;
  /** Joins what other devices told with what is here now; answers how many highlights that changed. */
  join(told: SyncFile): Promise<number>;
};

/** Opens at the first use, and again when the browser took the connection away. */
export function openHighlightsStore(
  name = 'highlights',
  device: () => Promise<string> = deviceName,
): Promise<HighlightsStore> {
  let connection: Promise<Database> | null = null;
  const forget = () => (connection = null);
  const open = (): Promise<Database> => (connection ??= connect(name, forget).catch(refuse));
  const refuse = (error: unknown): never => {
    forget();
    throw error;
  };
  // Without it a full disk may cost the highlights; refusing is the browser's right, and nothing to tell.
  void globalThis.navigator?.storage?.persist?.().catch(() => false);

  return Promise.resolve({
    // The device's name first: a transaction waits for nothing but itself.
    add: async (draft) => add(await device(), await open(), draft),
    update: async (id, changes) => update(await device(), await open(), id, changes),
    remove: async (id) => remove(await device(), await open(), id),
    restore: async (removed) => restore(await device(), await open(), removed),
    undo: async (before, change) => undo(await device(), await open(), before, change),
    onPage: async (identities) => onPage(await open(), identities),
    all: async () => all(await open()),
    latest: async (most) => latest(await open(), most),
    take: async (plan) => take(await device(), await open(), plan),
    giveBack: async (plan) => giveBack(await device(), await open(), plan),
    records: async () => records(await open()),
    join: async (told) => join(await open(), told),
  });
}

async function onPage(db: Database, identities: string[]): Promise<SavedPage | null> {
  const reading = db.transaction(['pages', 'highlights']);
  const found = await pagesOf(reading.objectStore('pages').index('identity'), identities);
  const [first] = found;
  if (!first) return null;
  const byPage = reading.objectStore('highlights').index('page');
  const lists = await Promise.all(found.map(({ id }) => byPage.getAll(id)));
  // Two addresses may have been saved apart before a page named both: then they are one page.
  return {
    page: {
      ...first,
      identities: [...new Set(found.flatMap((page) => page.identities))],
      skeletons: Object.assign(
        {},
        ...found.map(({ skeletons }) => skeletons),
      ) as PageRecord['skeletons'],
    },
    highlights: inOrder(lists.flat()),
  };
}

async function all(db: Database): Promise<SavedPage[]> {
  const reading = db.transaction(['pages', 'highlights']);
  const [pages, highlights] = await Promise.all([
    reading.objectStore('pages').getAll(),
    reading.objectStore('highlights').getAll(),
  ]);
  const byPage = new Map<string, Highlight[]>();
  for (const highlight of inOrder(highlights)) {
    const own = byPage.get(highlight.page);
    if (own) own.push(highlight);
    else byPage.set(highlight.page, [highlight]);
  }
  return pages.flatMap((stored) => {
    const page = parsePageRecord(stored);
    const own = page && byPage.get(page.id);
    return own ? [{ page, highlights: own }] : [];
  });
}

async function latest(db: Database, most: number) {
  const reading = db.transaction(['pages', 'highlights']);
  const highlights = reading.objectStore('highlights');
  const total = await highlights.count();
  const pages = new Map<string, SavedPage | null>();
  let taken = 0;
  let cursor = await highlights.index('modified').openCursor(null, 'prev');
  for (; cursor && taken < most; cursor = await cursor.continue()) {
    const id = parseHighlight(cursor.value)?.page;
    if (id === undefined || pages.has(id)) continue;
    const [stored, own] = await Promise.all([
      reading.objectStore('pages').get(id),
      highlights.index('page').getAll(id),
    ]);
    const page = parsePageRecord(stored);
    const saved = page && { page, highlights: inOrder(own) };
    pages.set(id, saved);
    taken += saved?.highlights.length ?? 0;
  }
  return { pages: [...pages.values()].filter((page) => page !== null), total };
}

async function records(db: Database): Promise<SyncFile> {
  const reading = db.transaction(['pages', 'highlights', 'edits']);
  const [pages, highlights, edits] = await Promise.all([
    reading.objectStore('pages').getAll(),
    reading.objectStore('highlights').getAll(),
    reading.objectStore('edits').getAll(),
  ]);
  const storedBy = (list: unknown[]) =>
    new Map(list.map((stored) => [(stored as { id: string }).id, stored]));
  const [byId, editsOf] = [storedBy(highlights), storedBy(edits)];
  return {
    pages: pages.map(parsePageRecord).filter((page) => page !== null),
    records: [...new Set([...byId.keys(), ...editsOf.keys()])]
      // What a newer version saved here is not told on as deleted.
      .filter((id) => !byId.has(id) || parseHighlight(byId.get(id)) !== null)
      .map((id) => readRecord(byId.get(id), editsOf.get(id)))
      .filter((record) => record !== null),
    strange: [],
  };
}

/** As they stand on the page. Records this version cannot read are left where they are. */
function inOrder(stored: unknown[]): Highlight[] {
  return stored
    .map(parseHighlight)
    .filter((highlight) => highlight !== null)
    .sort((one, two) => one.anchor.start - two.anchor.start || one.created - two.created);
}
