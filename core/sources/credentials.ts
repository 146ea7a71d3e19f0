import { lines as written } from '@/data/sources/credentials.json';
import { bareLetters } from './letters';

const lines = new Map(
  Object.entries(written).map(([letters, line]) => [bareLetters(letters), line]),
);

/** The glossary line of letters as written on the page (“M.D.”, “RDN”), or null. */
export const explainCredential = (letters: string): string | null =>
  lines.get(bareLetters(letters)) ?? null;
