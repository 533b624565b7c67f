import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cbor } from './cbor.ts';
import { metaFiles, pack, unpack, type Meta } from './index-file.ts';

/** A file of words, in alphabetical order, each with the places it stands at. */
type Chunk = [words: [word: string, ...places: Cbor[]][], ...rest: Cbor[]];

/** About what a word should cost who looks for it, in bytes. Pagefind itself makes files of about 28 KB. */
const SIZE = 8_000;

/** Splits the files of words of a written index, so that a search for two words fetches 16 KB of them and not 60. */
export async function smallChunks(folder: string): Promise<void> {
  for (const metaFile of await metaFiles(folder)) {
    const meta = unpack(await readFile(metaFile)) as Meta;
    const chunks: Meta[2] = [];
    for (const [, , hash] of meta[2]) {
      const whole = join(folder, 'index', `${hash}.pf_index`);
      const packed = await readFile(whole);
      const [words, ...rest] = unpack(packed) as Chunk;
      await rm(whole);
      const language = hash.slice(0, hash.indexOf('_'));
      for (const part of parts(words, Math.ceil(packed.length / SIZE))) {
        const bytes = pack([part, ...rest]);
        const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`;
        await writeFile(join(folder, 'index', `${name}.pf_index`), bytes);
        chunks.push([part[0]?.[0] ?? '', part.at(-1)?.[0] ?? '', name]);
      }
    }
    meta[2] = chunks;
    await writeFile(metaFile, pack(meta));
  }
}

/** A list of words cut into `n` of about the same size. */
function parts(words: Chunk[0], n: number): Chunk[0][] {
  // What a word weighs is the pages it stands on.
  const sizes = words.map(([word, pages]) => word.length + 6 * (Array.isArray(pages) ? pages.length : 0));
  const each = sizes.reduce((sum, size) => sum + size, 0) / n;
  const list: Chunk[0][] = [];
  let before = 0;
  words.forEach((word, at) => {
    const part = Math.min(n - 1, Math.floor(before / each));
    (list[part] ??= []).push(word);
    before += sizes[at] ?? 0;
  });
  return list.filter((part) => part !== undefined);
}
