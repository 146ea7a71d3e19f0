import { changeOwnLines, fitsSync, type OwnLines, type RuleChange } from '@/core/clutter/own-rules';
import { ownRules } from '@/platform/storage';

/** Why a rule was not kept. */
export type RuleRefusal = 'private-window' | 'no-room' | 'storage-failed';
export type RuleAnswer = { saved: true } | { saved: false; why: RuleRefusal };

let before: Promise<unknown> = Promise.resolve();

/** One change after the other: two pages may change the same list at once. */
export function changeOwnRules(change: RuleChange): Promise<RuleAnswer> {
  const doing = before.then(async () =>
    writeOwnRules(changeOwnLines(await ownRules.read(), change)),
  );
  // Whoever asked is told of a failure; those who wait behind them are not held up by it.
  before = doing.catch(() => undefined);
  return doing;
}

/** Keeps these rules and no others, unless they are more than the browser's sync takes. */
export async function writeOwnRules(lines: OwnLines): Promise<RuleAnswer> {
  if (!fitsSync(lines)) return { saved: false, why: 'no-room' };
  try {
    await ownRules.write([...lines]);
    return { saved: true };
  } catch (error) {
    console.error('LeanRead could not keep a rule.', error);
    return { saved: false, why: 'storage-failed' };
  }
}
