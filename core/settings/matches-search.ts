import { foldSearch, searchWords } from '@/core/fold-search';

/** Whether a text holds every word that was typed; true of everything while nothing is. */
export function matchesSearch(text: string, typed: string): boolean {
  const folded = foldSearch(text);
  return searchWords(typed).every((word) => folded.includes(word));
}
