import { deflateRawSync } from 'node:zlib';

/**
 * A zip as a program on anybody's computer writes it: headers, files, directory, end record. One that is written
 * while it is sent tells the sizes behind each file, and in the directory.
 */
export function makeZip(
  files: Record<string, string>,
  { method = 8, flags = 0, isStreamed = false } = {},
): Uint8Array {
  const bytes: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const plain = Buffer.from(text);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const shared = Buffer.alloc(22);
    shared.writeUInt16LE(isStreamed ? flags | 8 : flags, 0);
    shared.writeUInt16LE(method, 2);
    // Time and checksum stay zero: nobody here asks for them.
    shared.writeUInt32LE(packed.length, 12);
    shared.writeUInt32LE(plain.length, 16);
    shared.writeUInt16LE(name.length, 20);
    const ahead = Buffer.from(shared);
    if (isStreamed) ahead.fill(0, 8, 20);
    const behind = Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), shared.subarray(8, 20)]);
    const head = Buffer.concat([Buffer.from('PK\x03\x04\x14\x00', 'latin1'), ahead]);
    const file = Buffer.concat([
      head,
      Buffer.alloc(2),
      Buffer.from(name),
      packed,
      isStreamed ? behind : Buffer.alloc(0),
    ]);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02\x14\x00\x14\x00', 0, 'latin1');
    shared.copy(entry, 8);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    bytes.push(file);
    at += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bytes, list, end]);
}
