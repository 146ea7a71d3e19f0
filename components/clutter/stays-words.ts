import { i18n } from '@/components/ui/i18n';
import type { KeepReason } from '@/core/clutter/removal';

const words: Record<KeepReason, () => string> = {
  frame: () => i18n.t('ownRules.stays.frame'),
  article: () => i18n.t('ownRules.stays.article'),
  kept: () => i18n.t('ownRules.stays.kept'),
  text: () => i18n.t('ownRules.stays.text'),
  table: () => i18n.t('ownRules.stays.table'),
  figure: () => i18n.t('ownRules.stays.figure'),
  amounts: () => i18n.t('ownRules.stays.amounts'),
  'to-know': () => i18n.t('ownRules.stays.toKnow'),
  sources: () => i18n.t('ownRules.stays.sources'),
  pager: () => i18n.t('ownRules.stays.pager'),
  typing: () => i18n.t('ownRules.stays.typing'),
};

/** Why something stays although a rule names it. */
export const staysWords = (why: KeepReason): string => words[why]();
