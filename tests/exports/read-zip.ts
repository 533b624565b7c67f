import { inflateRawSync } from 'node:zlib';

/** One file of a ZIP archive: its text, and the date and time it carries (as DOS wrote them). */
export interface Packed {
  text: string;
  stamps: readonly [central: number, local: number];
}

/** Reads a ZIP archive by its central directory (APPNOTE 4.3), apart from the library that writes ours. */
export function readZip(bytes: Uint8Array): Map<string, Packed> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, Packed>();
  for (let at = data.readUInt32LE(end + 16), left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (data.readUInt32LE(at) !== 0x02014b50) throw new Error(`No entry at ${at}`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + data.readUInt32LE(at + 20));
    const unpacked = data.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (unpacked.length !== data.readUInt32LE(at + 24))
      throw new Error(`The length of entry ${at} is not what it says`);
    files.set(data.toString('utf8', at + 46, at + 46 + name), {
      text: unpacked.toString('utf8'),
      stamps: [data.readUInt32LE(at + 12), data.readUInt32LE(local + 10)],
    });
    at += 46 + name + extra + comment;
  }
  return files;
}
