/** What is no list is an empty one: a file or a storage may hold anything. */
export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];
