import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cbor } from './cbor.ts';
import { pack, unpack, type Meta } from './index-file.ts';

type Named = [name: string, ...rest: Cbor[]];
/** A file of one filter: its name, and each value with the pages that have it. */
type Filter = [name: string, values: Named[]];
/**
 * Puts filters and their values in alphabetical order and renames the files after their new content.
 * Pagefind 1.5 writes them in the order of a hash map, which differs from run to run,
 * so that two builds of the same record would differ.
 */
export async function steadyIndex(folder: string): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(await readFile(entryFile, 'utf8'));

  for (const [language, details] of Object.entries(entry.languages)) {
    const nameOfMeta = (hash: string) => join(folder, `pagefind.${hash}.pf_meta`);
    const nameOfFilter = (hash: string) => join(folder, 'filter', `${hash}.pf_filter`);
    const hashOf = (bytes: Buffer) => `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;

    const meta = unpack(await readFile(nameOfMeta(details.hash))) as Meta;
    for (const named of meta[3]) {
      const filter = unpack(await readFile(nameOfFilter(named[1]))) as Filter;
      filter[1].sort(byName);
      const bytes = pack(filter);
      await rm(nameOfFilter(named[1]));
      named[1] = hashOf(bytes);
      await writeFile(nameOfFilter(named[1]), bytes);
    }
    meta[3].sort(byName);
    meta[4].sort(byName);
    const bytes = pack(meta);
    await rm(nameOfMeta(details.hash));
    details.hash = hashOf(bytes);
    await writeFile(nameOfMeta(details.hash), bytes);
  }
  await writeFile(entryFile, JSON.stringify(entry));
}

const byName = ([a]: Named, [b]: Named) => (a < b ? -1 : a > b ? 1 : 0);
