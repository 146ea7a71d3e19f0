import { browser } from '#imports';
import { pageFiles, type PageFile } from '@/core/highlights/page-files';
import {
  gatherSmallSync,
  planSmallSync,
  smallSyncBudgetBytes,
  smallSyncPrefix,
  staleItems,
  type PackedPage,
} from '@/core/highlights/small-sync';
import {
  emptyFile,
  joinSyncFiles,
  readSyncFile,
  writeSyncFile,
  type SyncFile,
} from '@/core/highlights/sync-file';
import { syncedBytes, totalLimitBytes } from '@/core/sync/synced-bytes';
import type { HighlightsStore } from './highlights-store';
import { countChange } from './count-change';
import { keepTrying } from './keep-trying';
import { packText, unpackText } from './pack-text';
import { highlightsRevision, smallSync, smallSyncState } from './storage';

/** What options may still grow by, so that they are not refused for the highlights' sake. */
const spareBytes = 4_000;

/**
 * Keeps the latest highlights of this device and those in the browser's sync the same, once the person has
 * asked for it. What is here is the truth: a key that vanishes there is written again. Only the background
 * calls it: one writer a device. Answers its own undo, which waits for what is under way.
 */
export function mirrorHighlights(store: HighlightsStore): () => Promise<void> {
  const tries = keepTrying(
    () => meet(store),
    (error) =>
      console.warn('LeanRead could not reach the highlights or the browser’s sync.', error),
  );
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' || !Object.keys(changes).some((key) => key.startsWith(smallSyncPrefix)))
      return;
    // What comes from other devices counts at once; what is given rests first, so that two which answer each
    // other never use up what the browser's sync takes.
    tries.between(async () => void (await take(store)));
    tries.soon();
  };
  const stops = [highlightsRevision.watch(tries.soon), smallSync.watch(tries.now)];
  browser.storage.onChanged.addListener(onChanged);
  // A background that slept through a change makes up for it.
  tries.now();
  return async () => {
    for (const stop of stops) stop();
    browser.storage.onChanged.removeListener(onChanged);
    await tries.stop();
  };
}

/** Takes what is there, and answers it; null where small sync is off. */
async function take(store: HighlightsStore) {
  if (!(await smallSync.read()).isOn) return null;
  const there: Record<string, unknown> = await browser.storage.sync.get(null);
  const theirs = await readThere(there);
  // Turned off, or everything deleted, while it was read.
  if (!(await smallSync.read()).isOn) return null;
  // Of what is told there nothing is too old: somebody still had it.
  const told = [...theirs.values()].reduce(
    (all, { file }) => (file ? joinSyncFiles(all, file, 0) : all),
    emptyFile(),
  );
  if ((await store.join(told)) > 0) await countChange();
  return { there, theirs, told };
}

/** Takes what is there, gives what is here, and tells what had no room. False where the browser refused. */
async function meet(store: HighlightsStore): Promise<boolean> {
  const taken = await take(store);
  if (!taken) return true;
  const { there, theirs, told } = taken;
  // What a newer version wrote under a page's key stays as it stands.
  const untouched = new Set([...theirs].flatMap(([key, { file }]) => (file ? [] : [key])));
  const all = joinSyncFiles(await store.records(), emptyFile(), 0);
  const here = pageFiles(all, told, Date.now());
  const packed = await Promise.all(here.map((page) => pack(page, theirs)));
  const { items, left } = planSmallSync(
    packed.filter(({ key }) => !untouched.has(key)),
    Math.min(smallSyncBudgetBytes, totalLimitBytes - spareBytes - bytesOfOthers(there, untouched)),
  );
  const give = Object.fromEntries(
    Object.entries(items).filter(([key, item]) => there[key] !== item),
  );
  if (!(await smallSync.read()).isOn) return true;
  let isRefused = false;
  try {
    // First what makes room. What is lost between the two is written at the next meeting.
    const stale = staleItems(there, items, untouched);
    if (stale.length > 0) await browser.storage.sync.remove(stale);
    if (Object.keys(give).length > 0) await browser.storage.sync.set(give);
  } catch (error) {
    console.warn('LeanRead: the browser’s sync refused highlights; they are tried again.', error);
    isRefused = true;
  }
  await smallSyncState.write({ isRefused, left: left.map(({ title }) => title) });
  return !isRefused;
}

type Theirs = ReadonlyMap<string, { packed: string; text: string | null; file: SyncFile | null }>;

/** What can be read of each whole page; `file` is null where it cannot, or not by this version. */
async function readThere(items: Record<string, unknown>): Promise<Theirs> {
  const pages = [...gatherSmallSync(items)].map(async ([key, packed]) => {
    const text = await unpackText(packed);
    const read = text === null ? null : readSyncFile(text);
    // What is broken is not minded, and written over by whoever has the page.
    const file = read?.ok ? read.file : read?.why === 'newer-version' ? null : emptyFile();
    return [key, { packed, text, file }] as const;
  });
  return new Map(await Promise.all(pages));
}

/** What says the same stays as another device packed it: browsers deflate differently, and would take turns. */
async function pack({ page, title, file, latest }: PageFile, theirs: Theirs): Promise<PackedPage> {
  const key = await keyOf(page);
  const text = writeSyncFile(file);
  const known = theirs.get(key);
  const packed = known?.text === text ? known.packed : await packText(text);
  return { key, packed, latest, title, there: known?.packed };
}

/** As many letters as an address has stay within the key's limit, and no address can be read off it. */
async function keyOf(page: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(page));
  const letters = btoa(String.fromCharCode(...new Uint8Array(hash).slice(0, 16)));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What options take, and what a newer version wrote. */
function bytesOfOthers(items: Record<string, unknown>, untouched: ReadonlySet<string>): number {
  return Object.entries(items)
    .filter(([key]) => !key.startsWith(smallSyncPrefix) || untouched.has(key.split(':')[1] ?? ''))
    .reduce((sum, [key, item]) => sum + syncedBytes(key, item), 0);
}

/**
 * On or off, on this device. Off takes all highlights out of the browser's sync; devices where it is on
 * keep what they have and give it again.
 */
export async function setSmallSync(isOn: boolean): Promise<void> {
  await smallSync.write({ isOn });
  if (isOn) return;
  const there: Record<string, unknown> = await browser.storage.sync.get(null);
  const ours = Object.keys(there).filter((key) => key.startsWith(smallSyncPrefix));
  if (ours.length > 0) await browser.storage.sync.remove(ours);
}
