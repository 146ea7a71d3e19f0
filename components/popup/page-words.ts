import { i18n } from '@/components/ui/i18n';
import type { CannotReason } from './page-state';

// Spelled out, because Chrome refuses an extension whose message names hold anything but letters, digits and `_`.
const cannot: Record<CannotReason, () => string> = {
  'browser-page': () => i18n.t('popup.cannot.browserPage'),
  store: () => i18n.t('popup.cannot.store'),
  pdf: () => i18n.t('popup.cannot.pdf'),
  'not-html': () => i18n.t('popup.cannot.notHtml'),
  'local-file': () => i18n.t('popup.cannot.localFile'),
  'no-access': () => i18n.t('popup.cannot.noAccess'),
  empty: () => i18n.t('popup.cannot.empty'),
  loading: () => i18n.t('popup.cannot.loading'),
};

export function cannotWords(why: CannotReason): string {
  return cannot[why]();
}
