import {
  changeBetween,
  changeOwnLines,
  fitsSync,
  isSameLines,
  type OwnLines,
  type RuleChange,
} from '@/core/clutter/own-rules';
import { ownRules } from '@/platform/storage-in-pages';
import { inTurn } from './in-turn';

/** Why a rule was not kept. */
export type RuleRefusal = 'private-window' | 'no-room' | 'storage-failed';
export type RuleAnswer = { saved: true } | { saved: false; why: RuleRefusal };

/** Makes other lines of those that are kept, one change after the other: two pages may ask at once. */
function changed(change: (now: OwnLines) => OwnLines): Promise<RuleAnswer> {
  return inTurn('own-rules', async (): Promise<RuleAnswer> => {
    try {
      const lines = change(await ownRules.read());
      if (!fitsSync(lines)) return { saved: false, why: 'no-room' };
      await ownRules.write([...lines]);
      return { saved: true };
    } catch (error) {
      console.error('LeanRead could not keep a rule.', error);
      return { saved: false, why: 'storage-failed' };
    }
  });
}

export const changeOwnRules = (change: RuleChange): Promise<RuleAnswer> =>
  changed((now) => changeOwnLines(now, change));

/**
 * Keeps these rules and no others of those that were shown; what another window made of them meanwhile stays.
 */
export const replaceOwnRules = (shown: OwnLines, wanted: OwnLines): Promise<RuleAnswer> =>
  changed((now) =>
    isSameLines(now, shown) ? wanted : changeOwnLines(now, changeBetween(shown, wanted)),
  );
