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
import { ownRules } from '@/platform/storage-in-pages';

/** What was made of a wish to change the rules: `change` is what it really changed, so that it can be undone. */
export type RulesChanged = { change: RuleChange; answer: RuleAnswer };

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
  const read = () => void ownRules.read().then(heed);
  read();
  ctx.onInvalidated(ownRules.watch(heed));
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && read());

  return {
    current: () => own,
    /** Holds here at once. In a private window it holds for this page and is kept nowhere. */
    async change(wish: RuleChange): Promise<RulesChanged> {
      const before = lines;
      const after = changeOwnLines(before, wish);
      const answer = await send('changeOwnRules', [wish]);
      if (!answer.saved && answer.why !== 'private-window') return { change: noChange, answer };
      heed(changeOwnLines(lines, wish));
      // A rule that took the place of its opposite gives that back, too.
      const change = { add: without(after, before), remove: without(before, after) };
      return { change, answer };
    },
  };
}

const noChange: RuleChange = { add: [], remove: [] };

const without = (lines: readonly string[], others: readonly string[]) =>
  lines.filter((line) => !others.includes(line));
