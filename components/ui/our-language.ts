import { i18n, language } from './i18n';

/** For words of ours that stand among an article's, which may be in another language and direction. */
export function ourLanguage(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language(), dir: i18n.t('language.direction') === 'rtl' ? 'rtl' : 'ltr' };
}
