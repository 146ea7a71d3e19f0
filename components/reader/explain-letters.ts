import { i18n } from '@/components/ui/i18n';
import { letterKey, standingOfLetters } from '@/core/sources/letters';

/** What letters behind a name state, in the person's language; null for letters that are on no list of ours. */
export const explainLetters = (letters: string): string | null =>
  // One of them stands for all in the type: each letter of the list has its message, says locales.test.ts.
  standingOfLetters(letters) && i18n.t(`credentials.${letterKey(letters) as 'md'}`);
