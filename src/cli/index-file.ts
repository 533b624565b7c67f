import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/** The file a search starts from: version, pages, chunks of words, then filters and sorts by name, then fields. */
export type Meta = [
  version: string,
  pages: Cbor,
  chunks: [first: string, last: string, hash: string][],
  filters: [name: string, hash: string][],
  sorts: [name: string, ...rest: Cbor[]][],
  ...rest: Cbor[],
];

const SIGNATURE = 'pagefind_dcd';

/** The content of a file of the index; throws where it is none. */
export function unpack(file: Buffer): Cbor {
  const bytes = gunzipSync(file);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error('not a file of a search index');
  return decodeCbor(bytes.subarray(SIGNATURE.length));
}

export function pack(value: Cbor): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encodeCbor(value)]), { level: 9 });
}

/** The files a search starts from, one a language. */
export async function metaFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.pf_meta')).map((name) => join(folder, name));
}
