import type { RuleChange } from '@/core/clutter/own-rules';
import type { Cleaning } from '@/page/clutter/clean-page';
import type { RulesChanged } from './own-rules-here';

/** What this page's script lends to the tools that are put in later. */
export type PageHere = {
  cleaning(): Cleaning | null;
  /** Cleans the page if it is not yet cleaned. */
  startCleaning(): Cleaning;
  changeRules(change: RuleChange): Promise<RulesChanged>;
  /** For good: by a rule. */
  keepRemoval(id: number): Promise<RulesChanged>;
  isPrivate: boolean;
};

/** All scripts of ours in a page share one world, which the page cannot see. */
const world = globalThis as { leanreadHere?: PageHere };

export function lendPage(here: PageHere): () => void {
  world.leanreadHere = here;
  return () => {
    if (world.leanreadHere === here) delete world.leanreadHere;
  };
}

/** An own property: to Chromium a page’s `<a id="leanreadHere">` is one of the window, too. */
export const borrowPage = (): PageHere | undefined =>
  Object.hasOwn(world, 'leanreadHere') ? world.leanreadHere : undefined;
