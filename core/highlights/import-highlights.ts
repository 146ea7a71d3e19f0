import { isRecord } from '@/core/is-record';
import { parseJson } from '@/core/parse-json';
import { readBackup, type Import } from './backup';
import { readClipper } from './clipper';
import { readHypothesis } from './hypothesis';
import { readJsonLd } from './json-ld';
import { readReadwise } from './readwise';

/** Larger than any library a person can mark; what is larger would only freeze the page. */
export const largestFileBytes = 64 * 1024 * 1024;

export type ImportWorld = {
  now: number;
  newId: () => string;
  /** The text of markup, without letting any of it do anything. */
  textOf: (html: string) => string;
};

/** Reads a file of ours or of another program; which it is, its content says and not its name. */
export function importHighlights(file: string, { now, newId, textOf }: ImportWorld): Import {
  const value = parseJson(file);
  if (value === undefined) {
    // A broken JSON file is no table either, and is better called broken.
    if (/^\uFEFF?\s*[{[]/.test(file)) return { ok: false, why: 'not-json' };
    return readReadwise(file, now, newId);
  }
  if (isRecord(value) && 'format' in value) return readBackup(file);
  if (isRecord(value) && 'annotations' in value) return readHypothesis(value, now, newId);
  if (Array.isArray(value)) return readClipper(value, now, newId, textOf);
  return readJsonLd(file);
}
