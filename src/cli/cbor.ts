/** The part of CBOR (RFC 8949) that a search index is written in. */
export type Cbor = number | string | Cbor[];

export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;
  const size = (short: number): number => {
    if (short < 24) return short;
    const width = [1, 2, 4][short - 24];
    if (!width) throw new Error(`CBOR length ${short} is not supported`);
    at += width;
    return bytes.readUIntBE(at - width, width);
  };
  const item = (): Cbor => {
    const head = bytes.readUInt8(at++);
    const length = size(head & 31);
    switch (head >> 5) {
      case 0:
        return length;
      case 3:
        at += length;
        return bytes.toString('utf8', at - length, at);
      case 4:
        return Array.from({ length }, item);
      default:
        throw new Error(`CBOR head ${head} is not supported`);
    }
  };
  const value = item();
  if (at !== bytes.length) throw new Error('CBOR has something after its end');
  return value;
}

export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return head(0, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(3, text.length), text]);
  }
  return Buffer.concat([head(4, value.length), ...value.map(encodeCbor)]);
}

function head(major: number, size: number): Buffer {
  const first = major << 5;
  if (size < 24) return Buffer.from([first | size]);
  const step = size < 2 ** 8 ? 0 : size < 2 ** 16 ? 1 : 2;
  const bytes = Buffer.alloc(1 + 2 ** step);
  bytes.writeUInt8(first | (24 + step));
  bytes.writeUIntBE(size, 1, 2 ** step);
  return bytes;
}
