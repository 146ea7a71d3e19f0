/** A text as a search reads it: accents, capitals and the shape of letters and apostrophes do not matter. */
export const foldSearch = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'");

/** The words that were typed, each folded. Text that holds every one of them is found. */
export const searchWords = (typed: string): string[] =>
  foldSearch(typed).split(/\s+/).filter(Boolean);
