import { inflateSync } from 'node:zlib';

/** A WOFF 1 font as the plain TrueType file it wraps: system font lookup refuses wrapped ones. */
export function unwrapWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1 font');
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(12 + 16 * count);
  woff.copy(header, 0, 4, 8);
  const power = 2 ** Math.floor(Math.log2(count));
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((count - power) * 16, 10);

  const parts: Uint8Array[] = [header];
  let offset = header.length;
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i;
    const [start, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const raw = woff.subarray(start, start + packed);
    const table = packed < size ? inflateSync(raw) : raw;
    woff.copy(header, 12 + 16 * i, entry, entry + 4);
    woff.copy(header, 16 + 16 * i, entry + 16, entry + 20);
    header.writeUInt32BE(offset, 20 + 16 * i);
    header.writeUInt32BE(size, 24 + 16 * i);
    const padding = Buffer.alloc((4 - (size % 4)) % 4);
    parts.push(table, padding);
    offset += size + padding.length;
  }
  return Buffer.concat(parts);
}
