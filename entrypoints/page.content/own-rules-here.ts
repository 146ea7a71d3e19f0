import type { ContentScriptContext } from '#imports';
import {
  changeOwnLines,
  noOwnRules,
  type OwnRules,
  readOwnRules,
  type RuleChange,
} from '@/core/clutter/own-rules';
import { canSelect } from '@/page/clutter/can-select';
import { send } from '@/platform/messages';
import type { RuleAnswer } from '@/platform/own-rules';
import { ownRules } from '@/platform/storage';

/** The person's own rules as this page knows them, and the way to change them from here. */
export function ownRulesHere(ctx: ContentScriptContext, onChange: (own: OwnRules) => void) {
  let lines: readonly string[] = [];
  let own = noOwnRules;

  const heed = (next: readonly string[]) => {
    if (next.length === lines.length && next.every((line, at) => line === lines[at])) return;
    lines = next;
    own = readOwnRules(lines, canSelect);
    onChange(own);
  };
  void ownRules.read().then(heed);
  ctx.onInvalidated(ownRules.watch(heed));

  return {
    current: () => own,
    /** Holds here at once. In a private window it holds for this page and is kept nowhere. */
    async change(change: RuleChange): Promise<RuleAnswer> {
      const answered = await send('changeOwnRules', [change]);
      if (answered.saved || answered.why === 'private-window') heed(changeOwnLines(lines, change));
      return answered;
    },
  };
}
