import { isRecord } from '@/core/is-record';
import { parseJson } from '@/core/parse-json';
import type { Highlight, SavedPage } from './highlight';
import { isNewer, parseHighlight, parsePageRecord } from './parse-highlight';

/** Why a record of a file was left out, and where it stands there. */
export type BadRecord = {
  where: string;
  why: 'not-a-page' | 'not-a-highlight' | 'other-page' | 'newer-version' | 'no-passage';
};

export type Import =
  | { ok: true; pages: SavedPage[]; bad: BadRecord[] }
  | { ok: false; why: 'not-json' | 'other-format' | 'newer-version' };

const format = 'leanread-highlights';

/** Everything, as it is stored: what `readBackup` gives back is equal in every field. */
export function writeBackup(pages: readonly SavedPage[], now: Date): string {
  return `${JSON.stringify({ format, version: 1, exported: now.toISOString(), pages }, null, 1)}\n`;
}

/** Reads a backup, or anybody's file that says it is one. One bad record never stops the rest. */
export function readBackup(file: string): Import {
  const value = parseJson(file);
  if (value === undefined) return { ok: false, why: 'not-json' };
  if (!isRecord(value) || value['format'] !== format) return { ok: false, why: 'other-format' };
  if (value['version'] !== 1) return { ok: false, why: 'newer-version' };
  const bad: BadRecord[] = [];
  const listed = Array.isArray(value['pages']) ? (value['pages'] as unknown[]) : [];
  const pages = listed.flatMap((saved, i) => readPage(saved, `pages[${i}]`, bad));
  return { ok: true, pages, bad };
}

function readPage(saved: unknown, where: string, bad: BadRecord[]): SavedPage[] {
  const record: unknown = isRecord(saved) ? saved['page'] : undefined;
  const page = parsePageRecord(record);
  if (!page) {
    bad.push({ where, why: isNewer(record) ? 'newer-version' : 'not-a-page' });
    return [];
  }
  const listed: unknown = isRecord(saved) ? saved['highlights'] : undefined;
  const highlights = (Array.isArray(listed) ? (listed as unknown[]) : []).flatMap(
    (stored, i): Highlight[] => {
      const highlight = parseHighlight(stored);
      if (highlight?.page === page.id) return [highlight];
      const why = highlight ? 'other-page' : isNewer(stored) ? 'newer-version' : 'not-a-highlight';
      bad.push({ where: `${where}.highlights[${i}]`, why });
      return [];
    },
  );
  return [{ page, highlights }];
}
