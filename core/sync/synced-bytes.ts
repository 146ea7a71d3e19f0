/*
 * The limits of `storage.sync`, measured in Chromium 156 and Firefox ESR 153. Firefox leaves its constants
 * undefined, so they stand here.
 */
export const itemLimitBytes = 8_192;
export const totalLimitBytes = 102_400;

/**
 * What an item counts: its key and its JSON in UTF-8. Chromium also escapes `<` and the two line
 * separators to six bytes; counted so everywhere, it is at most a little too much.
 */
export function syncedBytes(key: string, value: unknown): number {
  const json = JSON.stringify(value) ?? '';
  const escaped = json.match(/[<\u2028\u2029]/g)?.length ?? 0;
  return utf8Bytes(key) + utf8Bytes(json) + 5 * escaped;
}

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
