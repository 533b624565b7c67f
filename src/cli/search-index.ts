import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { smallChunks } from './small-chunks.ts';
import { steadyIndex } from './steady-index.ts';

/**
 * Reads every page of a finished build and writes the search index to its pagefind/ folder.
 * Returns how many pages were read; throws on anything Pagefind complains about,
 * because a site whose search is broken must not be published.
 */
export async function writeSearchIndex(dist: string): Promise<number> {
  const outputPath = join(dist, 'pagefind');
  try {
    const { errors, index } = await createIndex({
      // One index for all languages, found from any page: each script still matches its own words.
      forceLanguage: 'en',
      keepIndexUrl: false,
    });
    if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
    const read = await index.addDirectory({ path: dist });
    const written = await index.writeFiles({ outputPath });
    const complaints = [...errors, ...read.errors, ...written.errors];
    if (complaints.length > 0) throw new Error(`search index: ${complaints.join('; ')}`);
    if (read.page_count === 0) throw new Error(`search index: no page found in ${dist}`);
    await dropOwnInterface(outputPath);
    await smallChunks(outputPath);
    await steadyIndex(outputPath);
    return read.page_count;
  } finally {
    await close();
  }
}

/** Pagefind adds three ready-made interfaces and a highlighter (400 KB); our search page uses none of them. */
async function dropOwnInterface(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^pagefind-(.*ui|highlight)\.(js|css)$/.test(name)) await rm(join(folder, name));
  }
}
