import { isRecord } from '@/core/is-record';

/** Why a file that somebody chose gives no foods. */
export type FoodFileProblem =
  | 'not-a-table'
  | 'too-large'
  | 'broken'
  /** Foods without figures, or figures without foods. */
  | 'half'
  /** Read, and not kept: a private window, or no room on the device. */
  | 'not-kept';

/** What is known of the foods that were brought in, without reading them. */
export type ImportedNote = { name: string; count: number } | null;

export function parseImportedNote(stored: unknown): ImportedNote {
  if (!isRecord(stored)) return null;
  const { name, count } = stored;
  return typeof name === 'string' && typeof count === 'number' && count > 0
    ? { name, count }
    : null;
}
