import { i18n } from '@/components/ui/i18n';
import type { Cause, CauseKind } from '@/core/clutter/removal';

const words: Record<CauseKind, (said: string) => string> = {
  rule: (line) => line,
  named: (name) => i18n.t('clutter.cause.named', [name]),
  says: (label) => i18n.t('clutter.cause.says', [label]),
  'ad-picture': () => i18n.t('clutter.cause.adPicture'),
  'ad-size': () => i18n.t('clutter.cause.adSize'),
  'body-form': () => i18n.t('clutter.cause.bodyForm'),
  'email-form': () => i18n.t('clutter.cause.emailForm'),
  goals: () => i18n.t('clutter.cause.goals'),
  'next-post': () => i18n.t('clutter.cause.nextPost'),
  price: () => i18n.t('clutter.cause.price'),
  'read-on': () => i18n.t('clutter.cause.readOn'),
  'share-row': () => i18n.t('clutter.cause.shareRow'),
  titles: () => i18n.t('clutter.cause.titles'),
  'over-ad': () => i18n.t('clutter.cause.overAd'),
  'over-cookies': () => i18n.t('clutter.cause.overCookies'),
  'over-email': () => i18n.t('clutter.cause.overEmail'),
  'over-pane': () => i18n.t('clutter.cause.overPane'),
  'over-player': () => i18n.t('clutter.cause.overPlayer'),
  'over-share': () => i18n.t('clutter.cause.overShare'),
  'over-sheet': () => i18n.t('clutter.cause.overSheet'),
  'over-text': () => i18n.t('clutter.cause.overText'),
};

/** “Why: …”, for one thing that was hidden. */
export const causeWords = ({ kind, words: said }: Cause): string =>
  i18n.t('popup.rule', [words[kind](said)]);
