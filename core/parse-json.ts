/** The value of a JSON text, with or without a mark of byte order before it; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    // The answer to the question: what it means that a text is no JSON, the caller says.
    return undefined;
  }
}
