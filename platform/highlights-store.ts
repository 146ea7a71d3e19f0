import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Anchor, Skeleton } from '@/core/anchors/quote';
import { skeletonKey } from '@/core/anchors/skeleton';
import type { Highlight, HighlightDraft, PageRecord, SavedPage } from '@/core/highlights/highlight';
import { isRecord } from '@/core/is-record';
import { parseDraft, parseHighlight, parsePageRecord } from '@/core/highlights/parse-highlight';

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
  /** What was removed, to be handed to `restore`. */
  remove(id: string): Promise<Highlight | null>;
  restore(removed: Highlight): Promise<void>;
  /** What is saved for a page known by any of these. */
  onPage(identities: string[]): Promise<SavedPage | null>;
  all(): Promise<SavedPage[]>;
};

// Values are unknown until parsed: an older or newer version of us may have written them.
interface Schema extends DBSchema {
  pages: { key: string; value: unknown; indexes: { identity: string } };
  highlights: { key: string; value: unknown; indexes: { page: string } };
}

type Database = IDBPDatabase<Schema>;

/** Opens at the first use, and again when the browser took the connection away. */
export function openHighlightsStore(name = 'highlights'): Promise<HighlightsStore> {
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
    add: async (draft) => add(await open(), draft),
    update: async (id, changes) => update(await open(), id, changes),
    remove: async (id) => remove(await open(), id),
    restore: async (removed) => restore(await open(), removed),
    onPage: async (identities) => onPage(await open(), identities),
    all: async () => all(await open()),
  });
}

function connect(name: string, onLost: () => void): Promise<Database> {
  return openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('pages', { keyPath: 'id' }).createIndex('identity', 'identities', {
        multiEntry: true,
      });
      db.createObjectStore('highlights', { keyPath: 'id' }).createIndex('page', 'page');
    },
    blocking(_current, _blocked, event) {
      // A newer version of us wants to upgrade: step aside.
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

/** Both stores in one transaction: a highlight without its page, or half of one, cannot come to be. */
function writing(db: Database) {
  const change = db.transaction(['pages', 'highlights'], 'readwrite', { durability: 'strict' });
  return {
    change,
    pages: change.objectStore('pages'),
    highlights: change.objectStore('highlights'),
  };
}

async function add(db: Database, sent: HighlightDraft): Promise<Highlight> {
  const draft = parseDraft(sent);
  if (!draft) throw new Error('This is no highlight.');
  const { change, pages, highlights } = writing(db);
  const identities = draft.page.identities.length ? draft.page.identities : [draft.page.url];
  const known = (await pagesOf(pages.index('identity'), identities))[0];
  const key = skeletonKey(draft.skeleton);
  const page: PageRecord = {
    version: 1,
    id: known?.id ?? identities[0] ?? draft.page.url,
    identities: [...new Set([...(known?.identities ?? []), ...identities])],
    title: draft.page.title || known?.title || '',
    url: draft.page.url || known?.url || '',
    skeletons: { ...known?.skeletons, [key]: draft.skeleton },
  };
  const now = Date.now();
  const highlight: Highlight = {
    version: 1,
    id: crypto.randomUUID(),
    page: page.id,
    anchor: draft.anchor,
    skeleton: key,
    colour: draft.colour,
    note: draft.note,
    tags: draft.tags,
    source: draft.source,
    created: now,
    modified: now,
  };
  await Promise.all([pages.put(page), highlights.add(highlight), change.done]);
  return highlight;
}

async function update(db: Database, id: string, { place, ...changes }: HighlightChanges) {
  const { change, pages, highlights } = writing(db);
  const stored = await highlights.get(id);
  const before = parseHighlight(stored);
  const moved = place && { anchor: place.anchor, skeleton: skeletonKey(place.skeleton) };
  const page = before && moved && parsePageRecord(await pages.get(before.page));
  if (page && moved)
    await pages.put({
      ...page,
      skeletons: { ...page.skeletons, [moved.skeleton]: place.skeleton },
    });
  // Parsed again: the changes come from a form.
  const after =
    before && parseHighlight({ ...before, ...changes, ...moved, id, modified: Date.now() });
  // Over what stood there: a field that only a newer version knows stays.
  if (after && isRecord(stored)) await highlights.put({ ...stored, ...after });
  await change.done;
  return after;
}

async function remove(db: Database, id: string) {
  const { change, highlights } = writing(db);
  const removed = parseHighlight(await highlights.get(id));
  // One that cannot be read is not ours to delete. The page record stays, for the undo.
  if (removed) await highlights.delete(id);
  await change.done;
  return removed;
}

async function restore(db: Database, removed: Highlight) {
  const highlight = parseHighlight(removed);
  if (!highlight) throw new Error('This is no highlight.');
  const { change, highlights } = writing(db);
  await Promise.all([highlights.put(highlight), change.done]);
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

type IdentityIndex = { getAll(identity: string): Promise<unknown[]> };

async function pagesOf(index: IdentityIndex, identities: string[]): Promise<PageRecord[]> {
  const lists = await Promise.all(identities.map((identity) => index.getAll(identity)));
  const pages = lists.flat().map(parsePageRecord);
  return [...new Map(pages.flatMap((page) => (page ? [[page.id, page]] : []))).values()];
}

/** As they stand on the page. Records this version cannot read are left where they are. */
function inOrder(stored: unknown[]): Highlight[] {
  return stored
    .map(parseHighlight)
    .filter((highlight) => highlight !== null)
    .sort((one, two) => one.anchor.start - two.anchor.start || one.created - two.created);
}
