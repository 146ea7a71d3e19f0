import {
  readSettingsFile,
  writeSettingsFile,
  type ReadSettings,
} from '@/core/settings/settings-file';
import { inFile } from './storage';

/** All options as a file; the figures of the calculator are in it only where the person says so. */
export async function exportSettings(withFigures: boolean, now: Date): Promise<string> {
  const groups = inFile.filter(({ kind }) => withFigures || kind === 'options');
  const read = groups.map(
    async ({ key, version, read }) => [key, { v: version, d: await read() }] as const,
  );
  return writeSettingsFile(Object.fromEntries(await Promise.all(read)), now);
}

export type SettingsImport =
  { ok: true; taken: number; newer: number; before: string } | Extract<ReadSettings, { ok: false }>;

/**
 * Takes over the groups of a file and leaves the others alone. `before` is the file that takes it back. A
 * group of a newer LeanRead is counted and left out.
 */
export async function importSettings(text: string, now: Date): Promise<SettingsImport> {
  const read = readSettingsFile(text);
  if (!read.ok) return read;
  const before = await exportSettings(true, now);
  let [taken, newer] = [0, 0];
  for (const { key, version, take } of inFile) {
    const group = read.groups[key];
    if (!group) continue;
    if (group.v > version) newer += 1;
    else {
      await take(group.d);
      taken += 1;
    }
  }
  return { ok: true, taken, newer, before };
}
