import { i18n, language } from './i18n';

/** Tells screen readers and the layout which language our words are in; a page's own may be another. */
export function markLanguage(element: HTMLElement): void {
  element.lang = language();
  element.dir = i18n.t('language.direction');
}
