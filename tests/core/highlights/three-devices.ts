import type { Highlight, PageRecord } from '@/core/highlights/highlight';
import { skeletonKey } from '@/core/anchors/skeleton';
import { mergePageRecords } from '@/core/highlights/merge';
import { pageFiles } from '@/core/highlights/page-files';
import { gatherSmallSync, planSmallSync, staleItems } from '@/core/highlights/small-sync';
import {
  emptyFile,
  joinSyncFiles,
  readSyncFile,
  writeSyncFile,
  type SyncFile,
} from '@/core/highlights/sync-file';
import { syncHighlights, type DocumentStore } from '@/core/highlights/sync-highlights';
import {
  changeRecord,
  deleteRecord,
  forget,
  highlightParts,
  isSameRecord,
  joinRecords,
  lastEdit,
  type HighlightPart,
  type SyncRecord,
} from '@/core/highlights/sync-record';
import { firstState, type SyncState } from '@/core/sync/sync-state';
import { knee, page } from './odd-library';
import { randomFrom } from './random';

/** What was done to a highlight, and the clock it got: what must come out is worked out from these alone. */
type Done = { id: string; what: HighlightPart | 'new' | 'deleted'; clock: string; value: string };
type Device = {
  name: string;
  skewMs: number;
  pages: Map<string, PageRecord>;
  records: Map<string, SyncRecord>;
  /** What a change made of what, to be undone. */
  undo: Highlight | null;
  state: SyncState;
};

const hourMs = 3_600_000;
const startMs = 1_795_000_000_000;

/** A server in memory with ETags; `between` runs just before a write, as another device would. */
function serverIn(files: Map<string, { text: string; mark: string }>) {
  let writes = 0;
  const world = { between: null as (() => Promise<void>) | null };
  const store: DocumentStore = {
    read(name, mark) {
      const file = files.get(name);
      if (!file) return Promise.resolve({ is: 'missing' });
      return Promise.resolve(file.mark === mark ? { is: 'same' } : { is: 'found', ...file });
    },
    async write(name, text, mark) {
      const before = world.between;
      world.between = null;
      await before?.();
      if ((files.get(name)?.mark ?? null) !== mark) return { is: 'changed' };
      const next = `"${(writes += 1)}"`;
      files.set(name, { text, mark: next });
      return { is: 'done', mark: next };
    },
  };
  return { store, world };
}

/**
 * Three devices that mark, write, delete and meet in a random order, with clocks up to an hour off, over a
 * server and over a browser's sync that loses keys, gives back older ones and has too little room.
 */
