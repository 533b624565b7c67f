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
      case 1:
        return -1 - length;
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
  let bytes = Buffer.alloc(1 << 16);
  let at = 0;
  const room = (n: number): void => {
    if (at + n > bytes.length) bytes = Buffer.concat([bytes], 2 * (at + n));
  };
  const head = (major: number, size: number): void => {
    room(5);
    const first = major << 5;
    if (size < 24) {
      at = bytes.writeUInt8(first | size, at);
      return;
    }
    const step = size < 2 ** 8 ? 0 : size < 2 ** 16 ? 1 : 2;
    at = bytes.writeUInt8(first | (24 + step), at);
    at = bytes.writeUIntBE(size, at, 2 ** step);
  };
  const item = (one: Cbor): void => {
    if (typeof one === 'number') return one < 0 ? head(1, -1 - one) : head(0, one);
    if (typeof one === 'string') {
      const length = Buffer.byteLength(one);
      head(3, length);
      room(length);
      at += bytes.write(one, at);
      return;
    }
    head(4, one.length);
    one.forEach(item);
  };
  item(value);
  return bytes.subarray(0, at);
}
