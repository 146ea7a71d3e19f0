import { i18n } from '@/components/ui/i18n';
import type { RuleFault } from '@/core/clutter/parse-rule';

const words: Record<RuleFault, () => string> = {
  'no-mark': () => i18n.t('ownRules.fault.noMark'),
  'not-a-site': () => i18n.t('ownRules.fault.notASite'),
  'no-selector': () => i18n.t('ownRules.fault.noSelector'),
  'whole-page': () => i18n.t('ownRules.fault.wholePage'),
  'not-only-a-selector': () => i18n.t('ownRules.fault.notOnlyASelector'),
  'unknown-syntax': () => i18n.t('ownRules.fault.unknownSyntax'),
  pattern: () => i18n.t('ownRules.fault.pattern'),
  selector: () => i18n.t('ownRules.fault.selector'),
};

/** Why a line is no rule. */
export const faultWords = (why: RuleFault): string => words[why]();
