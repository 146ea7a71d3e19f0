/** A table looked up by the words of a page: one of them may be “constructor”, which every plain object has. */
export const wordTable = <T>(entries: Record<string, T>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, entries);
