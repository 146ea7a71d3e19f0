/** What is no text says nothing: a file or a storage may hold anything. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The texts of a list, without what is none. */
export const asTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
