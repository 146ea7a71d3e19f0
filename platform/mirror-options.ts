import { browser } from '#imports';
import { parseChoices } from '@/core/calories/choices';
import type { MirrorTrouble } from '@/core/sync/mirror-trouble';
import { mergeOption } from '@/core/sync/merge-option';
import { isSameOption, readEnvelope, settleOption, takenOut } from '@/core/sync/settle-option';
import { itemLimitBytes, syncedBytes } from '@/core/sync/synced-bytes';
import { laterOf, tick } from '@/core/sync/clock';
import { deviceName } from './device-name';
import { keepTrying } from './keep-trying';
import { agreedOptions, choicesKey, mirrored, mirrorTrouble, profileKey } from './storage';

/**
 * Keeps the options of this device and the browser's sync alike. Only the background calls it: one writer
 * a device. Answers its own undo.
 */
export function mirrorOptions(): () => void {
  const tries = keepTrying(settleAll, warn);
  const onChanged = (changes: Record<string, Change>, area: string) => {
    const choice = area === 'local' ? changes[choicesKey] : undefined;
    if (choice && !isSharing(choice.oldValue) && isSharing(choice.newValue))
      tries.between(() => bringBack(profileKey));
    if (choice) tries.now();
    const isOurs = mirrored.some(({ key }) => key in changes);
    // What comes from other devices counts at once; what is given rests first.
    if (isOurs && area === 'sync') tries.now();
    else if (isOurs && area === 'local') tries.soon();
  };
  browser.storage.onChanged.addListener(onChanged);
  // A background that slept through a change, or was ended before it wrote, makes up for it.
  tries.now();
  return () => {
    void tries.stop();
    browser.storage.onChanged.removeListener(onChanged);
  };
}

type Change = { oldValue?: unknown; newValue?: unknown };
const isSharing = (stored: unknown): boolean => parseChoices(readEnvelope(stored)?.d).shareProfile;

const warn = (error: unknown) =>
  console.warn('LeanRead could not reach the options or the browser’s sync.', error);

/** One look at every group, and one write for all that has to be given. False where the browser refused. */
async function settleAll(): Promise<boolean> {
  const areShared = await Promise.all(mirrored.map(({ isShared }) => isShared()));
  const shared = mirrored.filter((_group, i) => areShared[i]);
  const keys = shared.map(({ key }) => key);
  const [there, before, device] = await Promise.all([
    browser.storage.sync.get<Record<string, unknown>>(keys),
    agreedOptions.read(),
    deviceName(),
  ]);
  const agreed = { ...before };
  // Last, and nothing is waited for until it is written: what is chosen meanwhile would be written over.
  const here: Record<string, unknown> = await browser.storage.local.get(keys);
  const take: Record<string, unknown> = {};
  const give: Record<string, unknown> = {};
  const trouble: MirrorTrouble = { refused: false, tooLarge: [], newer: [] };
  for (const { key, version, parse } of shared) {
    let own = here[key];
    const theirs = there[key];
    let settlement = settleOption(own, theirs, version);
    // Of the figures of the calculator each device has whole ones.
    const merged =
      key !== profileKey && (settlement === 'give' || settlement === 'take')
        ? mergeOption(own, theirs, agreed[key], parse(undefined))
        : null;
    if (merged && isSameOption(merged.d, readEnvelope(theirs)?.d)) settlement = 'take';
    else if (merged && (settlement === 'take' || !isSameOption(merged.d, readEnvelope(own)?.d))) {
      own = take[key] = { ...merged, u: tick(Date.now(), device, merged.u) };
      settlement = 'give';
    }
    if (settlement === 'take') take[key] = agreed[key] = theirs;
    if (settlement === 'newer') trouble.newer.push(key);
    if (settlement === 'nothing' && isSameOption(readEnvelope(own)?.d, readEnvelope(theirs)?.d))
      agreed[key] = theirs;
    if (settlement !== 'give') continue;
    if (syncedBytes(key, own) > itemLimitBytes) trouble.tooLarge.push(key);
    else give[key] = own;
  }
  if (Object.keys(take).length > 0) await browser.storage.local.set(take);
  if (Object.keys(give).length > 0) {
    try {
      await browser.storage.sync.set(give);
      Object.assign(agreed, give);
    } catch (error) {
      console.warn(
        'LeanRead: the browser’s sync refused the options; they are tried again.',
        error,
      );
      trouble.refused = true;
    }
  }
  // A second copy of them nobody agreed to.
  delete agreed[profileKey];
  if (!isSameOption(agreed, before)) await agreedOptions.write(agreed);
  await tell(trouble);
  return !trouble.refused;
}

/**
 * Takes a group out of the browser's sync, because the person no longer lets it travel. Other devices keep
 * what they have.
 */
export async function withdraw(key: string): Promise<void> {
  const found: Record<string, unknown> = await browser.storage.sync.get(key);
  const envelope = readEnvelope(found[key]);
  if (!envelope || envelope.d === null) return;
  const after = tick(Date.now(), await deviceName(), envelope.u);
  await browser.storage.sync.set({ [key]: takenOut(envelope.v, after) });
}

/** The person lets a group travel again that was taken out: what is here is the later word. */
async function bringBack(key: string): Promise<void> {
  const there: Record<string, unknown> = await browser.storage.sync.get(key);
  const device = await deviceName();
  const here: Record<string, unknown> = await browser.storage.local.get(key);
  const [own, theirs] = [readEnvelope(here[key]), readEnvelope(there[key])];
  if (!own || theirs?.d !== null) return;
  const after = tick(Date.now(), device, laterOf(own.u, theirs.u));
  await browser.storage.local.set({ [key]: { ...own, u: after } });
}

/** Written only where it is news: every write wakes every window. */
async function tell(trouble: MirrorTrouble): Promise<void> {
  const isTrouble = trouble.refused || trouble.tooLarge.length > 0 || trouble.newer.length > 0;
  const next = isTrouble ? trouble : null;
  if (JSON.stringify(next) !== JSON.stringify(await mirrorTrouble.read()))
    await mirrorTrouble.write(next);
}
