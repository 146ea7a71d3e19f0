import { language } from './i18n';

/** Several things in a sentence, joined as the language of the words around them joins them. */
export const listWords = (things: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(things);
