import { isRecord } from '@/core/is-record';
import { parseJson } from '@/core/parse-json';

/** Groups of options as they are stored, by their key: the version of the shape, and the group. */
export type SettingsGroups = Record<string, { v: number; d: unknown }>;

const format = 'leanread-settings';

export const writeSettingsFile = (groups: SettingsGroups, now: Date): string =>
  `${JSON.stringify({ format, version: 1, exported: now.toISOString(), groups }, null, 1)}\n`;

export type ReadSettings =
  | { ok: true; groups: SettingsGroups }
  | { ok: false; why: 'not-json' | 'other-format' | 'newer-version' };

/** What is in the groups is read by whom they belong to, field by field, as anything stored. */
export function readSettingsFile(text: string): ReadSettings {
  const value = parseJson(text);
  if (value === undefined) return { ok: false, why: 'not-json' };
  if (!isRecord(value) || value['format'] !== format || !isRecord(value['groups']))
    return { ok: false, why: 'other-format' };
  if (value['version'] !== 1) return { ok: false, why: 'newer-version' };
  const groups = Object.entries(value['groups']).flatMap(([key, group]) =>
    isRecord(group) && typeof group['v'] === 'number' && 'd' in group
      ? [[key, { v: group['v'], d: group['d'] }] as const]
      : [],
  );
  return { ok: true, groups: Object.fromEntries(groups) };
}
