import { browser } from '#imports';
import { isRecord } from '@/core/is-record';
import type { Stored } from '@/core/stored';
import { tick } from '@/core/sync/clock';
import { readEnvelope } from '@/core/sync/settle-option';
import { deviceName } from './device-name';

type Place<T> = {
  /** Never renamed once shipped: an older version of us still writes it. */
  key: string;
  /** Raised when the meaning of a field changes; a new field needs no new version. */
  version: number;
  parse: (stored: unknown) => T;
  /** Nothing of it is kept when it is not understood: what the person forgets has to be gone. */
  isDisposable?: boolean;
  /** Goes into a file of all options; `figures` only when the person says so. */
  inFile?: 'options' | 'figures';
  /** Mirrored by the browser's own sync, if at all, when this says so: platform/mirror-options.ts. */
  isShared?: () => Promise<boolean>;
  /** Where an earlier version kept the same, under another key; asked only while nothing is under this one. */
  inherit?: { key: string; from: (stored: unknown) => unknown };
};

/** What the browser's sync mirrors: a key here is the same key there. */
export type Mirrored = {
  key: string;
  version: number;
  isShared: () => Promise<boolean>;
  parse: (stored: unknown) => unknown;
};
export const mirrored: Mirrored[] = [];
/** What a file of all options holds: platform/settings-file.ts. */
export type InFile = {
  key: string;
  version: number;
  kind: 'options' | 'figures';
  /** As it stands, with what only a newer version knows of it. */
  read: () => Promise<unknown>;
  /** Takes what is valid of it, field by field. */
  take: (data: unknown) => Promise<void>;
};
export const inFile: InFile[] = [];

/** In a private window nothing is written: what is chosen there holds until the window is closed. */
const isPrivate = (): boolean => browser.extension?.inIncognitoContext ?? false;

/** A value under one key of this device; every key stands in `storage.ts`. */
export function stored<T>({
  key,
  version,
  parse,
  inherit,
  inFile: kind,
  isShared,
  isDisposable = false,
}: Place<T>): Stored<T> {
  const listeners = new Set<(value: T) => void>();
  let heldInPrivate: { value: T } | undefined;
  if (isShared) mirrored.push({ key, version, isShared, parse });

  /** Until something is written here, what another device or an older version left in the sync counts. */
  const find = async (wanted: string): Promise<unknown> => {
    const here = await get('local', wanted);
    return here === undefined && isShared && (await isShared()) ? get('sync', wanted) : here;
  };

  const own: Stored<T> = {
    async read() {
      if (heldInPrivate) return heldInPrivate.value;
      const found = await find(key);
      if (found !== undefined || !inherit) return parse(dataOf(found));
      return parse(inherit.from(dataOf(await find(inherit.key))));
    },

    async write(value) {
      if (isPrivate()) {
        heldInPrivate = { value };
        for (const listener of listeners) listener(value);
        return;
      }
      const found = await find(key);
      // What a newer version left in the sync is only read; the mirror leaves it alone as well.
      const isForeign = (readEnvelope(found)?.v ?? 0) > version && !(await get('local', key));
      const before = isForeign ? undefined : found;
      if (before !== undefined && !isDisposable && !isUnderstood(before, version, parse))
        await keep(key, before);
      // What may be forgotten is what was written last, and no password of a server before.
      const next = merged(isDisposable ? undefined : before, value, version);
      const clocked = isShared && {
        ...next,
        u: tick(Date.now(), await deviceName(), readEnvelope(before)?.u ?? ''),
      };
      await browser.storage.local.set({ [key]: clocked ?? next });
    },

    watch(onChange) {
      const onStorage = (changes: Record<string, { newValue?: unknown }>, name: string) => {
        if (name === 'local' && changes[key]) onChange(parse(dataOf(changes[key].newValue)));
      };
      listeners.add(onChange);
      browser.storage.onChanged.addListener(onStorage);
      return () => {
        listeners.delete(onChange);
        browser.storage.onChanged.removeListener(onStorage);
      };
    },
  };
  if (kind)
    inFile.push({
      key,
      version,
      kind,
      read: async () => dataOf(await find(key)) ?? (await own.read()),
      take: (data) => own.write(parse(data)),
    });
  return own;
}

type Area = 'local' | 'sync';
type Answer = Promise<Record<string, unknown>>;
let together: ({ keys: readonly string[] } & Record<Area, Answer>) | undefined;

async function get(area: Area, key: string): Promise<unknown> {
  const answer: Answer = together?.keys.includes(key)
    ? together[area]
    : browser.storage[area].get(key);
  return (await answer)[key];
}

/**
 * Reads several values by one question to each area. By itself each is a question of its own, and one that
 * nobody ever wrote is up to four, each waiting for the one before.
 */
export async function readTogether<T>(keys: string[], read: () => Promise<T>): Promise<T> {
  const [local, sync] = [browser.storage.local.get(keys), browser.storage.sync.get(keys)];
  together = { keys, local, sync };
  // Whoever needs it is told; where nobody does, a sync that is turned off is no fault.
  sync.catch(() => undefined);
  try {
    return await read();
  } finally {
    // What is written from now on is not in it.
    together = undefined;
  }
}

const dataOf = (envelope: unknown): unknown => (isRecord(envelope) ? envelope['d'] : undefined);

/** True where writing our own reading back would lose nothing that stood there. */
function isUnderstood<T>(envelope: unknown, version: number, parse: (data: unknown) => T): boolean {
  if (!isRecord(envelope) || envelope['v'] !== version) return false;
  const [data, read]: [unknown, unknown] = [envelope['d'], parse(envelope['d'])];
  if (!isRecord(data) || !isRecord(read)) return JSON.stringify(data) === JSON.stringify(read);
  return Object.keys(read).every(
    (field) => !(field in data) || JSON.stringify(data[field]) === JSON.stringify(read[field]),
  );
}

/** Fields of a newer version stay where they are, and so does its number. */
function merged(before: unknown, value: unknown, version: number): { v: number; d: unknown } {
  const older = isRecord(before) ? before : {};
  const theirs = typeof older['v'] === 'number' ? older['v'] : version;
  const data = isRecord(older['d']) && isRecord(value) ? { ...older['d'], ...value } : value;
  return { v: Math.max(theirs, version), d: data };
}

async function keep(key: string, original: unknown): Promise<void> {
  const name = `kept:${key}`;
  if ((await get('local', name)) === undefined)
    await browser.storage.local.set({ [name]: original });
}
