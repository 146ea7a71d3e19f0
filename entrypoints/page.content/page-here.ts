import type { RuleChange } from '@/core/clutter/own-rules';
import type { Cleaning } from '@/page/clutter/clean-page';
import { lending } from './lending';
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

export const { lend: lendPage, borrow: borrowPage } = lending<PageHere>('page');
