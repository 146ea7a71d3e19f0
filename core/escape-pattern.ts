/** Words as a pattern that matches nothing but them. */
export const escapePattern = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
