import { asTexts } from '@/core/as-text';
import { isRecord } from '@/core/is-record';

/**
 * Why options do not reach the browser's sync: `refused`, said by the browser (too often, full, switched
 * off), is tried again; `tooLarge`, named by its key, can only be made smaller; `newer` was written by a
 * newer LeanRead on another device.
 */
export type MirrorTrouble = { refused: boolean; tooLarge: string[]; newer: string[] };

export function parseMirrorTrouble(stored: unknown): MirrorTrouble | null {
  if (!isRecord(stored)) return null;
  const trouble = {
    refused: stored['refused'] === true,
    tooLarge: asTexts(stored['tooLarge']),
    newer: asTexts(stored['newer']),
  };
  return trouble.refused || trouble.tooLarge.length || trouble.newer.length ? trouble : null;
}