export async function runSchedule(seed: number) {
  const random = randomFrom(seed);
  const done: Done[] = [];
  const server = serverIn(new Map());
  const cloud = new Map<string, string>();
  const old: [string, string][] = [];
  const budgetBytes = random.pick([400, 1_500, 90_000]);
  let nowMs = startMs;
  let made = 0;
  const devices: Device[] = ['a', 'b', 'c'].map((name) => ({
    name,
    skewMs: Math.round((random.next() * 2 - 1) * hourMs),
    pages: new Map(),
    records: new Map(),
    undo: null,
    state: firstState,
  }));

  const nowOf = ({ skewMs }: Device) => nowMs + skewMs;
  const fileOf = ({ pages, records }: Device): SyncFile => ({
    pages: [...pages.values()],
    records: [...records.values()],
    strange: [],
  });
  /** As the store does it: what says the same is not written. */
  const join = (device: Device, told: SyncFile) => {
    for (const each of told.pages)
      device.pages.set(each.id, mergePageRecords(device.pages.get(each.id) ?? each, each));
    for (const record of told.records) {
      const here = device.records.get(record.id);
      const joined = forget(here ? joinRecords(here, record) : record);
      if (!here || !isSameRecord(here, joined)) device.records.set(record.id, joined);
    }
  };
  /** The text a device was read in, which is another one at every visit. */
  const visit = (device: Device) => {
    const id = `${page.id}${random.below(3)}`;
    const skeleton = [random.below(4), 7];
    const key = skeletonKey(skeleton);
    const known = device.pages.get(id) ?? { ...page, id, identities: [id], skeletons: {} };
    device.pages.set(id, { ...known, skeletons: { ...known.skeletons, [key]: skeleton } });
    return { page: id, skeleton: key };
  };
  const note = (device: Device, after: SyncRecord, parts: readonly HighlightPart[]) => {
    device.records.set(after.id, after);
    for (const what of parts) {
      const { note = '', tags = [], colour = '' } = after.highlight ?? {};
      const value = { note, tags: tags[0] ?? '', mark: colour }[what];
      done.push({ id: after.id, what, clock: after.clocks[what], value });
    }
  };

  const change = (device: Device) => {
    const alive = [...device.records.values()].filter(({ highlight }) => highlight);
    const { undo } = device;
    if (undo && random.next() < 0.3) {
      const before = device.records.get(undo.id) ?? null;
      const after = changeRecord(before, undo, highlightParts, device.name, nowOf(device));
      note(device, after, highlightParts);
      device.undo = null;
      return;
    }
    const record = random.next() < 0.35 || alive.length === 0 ? null : random.pick(alive);
    device.undo = record?.highlight ?? null;
    if (!record?.highlight) {
      const id = `h${(made += 1)}`;
      const highlight: Highlight = {
        ...knee,
        ...visit(device),
        id,
        created: nowMs,
        modified: nowOf(device),
        note: '',
        tags: [],
      };
      const after = changeRecord(null, highlight, highlightParts, device.name, nowOf(device));
      device.records.set(id, after);
      done.push({ id, what: 'new', clock: lastEdit(after), value: '' });
      return;
    }
    const { id } = record;
    if (random.next() < 0.3) {
      const after = deleteRecord(record, device.name, nowOf(device));
      device.records.set(id, after);
      done.push({ id, what: 'deleted', clock: after.clocks.deleted, value: '' });
      return;
    }
    const what = random.pick(highlightParts);
    const value = `${device.name}${done.length}`;
    const changed = {
      ...record.highlight,
      modified: nowOf(device),
      ...(what === 'note' && { note: value }),
      ...(what === 'tags' && { tags: [value] }),
      ...(what === 'mark' && {
        colour: random.pick(['yellow', 'green', 'blue', 'pink', 'purple'] as const),
      }),
    };
    note(device, changeRecord(record, changed, [what], device.name, nowOf(device)), [what]);
  };

  const meet = async (device: Device, isInterrupted = false): Promise<void> => {
    if (isInterrupted) {
      const other = random.pick(devices.filter((each) => each !== device));
      server.world.between = () => meet(other);
    }
    device.state = await syncHighlights(
      {
        store: server.store,
        isGuarded: true,
        load: () => Promise.resolve(fileOf(device)),
        join: (told) => Promise.resolve(join(device, told)),
        tell: () => Promise.resolve(),
        nowMs: () => nowMs,
        rest: () => Promise.resolve(),
      },
      device.state,
    );
    server.world.between = null;
  };

  /** As `platform/mirror-highlights.ts` does it, but for the packing; answers how many keys it wrote. */
  const mirror = (device: Device): number => {
    const there = Object.fromEntries(cloud);
    const whole = gatherSmallSync(there);
    const told = [...whole.values()].reduce((all, packed) => {
      const read = readSyncFile(packed);
      return read.ok ? joinSyncFiles(all, read.file, 0) : all;
    }, emptyFile());
    join(device, told);
    const files = pageFiles(joinSyncFiles(fileOf(device), emptyFile(), 0), told, nowMs);
    const { items } = planSmallSync(
      files.map(({ page: key, title, file, latest }) => ({
        // A key has no colon.
        ...{ key: key.replaceAll(':', ''), title, latest },
        ...{ packed: writeSyncFile(file), there: whole.get(key.replaceAll(':', '')) },
      })),
      budgetBytes,
    );
    for (const [key, item] of cloud) old.push([key, item]);
    const stale = staleItems(there, items, new Set());
    const give = Object.entries(items).filter(([key, item]) => there[key] !== item);
    for (const key of stale) cloud.delete(key);
    for (const [key, item] of give) cloud.set(key, item);
    return stale.length + give.length;
  };

  const steps = 12 + random.below(24);
  for (let step = 0; step < steps; step += 1) {
    nowMs += random.below(10 * 60_000);
    const device = random.pick(devices);
    const dice = random.next();
    if (dice < 0.5) change(device);
    else if (dice < 0.7) await meet(device, random.next() < 0.3);
    else if (dice < 0.88) mirror(device);
    // A first sync: what only this browser had is gone.
    else if (dice < 0.94) cloud.clear();
    // The cloud wins with something older.
    else if (old.length > 0) cloud.set(...random.pick(old));
  }
  // Left to themselves, the browsers come to rest: in the last of so many rounds nobody writes. It takes as
  // long as all before it, and what there is to find is found in one of ten.
  let restless = seed % 10 === 0 ? 1 : 0;
  for (let round = 0; round < 6 && restless > 0; round += 1)
    restless = devices.reduce((sum, device) => sum + mirror(device), 0);
  for (let round = 0; round < 2; round += 1) for (const device of devices) await meet(device);
  return { devices, done, restless };
}
