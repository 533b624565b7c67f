const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, midnight: the first day a ZIP archive can name. */
const [TIME, DATE] = [0, 0x21];

/** Sets the date of every file in a ZIP archive to the same day, so that the same content gives the same bytes. */
export function undated(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const long = (at: number): number => view.getUint32(at, true);
  const short = (at: number): number => view.getUint16(at, true);
  const stamp = (at: number): void => {
    view.setUint16(at, TIME, true);
    view.setUint16(at + 2, DATE, true);
  };
  const end = bytes.length - 22;
  if (long(end) !== END) throw new Error('Not a ZIP archive without a comment');
  let at = long(end + 16);
  for (let left = short(end + 10); left > 0; left -= 1) {
    const local = long(at + 42);
    if (long(at) !== CENTRAL || long(local) !== LOCAL) throw new Error(`No file at ${at} of the ZIP archive`);
    stamp(at + 12);
    stamp(local + 10);
    at += 46 + short(at + 28) + short(at + 30) + short(at + 32);
  }
  return bytes;
}
