import { i18n } from '@/components/ui/i18n';

const words = {
  'private-window': () => i18n.t('ownRules.refusal.privateWindow'),
  'no-room': () => i18n.t('ownRules.refusal.noRoom'),
  'storage-failed': () => i18n.t('ownRules.refusal.storageFailed'),
};

/** Why a rule was not kept. */
export const refusalWords = (why: keyof typeof words): string => words[why]();
