import type { Highlight } from '@/core/highlights/highlight';
import { gatherSmallSync, planSmallSync } from '@/core/highlights/small-sync';
import {
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
  joinRecords,
  lastEdit,
  type HighlightPart,
  type SyncRecord,
} from '@/core/highlights/sync-record';
import { laterOf } from '@/core/sync/clock';
import { firstState, type SyncState } from '@/core/sync/sync-state';
import { knee, page } from './odd-library';
import { randomFrom } from './random';

/** What was done to a highlight, and the clock it got: what must come out is worked out from these alone. */
type Done = { id: string; what: HighlightPart | 'new' | 'deleted'; clock: string; value: string };
type Device = { name: string; skewMs: number; records: Map<string, SyncRecord>; state: SyncState };

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
    records: new Map(),
    state: firstState,
  }));

  const nowOf = ({ skewMs }: Device) => nowMs + skewMs;
  const fileOf = ({ records }: Device): SyncFile => ({
    pages: [page],
    records: [...records.values()],
    strange: [],
  });
  const join = (device: Device, told: SyncFile) => {
    for (const record of told.records) {
      const here = device.records.get(record.id);
      device.records.set(record.id, forget(here ? joinRecords(here, record) : record));
    }
  };

  const change = (device: Device) => {
    const alive = [...device.records.values()].filter(({ highlight }) => highlight);
    const record = random.next() < 0.35 || alive.length === 0 ? null : random.pick(alive);
    if (!record?.highlight) {
      const id = `h${(made += 1)}`;
      const highlight: Highlight = {
        ...knee,
        id,
        created: nowMs,
        modified: nowMs,
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
      ...(what === 'note' && { note: value }),
      ...(what === 'tags' && { tags: [value] }),
      ...(what === 'mark' && {
        colour: random.pick(['yellow', 'green', 'blue', 'pink', 'purple'] as const),
      }),
    };
    const after = changeRecord(record, changed, [what], device.name, nowOf(device));
    device.records.set(id, after);
    done.push({
      id,
      what,
      clock: after.clocks[what],
      value: what === 'mark' ? changed.colour : value,
    });
  };

  const meet = async (device: Device, isInterrupted = false): Promise<void> => {
    if (isInterrupted) {
      const other = random.pick(devices.filter((each) => each !== device));
      server.world.between = () => meet(other);
    }
    const { state } = await syncHighlights(
      {
        store: server.store,
        isGuarded: true,
        load: () => Promise.resolve(fileOf(device)),
        join: (told) => Promise.resolve(join(device, told)),
        nowMs: () => nowMs,
        rest: () => Promise.resolve(),
      },
      device.state,
    );
    server.world.between = null;
    device.state = state;
  };

  /** One page here, so that its parts and the room for it are what is tried. */
  const mirror = (device: Device) => {
    for (const packed of gatherSmallSync(Object.fromEntries(cloud)).values()) {
      const read = readSyncFile(packed);
      if (read.ok) join(device, read.file);
    }
    const file = joinSyncFiles(fileOf(device), { pages: [], records: [], strange: [] }, nowMs);
    // Two pages, by the last digit: one may fit where both do not.
    const pages = ['0', '1'].map((key) => {
      const records = file.records.filter(({ id }) => Number(id.slice(1)) % 2 === Number(key));
      const latest = records.reduce(
        (most, each) => laterOf(most, laterOf(lastEdit(each), each.clocks.deleted)),
        '',
      );
      return { key, packed: writeSyncFile({ ...file, records }), latest, title: key };
    });
    const { items } = planSmallSync(pages, budgetBytes);
    for (const [key, item] of cloud) old.push([key, item]);
    cloud.clear();
    for (const [key, item] of Object.entries(items)) cloud.set(key, item);
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
  for (let round = 0; round < 2; round += 1) for (const device of devices) await meet(device);
  return { devices, done };
}
