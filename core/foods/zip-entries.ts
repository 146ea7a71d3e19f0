/** A file inside a zip; `headerAt` is where its own header begins. */
export type ZipEntry = {
  name: string;
  method: 'stored' | 'deflated' | 'other';
  packedSize: number;
  size: number;
  headerAt: number;
};

/** The end record is the last thing in a zip, before a comment of up to 64 kB. */
export const mostTail = 22 + 0xffff;

const signature = { entry: 0x02014b50, end: 0x06054b50, file: 0x04034b50 };

export const isZip = (head: Uint8Array) =>
  head.length >= 4 && viewOf(head).getUint32(0, true) === signature.file;

/** Where the directory lies, from the last bytes of the file; null where they are the end of no zip. */
export function findDirectory(tail: Uint8Array): { at: number; size: number } | null {
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== signature.end) continue;
    return { at: view.getUint32(at + 16, true), size: view.getUint32(at + 12, true) };
  }
  return null;
}

/** The files of a directory; null where it is damaged. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length;) {
    if (view.getUint32(at, true) !== signature.entry) return null;
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const isLocked = (flags & 1) === 1;
    entries.push({
      // Names of the files that are read here are plain ASCII.
      name: String.fromCharCode(...name),
      method: isLocked ? 'other' : method === 0 ? 'stored' : method === 8 ? 'deflated' : 'other',
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

export const headerSize = 30;

/** Where the bytes of a file begin, counted from its header; null where that is none. */
export function dataOffset(header: Uint8Array): number | null {
  if (header.length < headerSize) return null;
  const view = viewOf(header);
  if (view.getUint32(0, true) !== signature.file) return null;
  return headerSize + view.getUint16(26, true) + view.getUint16(28, true);
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
